import type { Raster } from '../../../../core/image.ts';
import type { Segmentation } from './segmentation.ts';

/** The cut-out that a picture brings along as transparency; absent when it is opaque, or transparent throughout. */
export function segmentOwnAlpha({ widthPx, heightPx, channels, data }: Raster): Segmentation | undefined {
  if (channels === 3) return;
  const alpha = new Uint8Array(widthPx * heightPx);
  let lowest = 255;
  let highest = 0;
  for (let i = 0; i < alpha.length; i++) {
    alpha[i] = data[i * 4 + 3];
    lowest = Math.min(lowest, alpha[i]);
    highest = Math.max(highest, alpha[i]);
  }
  if (lowest > 127 || highest < 128) return;
  return { mask: { widthPx, heightPx, data: alpha }, confidence: 1 };
}
