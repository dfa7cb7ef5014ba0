import type { CoatMarks, Tail } from '../character.ts';

/** Shapes of ears, drawn in `dog-ears.ts`. */
export type EarShape = 'floppy' | 'long' | 'folded' | 'pricked' | 'bat' | 'tipped';

/** How the dogs of a breed look. Colours are `#rrggbb`. */
export interface DogBreed {
  readonly coat: string;
  /** Muzzle, blaze and chest. Default: the coat, much lighter. */
  readonly light?: string;
  readonly ears: EarShape;
  readonly earColour?: string;
  /** A light stripe runs from the nose up over the forehead. */
  readonly hasBlaze?: true;
  /** The muzzle is of this colour. Default: `light`. */
  readonly muzzle?: string;
  /** Points above the eyes. */
  readonly brows?: string;
  /** Round the eye at the viewer's left. */
  readonly eyePatch?: string;
  readonly iris?: string;
  /** A short face with folds on the forehead. */
  readonly isFlat?: true;
  readonly isBearded?: true;
  /** Long fur stands out on the cheeks and the chest. */
  readonly isFluffy?: true;
  readonly marks?: CoatMarks;
  readonly markColour?: string;
  readonly socks?: string;
  readonly tail: Tail;
  /** Length of the legs against the usual. */
  readonly legs?: number;
  readonly heightMetres: number;
}
