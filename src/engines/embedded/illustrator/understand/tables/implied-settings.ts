import type { PlaceKind, SettingId } from '../../scene.ts';

/** A place that callings and things imply where none is named. */
export interface ImpliedPlace {
  readonly setting: SettingId;
  readonly placeKind?: PlaceKind;
  /** Only where somebody is with it: alone it is shown large, in a place that leaves it to itself. */
  readonly needsCompany?: true;
  /** Concepts, separated by spaces. */
  readonly concepts: string;
}

const PLACES: readonly ImpliedPlace[] = [
  { setting: 'room', placeKind: 'office', concepts: 'office-worker technologist businesswoman businessman' },
  { setting: 'room', placeKind: 'garage', concepts: 'mechanic welder' },
  { setting: 'room', placeKind: 'workshop', concepts: 'carpenter tailor shoemaker watchmaker' },
  { setting: 'room', placeKind: 'smithy', concepts: 'blacksmith' },
  { setting: 'room', placeKind: 'classroom', concepts: 'teacher professor' },
  {
    setting: 'room',
    placeKind: 'ward',
    concepts: 'health-worker man-health-worker woman-health-worker nurse doctor surgeon',
  },
  { setting: 'room', placeKind: 'hospital-corridor', concepts: 'manual-wheelchair' },
  { setting: 'room', placeKind: 'laboratory', concepts: 'scientist man-scientist woman-scientist' },
  { setting: 'room', placeKind: 'church', concepts: 'priest nun' },
  { setting: 'room', placeKind: 'theatre', concepts: 'ballerina' },
  { setting: 'room', placeKind: 'throne-room', needsCompany: true, concepts: 'throne' },
  { setting: 'room', placeKind: 'concert', concepts: 'dj' },
  { setting: 'room', placeKind: 'casino', concepts: 'slot-machine' },
  { setting: 'room', placeKind: 'boxing-ring', concepts: 'prizefighter' },
  { setting: 'room', placeKind: 'sports-hall', concepts: 'basketball ping-pong karateka gymnast' },
  { setting: 'meadow', placeKind: 'stadium', concepts: 'american-football rugby-football' },
  { setting: 'meadow', placeKind: 'tennis-court', concepts: 'tennis' },
  { setting: 'meadow', placeKind: 'ballpark', concepts: 'baseball' },
  { setting: 'lake', concepts: 'lily-pad' },
  { setting: 'kitchen', concepts: 'cook chef baker man-cook woman-cook' },
  { setting: 'cafe', concepts: 'barista waiter waitress' },
];

/** The place that a concept implies, by concept. */
export const IMPLIED_KINDS: Readonly<Record<string, ImpliedPlace>> = Object.fromEntries(
  PLACES.flatMap((place) => place.concepts.split(' ').map((concept) => [concept, place])),
);

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
  'flag-in-hole': 'meadow',
  'ice-hockey': 'snow',
  badminton: 'meadow',
  volleyball: 'beach',
  whale: 'sea',
  sailboat: 'sea',
};
