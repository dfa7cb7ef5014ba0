import { hexOfRgb, hslOfHex, rgbOfHsl } from '../../../maths/colour.ts';
import { clamp } from '../../../maths/interpolate.ts';
import { tone } from '../../own/brush.ts';

/** Hues and lightness of blonde hair in the pack's light-skinned heads; skin is redder, eyes are neutral. */
const BLONDE = { fromHue: 37, toHue: 68, minLightness: 0.6, minSaturation: 0.35 } as const;
const BLONDE_MEAN_LIGHTNESS = 0.78;
const COLOUR = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi;
/** Stops of a hair shape that take the new colour: blonde and the skin-coloured glow in it, not violet shadows. */
const WARM_HUES = 75;

/**
 * Gives a blonde head another hair colour by rewriting its SVG. The pack paints a lock as several copies of one shape
 * with different gradients; a shape counts as hair when any of its copies is blonde, and then all its gradients change. So do shapes
 * whose outlines begin as said.
 */
export function tintHair(svg: string, hex: string, outlines: readonly string[] = []): string {
  const gradients = gradientsOf(svg);
  const hair = hairGradients(svg, gradients);
  const isLoose = (element: string): boolean => outlines.some((outline) => element.includes(` d="${outline}`));
  const target = hslOfHex(hex);
  return svg
    .replace(/<(linear|radial)Gradient id="([^"]+)".*?<\/\1Gradient>/gs, (gradient, _kind, id: string) =>
      hair.has(id) ? gradient.replace(COLOUR, (colour) => tinted(colour, target)) : gradient,
    )
    .replace(/<path [^>]*>/g, (element) =>
      isLoose(element) ? element.replace(/fill="[^"]*"/, `fill="${looseFill(element, hex)}"`) : element,
    )
    .replace(/(fill|stroke)="(#[0-9a-f]{3,6})"/gi, (attribute, name: string, colour: string) =>
      isBlonde(colour) ? `${name}="${tinted(colour, target)}"` : attribute,
    );
}

/** Loose hair is painted plainly: its own gradients are those of skin. */
function looseFill(element: string, hex: string): string {
  return /fill="url/.test(element) ? 'none' : tone(hex, /d="m8/.test(element) ? -0.16 : 0.04);
}

function gradientsOf(svg: string): Map<string, string> {
  return new Map(
    [...svg.matchAll(/<(linear|radial)Gradient id="([^"]+)".*?<\/\1Gradient>/gs)].map((match) => [match[2]!, match[0]]),
  );
}

function hairGradients(svg: string, gradients: ReadonlyMap<string, string>): Set<string> {
  const byShape = new Map<string, string[]>();
  for (const [element, id] of svg.matchAll(
    /<(?:path|ellipse|circle|rect) [^>]*?(?:fill|stroke)="url\(#([^)]+)\)"[^>]*>/g,
  )) {
    const shape = /\bd="[^"]+"/.exec(element)?.[0] ?? element;
    byShape.set(shape, [...(byShape.get(shape) ?? []), id!]);
  }
  const hair = new Set<string>();
  for (const ids of byShape.values()) {
    if (ids.some((id) => isBlonde(gradients.get(id) ?? ''))) for (const id of ids) hair.add(id);
  }
  return hair;
}

function isBlonde(gradient: string): boolean {
  return (gradient.match(COLOUR) ?? []).some((colour) => {
    const [hue, saturation, lightness] = hslOfHex(inFull(colour));
    return (
      hue >= BLONDE.fromHue &&
      hue <= BLONDE.toHue &&
      saturation >= BLONDE.minSaturation &&
      lightness >= BLONDE.minLightness
    );
  });
}

function tinted(colour: string, [hue, saturation, lightness]: readonly number[]): string {
  const [ownHue, , ownLightness] = hslOfHex(inFull(colour));
  if (ownHue > WARM_HUES && ownHue < 340) return colour;
  const shaded = clamp(lightness! + (ownLightness - BLONDE_MEAN_LIGHTNESS) * 0.75, 0.04, 0.96);
  return hexOfRgb(rgbOfHsl(hue!, saturation!, shaded));
}

/** `#rgb` as `#rrggbb`. */
function inFull(hex: string): string {
  return hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
}
