import type { Mask, PixelSize } from '../../core/image.ts';

/** A soft mask at another size, bilinear with pixel centres aligned. */
export function resizeMask(mask: Mask, { widthPx, heightPx }: PixelSize): Mask {
  if (mask.widthPx === widthPx && mask.heightPx === heightPx) return mask;
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const v = Math.min(mask.heightPx - 1, Math.max(0, ((y + 0.5) * mask.heightPx) / heightPx - 0.5));
    const top = Math.floor(v);
    const bottom = Math.min(mask.heightPx - 1, top + 1);
    for (let x = 0; x < widthPx; x++) {
      const u = Math.min(mask.widthPx - 1, Math.max(0, ((x + 0.5) * mask.widthPx) / widthPx - 0.5));
      const left = Math.floor(u);
      const right = Math.min(mask.widthPx - 1, left + 1);
      const at = (column: number, row: number): number => mask.data[row * mask.widthPx + column]!;
      const upper = at(left, top) + (at(right, top) - at(left, top)) * (u - left);
      const lower = at(left, bottom) + (at(right, bottom) - at(left, bottom)) * (u - left);
      data[y * widthPx + x] = Math.round(upper + (lower - upper) * (v - top));
    }
  }
  return { widthPx, heightPx, data };
}
