import type { Mask, PixelSize, Raster } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';

/** A canvas whose masked border is to be filled. */
export interface Canvas {
  readonly picture: Raster;
  readonly mask: Mask;
  readonly seed: number;
}

/** Parts of a canvas whose border is of one kind: two, if the picture grows on opposite sides only; else all of it. */
export function partsGrowingAlone(
  { widthPx, heightPx }: PixelSize,
  { left, top, right, bottom }: KnownBox,
): KnownBox[] {
  const whole = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  const isAcross = left > 0 && right < widthPx;
  const isDown = top > 0 && bottom < heightPx;
  if (isAcross && top === 0 && bottom === heightPx)
    return [
      { ...whole, right },
      { ...whole, left },
    ];
  if (isDown && left === 0 && right === widthPx)
    return [
      { ...whole, bottom },
      { ...whole, top },
    ];
  return [whole];
}

/** What of a box a part holds, as seen from there. */
export function within({ left, top, right, bottom }: KnownBox, part: KnownBox): KnownBox {
  return {
    left: Math.max(left, part.left) - part.left,
    top: Math.max(top, part.top) - part.top,
    right: Math.min(right, part.right) - part.left,
    bottom: Math.min(bottom, part.bottom) - part.top,
  };
}

/** Sets a part of a picture's pixels, `height × width × 3`. */
export function pasteInto(rgb: Uint8Array, { widthPx }: PixelSize, part: KnownBox, pixels: Uint8Array): void {
  const rowLength = (part.right - part.left) * 3;
  for (let y = part.top; y < part.bottom; y++) {
    const row = (y - part.top) * rowLength;
    rgb.set(pixels.subarray(row, row + rowLength), (y * widthPx + part.left) * 3);
  }
}
