import type { Raster } from '../../src/core/image.ts';
import { LUMA, mixChannels } from '../../src/imaging/watermark/channel-mix.ts';

/** Where neighbours at both distances differ by less than this in brightness (grey levels), nothing is drawn. */
const NO_CHANGE = 0.6;
const NEAR_PX = 1;
const FAR_PX = 4;
/** With less ground than this share of the picture there is nothing to be seen on it. */
const LEAST_SHARE = 0.02;

/** Root mean square of a mark's brightness on the plain grounds of a picture, in grey levels; undefined where it has none. */
export function changeOnPlainGround(original: Raster, marked: Raster): number | undefined {
  const { widthPx, heightPx, channels, data } = original;
  const count = widthPx * heightPx;
  const before = new Float32Array(count);
  const after = new Float32Array(count);
  mixChannels(data, channels, LUMA, 0, count, before);
  mixChannels(marked.data, marked.channels, LUMA, 0, count, after);
  const offsets = [NEAR_PX, FAR_PX].flatMap((distance) => [
    distance,
    -distance,
    distance * widthPx,
    -distance * widthPx,
  ]);
  let pixels = 0;
  let power = 0;
  for (let y = FAR_PX; y < heightPx - FAR_PX; y++)
    for (let x = FAR_PX; x < widthPx - FAR_PX; x++) {
      const i = y * widthPx + x;
      if (offsets.some((offset) => Math.abs(before[i]! - before[i + offset]!) >= NO_CHANGE)) continue;
      pixels++;
      power += (after[i]! - before[i]!) ** 2;
    }
  return pixels < LEAST_SHARE * count ? undefined : Math.sqrt(power / pixels);
}
