import type { PixelSize } from '../../../../core/image.ts';
import { TRIANGLE } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';
import { type CutOut, extentOfCutOut } from './cut-out.ts';

/** The box that a product fills, and the row it stands on, as shares of the picture. */
const WIDTH_SHARE = 0.62;
const HEIGHT_SHARE = 0.6;
const FOOT_SHARE = 0.84;
/** Small things are not enlarged beyond recognition of their pixels. */
const MOST_ENLARGEMENT = 1.6;

/** The cut-out scaled and moved to where a product is shown: in the middle, standing in the lower part. */
export function repositionProduct(cut: CutOut, { widthPx, heightPx }: PixelSize): CutOut {
  const extent = extentOfCutOut(cut) ?? { left: 0, top: 0, right: cut.widthPx, bottom: cut.heightPx };
  const own = { widthPx: extent.right - extent.left, heightPx: extent.bottom - extent.top };
  const scale = Math.min(
    (widthPx * WIDTH_SHARE) / own.widthPx,
    (heightPx * HEIGHT_SHARE) / own.heightPx,
    MOST_ENLARGEMENT,
  );
  const size = {
    widthPx: Math.max(1, Math.round(own.widthPx * scale)),
    heightPx: Math.max(1, Math.round(own.heightPx * scale)),
  };
  const cropped = cropCutOut(cut, extent.left, extent.top, own);
  const rgb = resample({ ...own, channels: 3, data: cropped.rgb }, size, { kernel: TRIANGLE });
  const alpha = resample({ ...own, channels: 1, data: cropped.alpha }, size, { kernel: TRIANGLE });
  const placed = {
    widthPx,
    heightPx,
    rgb: new Uint8Array(widthPx * heightPx * 3),
    alpha: new Uint8Array(widthPx * heightPx),
  };
  const left = Math.round((widthPx - size.widthPx) / 2);
  const top = Math.max(0, Math.round(heightPx * FOOT_SHARE - size.heightPx));
  for (let y = 0; y < size.heightPx; y++) {
    const to = (top + y) * widthPx + left;
    placed.alpha.set(alpha.subarray(y * size.widthPx, (y + 1) * size.widthPx), to);
    placed.rgb.set(rgb.subarray(y * size.widthPx * 3, (y + 1) * size.widthPx * 3), to * 3);
  }
  return placed;
}

function cropCutOut(
  { widthPx, rgb, alpha }: CutOut,
  left: number,
  top: number,
  size: PixelSize,
): Pick<CutOut, 'rgb' | 'alpha'> {
  const cropped = {
    rgb: new Uint8Array(size.widthPx * size.heightPx * 3),
    alpha: new Uint8Array(size.widthPx * size.heightPx),
  };
  for (let y = 0; y < size.heightPx; y++) {
    const from = (top + y) * widthPx + left;
    cropped.alpha.set(alpha.subarray(from, from + size.widthPx), y * size.widthPx);
    cropped.rgb.set(rgb.subarray(from * 3, (from + size.widthPx) * 3), y * size.widthPx * 3);
  }
  return cropped;
}
