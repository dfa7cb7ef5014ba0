import { type LinearRgb, luminance, mixRgb, scaleRgb } from '../../maths/colour.ts';
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

/** How much of a colour that the prompt names shows in water. */
const NAMED_SHARE = 0.75;

/** Water of a reflectance, in the colour that a palette names if water can have it: as bright as it would be, or a little more. */
export function colouredWater(plain: LinearRgb, palette: readonly LinearRgb[], brightening = 1): LinearRgb {
  const named = palette.find(([red, green, blue]) => Math.max(green, blue) > red * 1.2);
  if (!named) return plain;
  const level = (luminance(...plain) / Math.max(1e-3, luminance(...named))) * brightening;
  return mixRgb(plain, scaleRgb(named, level), NAMED_SHARE);
}
