import { boxSum } from '../box-sum.ts';

/** Window of the averages: 9×9. */
const RADIUS = 4;
/** Brings mean slopes of ordinary textures, some tens of grey levels at most, into the range of a byte. */
const GAIN = 5;
const CHANNELS = 5;

/**
 * A picture with two more channels: the local means of the absolute horizontal and vertical differences of luma over known
 * pixels (Newson et al. 2014). They keep fine and coarse textures of one colour apart at scales where the texture itself is
 * averaged away.
 *
 * @param rgb `height × width × 3`.
 * @returns `height × width × 5`.
 */
export function withTextureFeatures(rgb: Uint8Array, hole: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const pixels = new Uint8Array(hole.length * CHANNELS);
  for (let y = 0; y < heightPx; y++) copyRow(rgb, pixels, y * widthPx, (y + 1) * widthPx);
  // One plane of numbers after the other: all at once would be the most that a large picture holds.
  const plane = new Float32Array(hole.length);
  const sumsOf = (step: number): Float32Array => {
    for (let y = 0; y < heightPx - 1; y++)
      differencesOfRow(rgb, hole, widthPx, y * widthPx, (y + 1) * widthPx - 1, step, plane);
    return boxSum(plane, widthPx, heightPx, RADIUS);
  };
  const known = sumsOf(0);
  for (const [channel, step] of [
    [3, 1],
    [4, widthPx],
  ] as const) {
    const sums = sumsOf(step);
    for (let y = 0; y < heightPx; y++) meansOfRow(sums, known, y * widthPx, (y + 1) * widthPx, pixels, channel);
  }
  return pixels;
}

function copyRow(rgb: Uint8Array, pixels: Uint8Array, from: number, to: number): void {
  for (let p = from; p < to; p++) {
    pixels[p * CHANNELS] = rgb[p * 3]!;
    pixels[p * CHANNELS + 1] = rgb[p * 3 + 1]!;
    pixels[p * CHANNELS + 2] = rgb[p * 3 + 2]!;
  }
}

/** Absolute differences of luma to the pixel a step on where both and the one below or beside are known, else 0; with a step of 0, 1 where they are. */
function differencesOfRow(
  rgb: Uint8Array,
  hole: Uint8Array,
  widthPx: number,
  from: number,
  to: number,
  step: number,
  plane: Float32Array,
): void {
  for (let p = from; p < to; p++) {
    const isKnown = hole[p] === 0 && hole[p + 1] === 0 && hole[p + widthPx] === 0;
    plane[p] = isKnown ? (step === 0 ? 1 : Math.abs(lumaAt(rgb, p + step) - lumaAt(rgb, p))) : 0;
  }
}

function meansOfRow(
  sums: Float32Array,
  known: Float32Array,
  from: number,
  to: number,
  pixels: Uint8Array,
  channel: number,
): void {
  for (let p = from; p < to; p++) pixels[p * CHANNELS + channel] = Math.min(255, (GAIN / (known[p]! || 1)) * sums[p]!);
}

/** Rec. 601 luma of a pixel, 0–255. */
function lumaAt(rgb: Uint8Array, pixel: number): number {
  return 0.299 * rgb[pixel * 3]! + 0.587 * rgb[pixel * 3 + 1]! + 0.114 * rgb[pixel * 3 + 2]!;
}
