import type { Character } from './character.ts';

/** Half widths and length of a trunk as it is seen, in its own frame: pelvis at the origin, neck at (0, -length). */
export interface TrunkSize {
  readonly shoulder: number;
  readonly waist: number;
  readonly hip: number;
  readonly length: number;
}

const SIDE_VIEW_WIDTH = 0.78;

/** The trunk of a character as it is seen from the front or the side. */
export function trunkSize(character: Character, side: boolean): TrunkSize {
  const { shoulder, waist, hip, torso } = character.proportions;
  const factor = side ? SIDE_VIEW_WIDTH : 1;
  return { shoulder: shoulder * factor, waist: waist * factor, hip: hip * factor, length: torso };
}
