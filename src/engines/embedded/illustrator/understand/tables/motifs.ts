import type { SettingId } from '../../scene.ts';

/** What stands for a place on a logo, by its concept. */
export const MOTIF_OF_SETTING: Partial<Record<SettingId, string>> = {
  mountains: 'twin-peaks',
  cliff: 'twin-peaks',
  canyon: 'twin-peaks',
  snow: 'twin-peaks',
  volcano: 'erupting-volcano',
  sea: 'water-wave',
  lake: 'water-wave',
  river: 'water-wave',
  beach: 'palm-tree',
  island: 'palm-tree',
  forest: 'evergreen-tree',
  meadow: 'deciduous-tree',
  desert: 'cactus',
  sky: 'cloud',
  space: 'ringed-planet',
  planet: 'ringed-planet',
  moon: 'crescent-moon',
  city: 'cityscape',
  street: 'cityscape',
  underwater: 'fish',
  cafe: 'hot-beverage',
  kitchen: 'cooking',
  library: 'open-book',
};
