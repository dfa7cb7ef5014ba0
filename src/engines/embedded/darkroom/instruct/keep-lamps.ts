import type { PixelSize } from '../../../../core/image.ts';
import { linearOfByte, luminance } from '../../illustrator/maths/colour.ts';
import { mix, smoothstep } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import { boxMean } from '../matte/box-filter.ts';

/** Lamps are this bright, in linear light, among surroundings as dark as that. */
const LAMP = { from: 0.3, to: 0.6 } as const;
const SURROUNDINGS = { from: 0.1, to: 0.26 } as const;
/** Width of the surroundings, and of the glow around a lamp. Shares of the picture's longer side. */
const SURROUNDINGS_SHARE = 0.1;
const GLOW_SHARE = 0.012;
const GLOW_GAIN = 2.2;

/**
 * How much of its own light each pixel of a photo sends out, `height × width`, 0–1: lamps, lit windows and their glow stay what they
 * are when the day around them turns to night. In pictures as bright as day nothing is taken for a lamp.
 */
export function ownLight(rgb: Uint8Array, { widthPx, heightPx }: PixelSize): Float32Array {
  const longer = Math.max(widthPx, heightPx);
  const light = Float32Array.from({ length: widthPx * heightPx }, (_, p) =>
    luminance(linearOfByte(rgb[p * 3]!), linearOfByte(rgb[p * 3 + 1]!), linearOfByte(rgb[p * 3 + 2]!)),
  );
  const around = boxMean(light, widthPx, heightPx, Math.round(longer * SURROUNDINGS_SHARE));
  const lamps = light.map(
    (value, p) =>
      smoothstep(LAMP.from, LAMP.to, value) * (1 - smoothstep(SURROUNDINGS.from, SURROUNDINGS.to, around[p]!)),
  );
  const glow = blur(lamps, { widthPx, heightPx, channels: 1 }, longer * GLOW_SHARE);
  return lamps.map((value, p) => Math.max(value, Math.min(1, GLOW_GAIN * glow[p]!)));
}

/** Gives what shines by itself its own colours back, in place. @param light from `ownLight`. */
export function keepLamps(rgb: Uint8Array, before: Uint8Array, light: Float32Array): void {
  for (let p = 0; p < light.length; p++) {
    if (light[p] === 0) continue;
    for (let i = p * 3; i < p * 3 + 3; i++) rgb[i] = mix(rgb[i]!, before[i]!, light[p]!) + 0.5;
  }
}
