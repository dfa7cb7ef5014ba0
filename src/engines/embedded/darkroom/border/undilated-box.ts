import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';

/** A picture's own box on a canvas, on the sides where it grows, from the box that a mask keeps after it has grown by so many pixels. */
export function undilatedBox(
  { left, top, right, bottom }: KnownBox,
  byPx: number,
  { widthPx, heightPx }: PixelSize,
): KnownBox {
  return {
    left: left > 0 ? Math.max(0, left - byPx) : 0,
    top: top > 0 ? Math.max(0, top - byPx) : 0,
    right: right < widthPx ? Math.min(widthPx, right + byPx) : widthPx,
    bottom: bottom < heightPx ? Math.min(heightPx, bottom + byPx) : heightPx,
  };
}
