import type { PixelSize } from '../../../../core/image.ts';
import type { KnownBox } from '../known-box.ts';

/** The row or column that shows at a place beside a picture when it is mirrored there, again and again. */
function mirroredAt(at: number, length: number): number {
  const period = 2 * length;
  const within = ((at % period) + period) % period;
  return within < length ? within : period - 1 - within;
}

/** Beside a stretch: the place whose content shows there, mirrored to and fro within this depth from the end of the stretch. */
export function intoStrip(at: number, from: number, to: number, depth: number): number {
  const strip = Math.min(depth, to - from);
  if (at < from) return from + mirroredAt(at - from, strip);
  return at < to ? at : to - strip + mirroredAt(at - to + strip, strip);
}

/**
 * A canvas on which what is inside the box is mirrored at its sides: nothing breaks off there, and rows keep their height.
 *
 * @param values `height × width × channels`, of the canvas. @param depthShare How deep the mirror sees, as a share of the box's sides.
 */
export function mirrorAround(
  values: Uint8Array,
  { widthPx, heightPx }: PixelSize,
  channels: number,
  { left, top, right, bottom }: KnownBox,
  depthShare: number,
): Uint8Array {
  const mirrored = values.slice();
  const across = Math.ceil((right - left) * depthShare);
  const down = Math.ceil((bottom - top) * depthShare);
  for (let y = 0; y < heightPx; y++) {
    const row = intoStrip(y, top, bottom, down) * widthPx;
    for (let x = 0; x < widthPx; x++) {
      const from = (row + intoStrip(x, left, right, across)) * channels;
      const to = (y * widthPx + x) * channels;
      for (let c = 0; c < channels; c++) mirrored[to + c] = values[from + c]!;
    }
  }
  return mirrored;
}
