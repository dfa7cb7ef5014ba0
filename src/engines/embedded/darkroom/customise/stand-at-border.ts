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

/** Columns that a cut-out may take; and the row at which it is to begin, if that matters. */
export interface BorderPlace {
  readonly left: number;
  readonly right: number;
  readonly top?: number;
}

/** The cut-out in a picture of `size`, in the middle of its columns, leaving the picture by the lower border. */
export function standAtBorder(
  cut: CutOut,
  { widthPx, heightPx }: PixelSize,
  { left: from, right: to, top: first }: BorderPlace,
): CutOut {
  const extent = extentOfCutOut(cut) ?? { left: 0, top: 0, right: cut.widthPx, bottom: cut.heightPx };
  const own = { widthPx: extent.right - extent.left, heightPx: cut.heightPx - extent.top };
  const scale =
    first === undefined
      ? Math.min(((to - from) * WIDTH_SHARE) / own.widthPx, (heightPx * HEIGHT_SHARE) / own.heightPx)
      : Math.max((to - from) / own.widthPx, (heightPx - first) / own.heightPx);
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
  const left = Math.round((from + to - size.widthPx) / 2);
  const top = heightPx - size.heightPx;
  const placed = {
    widthPx,
    heightPx,
    rgb: new Uint8Array(widthPx * heightPx * 3),
    alpha: new Uint8Array(widthPx * heightPx),
  };
  const before = Math.max(0, -left);
  const after = Math.min(size.widthPx, widthPx - left);
  for (let y = Math.max(0, -top); y < size.heightPx && before < after; y++) {
    const row = y * size.widthPx;
    const at = (top + y) * widthPx + left + before;
    placed.rgb.set(rgb.subarray((row + before) * 3, (row + after) * 3), at * 3);
    placed.alpha.set(alpha.subarray(row + before, row + after), at);
  }
  return placed;
}
