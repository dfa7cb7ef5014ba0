import type { PlaceKind, SettingId } from '../../scene.ts';

/** Things and callings that imply a kind of room where no place is named, by concept. */
export const IMPLIED_KINDS: Readonly<Record<string, { readonly setting: SettingId; readonly placeKind: PlaceKind }>> = {
  'office-worker': { setting: 'room', placeKind: 'office' },
  mechanic: { setting: 'room', placeKind: 'garage' },
  blacksmith: { setting: 'room', placeKind: 'garage' },
  welder: { setting: 'room', placeKind: 'garage' },
  carpenter: { setting: 'room', placeKind: 'garage' },
  teacher: { setting: 'room', placeKind: 'classroom' },
  'health-worker': { setting: 'room', placeKind: 'ward' },
  'manual-wheelchair': { setting: 'room', placeKind: 'hospital-corridor' },
};

/** Things that imply a setting when no other is named, by concept. */
export const IMPLIED_SETTINGS: Readonly<Record<string, SettingId>> = {
  'couch-and-lamp': 'room',
  sofa: 'room',
  armchair: 'room',
  bed: 'room',
  stove: 'kitchen',
  fireplace: 'room',
  bathtub: 'room',
  'clawfoot-bathtub': 'room',
  table: 'room',
  desk: 'room',
  bench: 'meadow',
  'mossy-boulder': 'forest',
  'double-bed': 'room',
  'person-surfing': 'sea',
  'water-wave': 'sea',
  whale: 'sea',
  sailboat: 'sea',
};
