import type { PixelSize, Raster } from '../../../../core/image.ts';
import { otsuThreshold } from '../segment/otsu.ts';
import { workingPicture, workingSize } from '../segment/working-picture.ts';
import { cannyEdges } from './canny.ts';

/** Lines, at working size: 1 on a line. */
export interface LineDrawing extends PixelSize {
  readonly lines: Uint8Array;
}

const LONGER_SIDE_PX = 320;
/** Drawings are nearly all ground and line; pictures with more than this share between are not drawings. */
const MOST_BETWEEN = 0.3;
/** How far from both ends of the range of tones "between" is. */
const BETWEEN_SHARE = 0.22;
/** Lines cover less of a drawing than this. */
const MOST_COVERED = 0.4;

/** The edges of a photo. */
export function traceLines(picture: Raster): LineDrawing {
  const { rgb, ...size } = workingPicture(picture, LONGER_SIDE_PX);
  return { ...size, lines: cannyEdges(rgb, size) };
}

/**
 * The lines of a drawing, whichever of light and dark they are: what is rarer, or what is opaque. A picture that is no drawing is
 * traced.
 */
export function readLines(picture: Raster): LineDrawing {
  const tones = tonesOf(picture);
  const threshold = otsuThreshold(tones);
  let between = 0;
  let bright = 0;
  for (const tone of tones) {
    if (tone > BETWEEN_SHARE && tone < 1 - BETWEEN_SHARE) between++;
    if (tone >= threshold) bright++;
  }
  const isBright = bright * 2 < tones.length;
  const covered = isBright ? bright : tones.length - bright;
  if (between > tones.length * MOST_BETWEEN || covered > tones.length * MOST_COVERED) return traceLines(picture);
  return shrunk(picture, (p) => tones[p]! >= threshold === isBright);
}

/** 0–1: how opaque pixels are where some are not, else their brightest channel. */
function tonesOf({ data, channels, widthPx, heightPx }: Raster): Float32Array {
  const count = widthPx * heightPx;
  const isTransparent = channels === 4 && data.some((value, i) => i % 4 === 3 && value < 128);
  return Float32Array.from({ length: count }, (_, p) => {
    const at = p * channels;
    return isTransparent ? data[at + 3]! / 255 : Math.max(data[at]!, data[at + 1]!, data[at + 2]!) / 255;
  });
}

/** At working size, thin lines kept. */
function shrunk(picture: PixelSize, isLine: (pixel: number) => boolean): LineDrawing {
  const size = workingSize(picture, LONGER_SIDE_PX);
  const lines = new Uint8Array(size.widthPx * size.heightPx);
  for (let y = 0; y < picture.heightPx; y++) {
    const row = Math.min(size.heightPx - 1, Math.floor((y * size.heightPx) / picture.heightPx)) * size.widthPx;
    for (let x = 0; x < picture.widthPx; x++)
      if (isLine(y * picture.widthPx + x))
        lines[row + Math.min(size.widthPx - 1, Math.floor((x * size.widthPx) / picture.widthPx))] = 1;
  }
  return { ...size, lines };
}
