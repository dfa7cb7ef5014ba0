import type { LinearRgb } from '../../maths/colour.ts';
import type { SkyLight } from '../sky/sky.ts';

/** Share of the sun's light that gets into water. */
const SUN_SHARE = 0.7;

/** Colour that water of a reflectance shows from within, under a light. */
export function lightInWater(colour: LinearRgb, { key, ambient }: SkyLight): LinearRgb {
  return [
    colour[0] * (key[0] * SUN_SHARE + ambient[0]),
    colour[1] * (key[1] * SUN_SHARE + ambient[1]),
    colour[2] * (key[2] * SUN_SHARE + ambient[2]),
  ];
}
