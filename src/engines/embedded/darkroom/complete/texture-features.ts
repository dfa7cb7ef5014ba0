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
  const count = widthPx * heightPx;
  const across = new Float32Array(count);
  const down = new Float32Array(count);
  const isKnown = new Float32Array(count);
  for (let y = 0; y < heightPx - 1; y++) {
    for (let x = 0; x < widthPx - 1; x++) {
      const p = y * widthPx + x;
      if (hole[p] || hole[p + 1] || hole[p + widthPx]) continue;
      const luma = lumaAt(rgb, p);
      across[p] = Math.abs(lumaAt(rgb, p + 1) - luma);
      down[p] = Math.abs(lumaAt(rgb, p + widthPx) - luma);
      isKnown[p] = 1;
    }
  }
  const acrossSum = boxSum(across, widthPx, heightPx, RADIUS);
  const downSum = boxSum(down, widthPx, heightPx, RADIUS);
  const knownSum = boxSum(isKnown, widthPx, heightPx, RADIUS);
  const pixels = new Uint8Array(count * CHANNELS);
  for (let i = 0; i < count; i++) {
    const scale = GAIN / (knownSum[i]! || 1);
    const at = i * CHANNELS;
    pixels[at] = rgb[i * 3]!;
    pixels[at + 1] = rgb[i * 3 + 1]!;
    pixels[at + 2] = rgb[i * 3 + 2]!;
    pixels[at + 3] = Math.min(255, scale * acrossSum[i]!);
    pixels[at + 4] = Math.min(255, scale * downSum[i]!);
  }
  return pixels;
}

/** Rec. 601 luma of a pixel, 0–255. */
function lumaAt(rgb: Uint8Array, pixel: number): number {
  return 0.299 * rgb[pixel * 3]! + 0.587 * rgb[pixel * 3 + 1]! + 0.114 * rgb[pixel * 3 + 2]!;
}
