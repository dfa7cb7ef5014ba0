import { bytesOfHex } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import { createNoise } from '../../maths/noise.ts';
import type { PartMaterial } from '../drawing.ts';
import { tone } from '../own/brush.ts';
import { createDots } from './dots.ts';
import { eatEdge } from './eat-edge.ts';
import { MATERIALS, type Material } from './materials.ts';

/** The same grain on every thing: it is laid out in the thing's own frame. */
const NOISE_SEED = 4711;
const SEEN_ALPHA = 20;
const LEVELS = 256;
/** Shares of the pixels that may lie beyond the darkest and the lightest tone. */
const DARKEST_SHARE = 0.03;
const LIGHTEST_SHARE = 0.97;
/** Drawings with less difference between light and dark are not spread further. */
const LEAST_RANGE = 0.3;
const TOWARDS_MEDIAN = 0.6;
const BANDS = Math.PI * 3;

/**
 * Turns a picture into the same thing of another material, in place: its light and shade stay, its colours go. Straight 8-bit
 * RGBA, `widthPx` to a row; `heightPx` is the height of the whole drawing, the measure of the grain.
 */
export function applyMaterial(
  rgba: Uint8Array,
  widthPx: number,
  heightPx: number,
  { name, colour }: PartMaterial,
): void {
  const material: Material = MATERIALS[name];
  const { contrast, grain, grainStrength, gloss, opacity, dots, billow } = material;
  const ramp = colourRamp(colour ? [tone(colour, -0.6), colour, tone(colour, 0.62)] : material.ramp);
  const { centre, range } = tonesOf(rgba);
  const noise = createNoise(NOISE_SEED);
  const dotAt = dots && createDots(dots);
  const dot: [number, number, number] = [0, 0, 0];
  if (billow) eatEdge(rgba, widthPx, billow * heightPx, noise, heightPx);
  for (let i = 0, pixel = 0; i < rgba.length; i += 4, pixel++) {
    const alpha = rgba[i + 3]!;
    if (alpha === 0) continue;
    let light = 0.5 + clamp((lightnessAt(rgba, i) - centre) / range, -0.6, 0.6) * contrast;
    light += grainStrength * grain(noise, (pixel % widthPx) / heightPx, Math.floor(pixel / widthPx) / heightPx);
    light = clamp(light + gloss * 0.5 * Math.sin(light * BANDS));
    ramp(light, rgba, i);
    if (dotAt?.((pixel % widthPx) / heightPx, Math.floor(pixel / widthPx) / heightPx, dot)) {
      const shade = 0.55 + 0.6 * light;
      for (let channel = 0; channel < 3; channel++)
        rgba[i + channel] = Math.min(255, Math.round(dot[channel]! * shade));
    }
    // Seen through where it neither shines nor hides what is behind in its shade.
    if (opacity < 1)
      rgba[i + 3] = Math.round(alpha * (opacity + (1 - opacity) * Math.min(1, Math.abs(light - 0.5) * 2.2)));
  }
}

/** Writes the colour at 0–1 of a ramp. */
function colourRamp(stops: readonly [string, string, string]): (light: number, rgba: Uint8Array, i: number) => void {
  const [dark, middle, bright] = stops.map(bytesOfHex) as [Rgb, Rgb, Rgb];
  return (light, rgba, i) => {
    const [from, to, t] = light < 0.5 ? [dark, middle, light * 2] : [middle, bright, light * 2 - 1];
    for (let channel = 0; channel < 3; channel++)
      rgba[i + channel] = Math.round(from[channel]! + (to[channel]! - from[channel]!) * t);
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What becomes middle light, near what most of the drawing has, and how far its tones lie apart. */
function tonesOf(rgba: Uint8Array): { centre: number; range: number } {
  const histogram = new Uint32Array(LEVELS);
  let seen = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    if (rgba[i + 3]! < SEEN_ALPHA) continue;
    histogram[Math.round(lightnessAt(rgba, i) * (LEVELS - 1))]!++;
    seen++;
  }
  const levelAt = (share: number): number => {
    let sum = 0;
    for (let level = 0; level < LEVELS; level++) {
      sum += histogram[level]!;
      if (sum >= seen * share) return level / (LEVELS - 1);
    }
    return 1;
  };
  const [darkest, lightest] = [levelAt(DARKEST_SHARE), levelAt(LIGHTEST_SHARE)];
  const middle = (darkest + lightest) / 2;
  return {
    centre: middle + (levelAt(0.5) - middle) * TOWARDS_MEDIAN,
    range: Math.max(LEAST_RANGE, lightest - darkest),
  };
}

function lightnessAt(rgba: Uint8Array, i: number): number {
  return (0.3 * rgba[i]! + 0.55 * rgba[i + 1]! + 0.15 * rgba[i + 2]!) / 255;
}
