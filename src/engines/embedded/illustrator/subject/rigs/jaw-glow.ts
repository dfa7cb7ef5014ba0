import { hexOfRgb, hslOfHex, rgbOfHsl } from '../../maths/colour.ts';

/** Hue of the shadow on skin, in degrees. */
const SHADOW_HUE = 16;
/** The glow's hues and saturations; lips are more saturated. */
const GLOW = { fromHue: 285, toHue: 352, mostSaturation: 0.42 } as const;

const FADING =
  /<radialGradient\b[^>]*>(?:(?!<\/radialGradient>).)*\bstop-opacity="0"(?:(?!<\/radialGradient>).)*<\/radialGradient>/gs;

/**
 * The pack's heads are lit by a magenta glow from below. On a face in a painted scene it looks like a stubble of paint: it is
 * made the warm shadow that a jaw has.
 */
export function withWarmJaw(svg: string): string {
  return svg.replace(FADING, (gradient) => gradient.replace(/#[0-9a-f]{6}\b/gi, warmed));
}

function warmed(colour: string): string {
  const [hue, saturation, lightness] = hslOfHex(colour);
  if (hue < GLOW.fromHue || hue > GLOW.toHue || saturation > GLOW.mostSaturation) return colour;
  return hexOfRgb(rgbOfHsl(SHADOW_HUE, saturation, lightness));
}
