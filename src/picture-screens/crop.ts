import type { Raster } from '../core/image.ts';
import type { Detection } from './detections.ts';

/** The part of a picture in a box, at least one pixel. */
export function cropToBox({ widthPx, heightPx, channels, data }: Raster, box: Detection['box']): Raster {
  const [left, right] = span(box.x, box.width, widthPx);
  const [top, bottom] = span(box.y, box.height, heightPx);
  const size = { widthPx: right - left, heightPx: bottom - top };
  const cropped = new Uint8Array(size.widthPx * size.heightPx * channels);
  for (let row = 0; row < size.heightPx; row++) {
    const from = ((top + row) * widthPx + left) * channels;
    cropped.set(data.subarray(from, from + size.widthPx * channels), row * size.widthPx * channels);
  }
  return { ...size, channels, data: cropped };
}

function span(middle: number, length: number, sidePx: number): [number, number] {
  const from = Math.min(sidePx - 1, Math.max(0, Math.floor((middle - length / 2) * sidePx)));
  return [from, Math.max(from + 1, Math.min(sidePx, Math.ceil((middle + length / 2) * sidePx)))];
}
