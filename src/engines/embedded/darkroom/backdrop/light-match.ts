import { byteOfLinear, linearOfByte, luminance } from '../../illustrator/maths/colour.ts';
import { clamp } from '../../illustrator/maths/interpolate.ts';

/** Factors on linear red, green and blue. */
export type Gains = readonly [red: number, green: number, blue: number];

/** How far one picture's light is brought towards the other's. */
const CAST_SHARE = 0.35;
const LEVEL_SHARE = 0.3;
const LEAST_GAIN = 0.6;
const MOST_GAIN = 1.6;

/** Mean linear colour of the pixels that `weights` counts (0–255), or undefined when it counts none. */
export function meanColour(rgb: Uint8Array, weights: Uint8Array): [number, number, number] | undefined {
  const sums: [number, number, number] = [0, 0, 0];
  let total = 0;
  for (let p = 0; p < weights.length; p++) {
    const weight = weights[p]!;
    if (weight === 0) continue;
    total += weight;
    for (let c = 0; c < 3; c++) sums[c]! += weight * linearOfByte(rgb[p * 3 + c]!);
  }
  return total === 0 ? undefined : [sums[0] / total, sums[1] / total, sums[2] / total];
}

/** Gains that bring `colour` part of the way to the cast and brightness of `towards`. */
export function gainsTowards(colour: readonly number[], towards: readonly number[]): Gains {
  const own = luminance(colour[0]!, colour[1]!, colour[2]!) + 1e-4;
  const other = luminance(towards[0]!, towards[1]!, towards[2]!) + 1e-4;
  const level = (other / own) ** LEVEL_SHARE;
  const gain = (c: number): number => {
    const cast = ((towards[c]! + 1e-3) / other / ((colour[c]! + 1e-3) / own)) ** CAST_SHARE;
    return clamp(level * cast, LEAST_GAIN, MOST_GAIN);
  };
  return [gain(0), gain(1), gain(2)];
}

/** Applies gains in linear light, in place. */
export function applyGains(rgb: Uint8Array, gains: Gains): void {
  const tables = gains.map((gain) =>
    Uint8Array.from({ length: 256 }, (_, byte) => byteOfLinear(Math.min(1, linearOfByte(byte) * gain))),
  );
  for (let at = 0; at < rgb.length; at += 3) for (let c = 0; c < 3; c++) rgb[at + c] = tables[c]![rgb[at + c]!]!;
}
