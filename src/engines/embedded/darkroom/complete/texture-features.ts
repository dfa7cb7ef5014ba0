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
  for (let i = 0; i < hole.length; i++) for (let c = 0; c < 3; c++) pixels[i * CHANNELS + c] = rgb[i * 3 + c]!;
  // One plane of numbers after the other: all at once would be the most that a large picture holds.
  const plane = new Float32Array(hole.length);
  const fillPlane = (valueAt: (pixel: number) => number): Float32Array => {
    for (let y = 0; y < heightPx - 1; y++)
      for (let x = 0; x < widthPx - 1; x++) {
        const p = y * widthPx + x;
        plane[p] = hole[p] || hole[p + 1] || hole[p + widthPx] ? 0 : valueAt(p);
      }
    return boxSum(plane, widthPx, heightPx, RADIUS);
  };
  const known = fillPlane(() => 1);
  for (const [channel, step] of [
    [3, 1],
    [4, widthPx],
  ] as const) {
    const sums = fillPlane((p) => Math.abs(lumaAt(rgb, p + step) - lumaAt(rgb, p)));
    for (let i = 0; i < hole.length; i++)
      pixels[i * CHANNELS + channel] = Math.min(255, (GAIN / (known[i]! || 1)) * sums[i]!);
  }
  return pixels;
}

/** Rec. 601 luma of a pixel, 0–255. */
function lumaAt(rgb: Uint8Array, pixel: number): number {
  return 0.299 * rgb[pixel * 3]! + 0.587 * rgb[pixel * 3 + 1]! + 0.114 * rgb[pixel * 3 + 2]!;
}
