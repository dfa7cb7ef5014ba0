import type { Raster } from '../../core/image.ts';
import { type ChannelWeights, LUMA, MARK_TINT } from './channel-mix.ts';

/** Pixels this far apart are compared: differences are then largest at the frequencies of the mark. */
const DISTANCE_PX = 4;
/** Differences count less the larger they are beside this: edges must not decide for the whole picture. */
const DIFFERENCE_FLOOR = 4;
/** Added to the variances (squared grey levels): rounding to 8 bits is noise that a smooth picture may not show. */
const LEAST_VARIANCE = 0.1;
/** Enough pixels for a matrix of three by three. */
const SAMPLES = 400_000;

/**
 * The mix of the channels in which the picture's own detail is faintest beside the mark: of all weights that keep the
 * mark's tint at 1 those of least variance (Capon 1969). In a picture of one hue, grey or sepia, nearly all of the
 * picture goes and the mark stays.
 */
export function quietestMix(raster: Raster): ChannelWeights {
  const [rr, rg, rb, gg, gb, bb] = covarianceOfDetail(raster);
  // The adjugate stands for the inverse; the determinant falls out in the division.
  const solved = [
    (gg * bb - gb * gb) * MARK_TINT[0] + (rb * gb - rg * bb) * MARK_TINT[1] + (rg * gb - rb * gg) * MARK_TINT[2],
    (rb * gb - rg * bb) * MARK_TINT[0] + (rr * bb - rb * rb) * MARK_TINT[1] + (rg * rb - rr * gb) * MARK_TINT[2],
    (rg * gb - rb * gg) * MARK_TINT[0] + (rg * rb - rr * gb) * MARK_TINT[1] + (rr * gg - rg * rg) * MARK_TINT[2],
  ] as const;
  const gain = solved[0] * MARK_TINT[0] + solved[1] * MARK_TINT[1] + solved[2] * MARK_TINT[2];
  return [solved[0] / gain, solved[1] / gain, solved[2] / gain];
}

/** Upper triangle of the covariance matrix of differences between near pixels, row by row. */
function covarianceOfDetail({
  widthPx,
  heightPx,
  channels,
  data,
}: Raster): [number, number, number, number, number, number] {
  const step = Math.max(1, Math.round((widthPx * heightPx) / SAMPLES));
  const acrossPx = DISTANCE_PX * channels;
  const downPx = DISTANCE_PX * widthPx * channels;
  const sums: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  let total = 0;
  const add = (a: number, b: number): void => {
    const red = data[a]! - data[b]!;
    const green = data[a + 1]! - data[b + 1]!;
    const blue = data[a + 2]! - data[b + 2]!;
    const luma = LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue;
    const weight = 1 / (DIFFERENCE_FLOOR ** 2 + luma * luma);
    sums[0] += weight * red * red;
    sums[1] += weight * red * green;
    sums[2] += weight * red * blue;
    sums[3] += weight * green * green;
    sums[4] += weight * green * blue;
    sums[5] += weight * blue * blue;
    total += weight;
  };
  const end = (heightPx - DISTANCE_PX) * widthPx - DISTANCE_PX;
  for (let pixel = 0; pixel < end; pixel += step) {
    const i = pixel * channels;
    add(i, i + acrossPx);
    add(i, i + downPx);
  }
  const mean = sums.map((sum) => sum / total) as typeof sums;
  for (const diagonal of [0, 3, 5]) mean[diagonal]! += LEAST_VARIANCE;
  return mean;
}
