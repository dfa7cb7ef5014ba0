import { hexOfRgb, hslOfHex, rgbOfHsl } from '../../maths/colour.ts';

/** Brown skin among the colours of a dark head; its hair is greyer or darker. */
const BROWN = { toHue: 32, fromHue: 345, minSaturation: 0.14, minLightness: 0.13, maxLightness: 0.6 } as const;
const TOWARDS_HUE = 20;

/** The darkest heads of the pack lose their features in the shadows of a painted scene: their skin is made lighter by a factor, and warmer. */
export function liftSkin(svg: string, factor: number): string {
  if (factor === 1) return svg;
  return svg.replace(/#[0-9a-f]{6}\b/gi, (colour) => {
    const [hue, saturation, lightness] = hslOfHex(colour);
    const isBrown =
      (hue <= BROWN.toHue || hue >= BROWN.fromHue) &&
      saturation >= BROWN.minSaturation &&
      lightness >= BROWN.minLightness &&
      lightness <= BROWN.maxLightness;
    if (!isBrown) return colour;
    const turned = hue > 180 ? hue - 360 : hue;
    return hexOfRgb(
      rgbOfHsl(
        (turned + (TOWARDS_HUE - turned) * 0.7 + 360) % 360,
        Math.min(1, saturation * 1.3),
        Math.min(0.85, lightness * factor),
      ),
    );
  });
}
