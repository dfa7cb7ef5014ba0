import type { Raster } from '../../../../core/image.ts';
import { boxMean } from '../matte/box-filter.ts';

/** Radii at which colours spread into transparent parts, near ones first. */
const RADII_PX = [2, 8, 32];

/**
 * The colours of a picture with alpha as an opaque one: transparent pixels, whose own colours mean nothing, take those
 * of visible pixels nearby. So enlarging leaves no dark or coloured seam along the outline.
 */
export function bleedColours({ widthPx, heightPx, data }: Raster): Raster & { readonly channels: 3 } {
  const pixels = widthPx * heightPx;
  const alpha = Float32Array.from({ length: pixels }, (_, i) => data[i * 4 + 3] / 255);
  const opaque = new Uint8Array(pixels * 3);
  const weights = RADII_PX.map((radius) => boxMean(alpha, widthPx, heightPx, radius));
  for (let channel = 0; channel < 3; channel++) {
    const weighted = alpha.map((value, i) => value * data[i * 4 + channel]);
    const spread = RADII_PX.map((radius) => boxMean(weighted, widthPx, heightPx, radius));
    for (let i = 0; i < pixels; i++) {
      const near = weights.findIndex((weight) => weight[i] > 1e-4);
      const nearby = near < 0 ? data[i * 4 + channel] : spread[near][i] / weights[near][i];
      opaque[i * 3 + channel] = alpha[i] > 0 ? data[i * 4 + channel] : nearby + 0.5;
    }
  }
  return { widthPx, heightPx, channels: 3, data: opaque };
}
