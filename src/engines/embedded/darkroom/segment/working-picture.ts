import type { PixelSize, Raster } from '../../../../core/image.ts';
import { LANCZOS3 } from '../resample/kernel.ts';
import { resample } from '../resample/resample.ts';

/** Saliency and cuts work on a copy of this size; a matte brings the edge back to full size. */
export const WORKING_LONGER_SIDE_PX = 320;

/** A small RGB copy of a picture that the costly steps work on. */
export interface WorkingPicture extends PixelSize {
  readonly rgb: Uint8Array;
}

/** Size of `picture` shrunk (never enlarged) until its longer side has at most `longerSidePx`. */
export function workingSize({ widthPx, heightPx }: PixelSize, longerSidePx: number): PixelSize {
  const scale = Math.min(1, longerSidePx / Math.max(widthPx, heightPx));
  return {
    widthPx: Math.max(1, Math.round(widthPx * scale)),
    heightPx: Math.max(1, Math.round(heightPx * scale)),
  };
}

/** Copies a raster at working size. Transparent pixels are seen on mid-grey. */
export function workingPicture(raster: Raster, longerSidePx: number): WorkingPicture {
  const size = workingSize(raster, longerSidePx);
  const sameSize = size.widthPx === raster.widthPx && size.heightPx === raster.heightPx;
  const data = sameSize ? raster.data : resample(raster, size, { kernel: LANCZOS3 });
  return { ...size, rgb: raster.channels === 3 ? data : overGrey(data) };
}

const GREY = 128;

function overGrey(rgba: Uint8Array): Uint8Array {
  const pixels = rgba.length / 4;
  const rgb = new Uint8Array(pixels * 3);
  for (let i = 0; i < pixels; i++) {
    const alpha = rgba[i * 4 + 3] / 255;
    for (let channel = 0; channel < 3; channel++)
      rgb[i * 3 + channel] = rgba[i * 4 + channel] * alpha + GREY * (1 - alpha) + 0.5;
  }
  return rgb;
}
