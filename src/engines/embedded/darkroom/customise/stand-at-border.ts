import type { PixelSize } from '../../../../core/image.ts';
import { type CutOut, extentOfCutOut } from '../backdrop/cut-out.ts';
import { LANCZOS3, TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** Share of the lowest row that belongs to what is cut off there. */
const CUT_OFF_SHARE = 0.12;
/** Share of a picture's height and width that it fills at most. */
const HEIGHT_SHARE = 0.82;
const WIDTH_SHARE = 0.9;

/** Whether a cut-out was cut off by the lower border of its picture, as a bust is: it stands on nothing. */
export function isCutOffBelow({ widthPx, heightPx, alpha }: CutOut): boolean {
  const row = alpha.subarray((heightPx - 1) * widthPx);
  return row.reduce((count, value) => count + (value > 127 ? 1 : 0), 0) > CUT_OFF_SHARE * widthPx;
}

/** The cut-out in the middle of a picture of `size`, leaving it by the lower border. */
export function standAtBorder(cut: CutOut, { widthPx, heightPx }: PixelSize): CutOut {
  const extent = extentOfCutOut(cut) ?? { left: 0, top: 0, right: cut.widthPx, bottom: cut.heightPx };
  const own = { widthPx: extent.right - extent.left, heightPx: cut.heightPx - extent.top };
  const scale = Math.min((widthPx * WIDTH_SHARE) / own.widthPx, (heightPx * HEIGHT_SHARE) / own.heightPx);
  const size = {
    widthPx: Math.max(1, Math.round(own.widthPx * scale)),
    heightPx: Math.max(1, Math.round(own.heightPx * scale)),
  };
  const cropped = (data: Uint8Array, channels: number): Uint8Array => {
    const rows = new Uint8Array(own.widthPx * own.heightPx * channels);
    for (let y = 0; y < own.heightPx; y++) {
      const from = ((extent.top + y) * cut.widthPx + extent.left) * channels;
      rows.set(data.subarray(from, from + own.widthPx * channels), y * own.widthPx * channels);
    }
    return rows;
  };
  const rgb = resample({ ...own, channels: 3, data: cropped(cut.rgb, 3) }, size, { kernel: LANCZOS3 });
  const alpha = resample({ ...own, channels: 1, data: cropped(cut.alpha, 1) }, size, { kernel: TRIANGLE });
  const left = Math.round((widthPx - size.widthPx) / 2);
  const top = heightPx - size.heightPx;
  const placed = {
    widthPx,
    heightPx,
    rgb: new Uint8Array(widthPx * heightPx * 3),
    alpha: new Uint8Array(widthPx * heightPx),
  };
  for (let y = 0; y < size.heightPx; y++) {
    const to = (top + y) * widthPx + left;
    placed.rgb.set(rgb.subarray(y * size.widthPx * 3, (y + 1) * size.widthPx * 3), to * 3);
    placed.alpha.set(alpha.subarray(y * size.widthPx, (y + 1) * size.widthPx), to);
  }
  return placed;
}
