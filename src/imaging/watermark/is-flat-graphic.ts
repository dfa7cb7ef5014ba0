import type { Raster } from '../../core/image.ts';
import { LUMA } from './channel-mix.ts';

/** Where neighbours at both distances differ by less than this in brightness (grey levels), nothing is drawn. */
const NO_CHANGE = 0.6;
const NEAR_PX = 1;
const FAR_PX = 4;
/** Every so many pixels is looked at, in both directions. */
const STEP_PX = 3;
/** Flat graphics have four pixels of five that nothing changes around, photographs and paintings one of ten at most. */
const LEAST_SHARE = 0.5;

/** Whether most of a picture is ground of one tone or an even ramp: logos, charts, pages of text. */
export function isFlatGraphic({ widthPx, heightPx, channels, data }: Raster): boolean {
  const change = (a: number, b: number): number =>
    Math.abs(
      LUMA[0] * (data[a]! - data[b]!) +
        LUMA[1] * (data[a + 1]! - data[b + 1]!) +
        LUMA[2] * (data[a + 2]! - data[b + 2]!),
    );
  const row = widthPx * channels;
  const offsets = [NEAR_PX * channels, FAR_PX * channels, NEAR_PX * row, FAR_PX * row];
  let looked = 0;
  let flat = 0;
  for (let y = 0; y < heightPx - FAR_PX; y += STEP_PX)
    for (let x = 0; x < widthPx - FAR_PX; x += STEP_PX) {
      const i = y * row + x * channels;
      looked++;
      if (offsets.every((offset) => change(i, i + offset) < NO_CHANGE)) flat++;
    }
  return flat > looked * LEAST_SHARE;
}
