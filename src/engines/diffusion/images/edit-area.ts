import type { Mask, PixelSize } from '../../../core/image.ts';
import { boundsOf, type Rectangle } from './rectangle.ts';

/** How much wider than the mask the part is that the model sees, so that it can take up what is around. */
const CONTEXT = 2;
/** When the part would be nearly the picture, the model sees the picture. */
const NEARLY_ALL = 0.7;

/**
 * The part of a picture that an edit works on. A small mask in a large picture gets the model's whole resolution; at the
 * scale of the whole picture it would be a few cells.
 *
 * @param native size at which the model works; a part smaller than this would be enlarged for nothing.
 */
export function editArea(size: PixelSize, mask: Mask | undefined, native: PixelSize): Rectangle {
  const whole = { left: 0, top: 0, ...size };
  const bounds = mask && boundsOf(mask);
  if (!bounds) return whole;
  const widthPx = Math.min(size.widthPx, Math.max(Math.ceil(bounds.widthPx * CONTEXT), native.widthPx));
  const heightPx = Math.min(size.heightPx, Math.max(Math.ceil(bounds.heightPx * CONTEXT), native.heightPx));
  if (widthPx * heightPx >= NEARLY_ALL * size.widthPx * size.heightPx) return whole;
  return {
    left: centred(bounds.left + bounds.widthPx / 2, widthPx, size.widthPx),
    top: centred(bounds.top + bounds.heightPx / 2, heightPx, size.heightPx),
    widthPx,
    heightPx,
  };
}

function centred(middle: number, length: number, total: number): number {
  return Math.round(Math.min(Math.max(0, middle - length / 2), total - length));
}
