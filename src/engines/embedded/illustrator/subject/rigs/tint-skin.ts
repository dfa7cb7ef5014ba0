import { hexOfRgb, hslOfHex, rgbOfHsl } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';

const SKIN = { toHue: 34, fromHue: 345, minSaturation: 0.18, minLightness: 0.34 } as const;
const SKIN_MEAN_LIGHTNESS = 0.68;

/** Gives a pack head skin of another colour (zombies, genies, trolls) by rewriting the skin tones of its SVG. */
export function tintSkin(svg: string, hex: string): string {
  const [hue, saturation, lightness] = hslOfHex(hex);
  return svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => {
    const [ownHue, ownSaturation, ownLightness] = hslOfHex(colour);
    const isSkin =
      (ownHue <= SKIN.toHue || ownHue >= SKIN.fromHue) &&
      ownSaturation >= SKIN.minSaturation &&
      ownLightness >= SKIN.minLightness;
    if (!isSkin) return colour;
    const shaded = clamp(lightness + (ownLightness - SKIN_MEAN_LIGHTNESS) * 0.9, 0.05, 0.97);
    return hexOfRgb(rgbOfHsl(hue, saturation, shaded));
  });
}
