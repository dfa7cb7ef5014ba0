import type { Character, HatName, Outfit, WornPlace } from './character.ts';

/** How a thing is worn. */
export interface Wearable {
  readonly place: WornPlace;
  readonly hat?: HatName;
  readonly glasses?: Character['glasses'];
  readonly outfit?: Partial<Outfit>;
  /** What the thing's colour colours. */
  readonly colours?: 'hat' | 'top' | 'bottom' | 'accent' | 'cape' | 'shoes' | 'gloves' | 'mask';
}
