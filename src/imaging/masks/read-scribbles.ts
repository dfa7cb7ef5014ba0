import type { Mask, PixelSize, Raster } from '../../core/image.ts';

/** Strokes of a scribble, 255 where there is one. */
export interface ScribbleMasks {
  readonly meant: Mask;
  /** Absent when there is none. */
  readonly notMeant?: Mask;
}

/** Values from here on are drawn; in the JPEGs that Google's own tests send, black is not quite black. */
const DRAWN = 128;
/** A red stroke has less green and blue than this. */
const RED_REST = 96;

/**
 * Reads a picture of strokes on black: white, or any bright colour, on what is meant; red on what is not, which is
 * Limner's own addition. Transparent strokes don't count. Another size is stretched to fit, nearest pixel.
 */
export function readScribbles(picture: Raster, size: PixelSize): ScribbleMasks {
  const { widthPx, heightPx } = size;
  const meant = new Uint8Array(widthPx * heightPx);
  const notMeant = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const row = Math.floor(((y + 0.5) * picture.heightPx) / heightPx) * picture.widthPx;
    for (let x = 0; x < widthPx; x++) {
      const at = (row + Math.floor(((x + 0.5) * picture.widthPx) / widthPx)) * picture.channels;
      const red = picture.data[at]!;
      const rest = Math.max(picture.data[at + 1]!, picture.data[at + 2]!);
      if (picture.channels === 4 && picture.data[at + 3]! < DRAWN) continue;
      if (red >= DRAWN && rest < RED_REST) notMeant[y * widthPx + x] = 255;
      else if (Math.max(red, rest) >= DRAWN) meant[y * widthPx + x] = 255;
    }
  }
  const result = { meant: { widthPx, heightPx, data: meant } };
  return notMeant.includes(255) ? { ...result, notMeant: { widthPx, heightPx, data: notMeant } } : result;
}
