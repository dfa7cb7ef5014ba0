import type { Mask, Raster } from '../../../core/image.ts';

/** A box of pixels; `right` and `bottom` are the first column and row outside. */
export interface KnownBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around all pixels that a mask keeps (0), or undefined when it keeps none. */
export function knownBox(mask: Mask): KnownBox | undefined {
  return boxWhere(mask, false);
}

/** The smallest box around all pixels that a mask means, or undefined when it means none. */
export function maskBox(mask: Mask): KnownBox | undefined {
  return boxWhere(mask, true);
}

/** Boxes that together hold all pixels that a mask means: several where whole columns, or else whole rows, that mean nothing lie between them. */
export function maskBoxes(mask: Mask): KnownBox[] {
  const box = maskBox(mask);
  if (!box) return [];
  const columns = new Uint8Array(mask.widthPx);
  const rows = new Uint8Array(mask.heightPx);
  for (let y = box.top; y < box.bottom; y++) markRow(mask, y, columns, rows);
  const across = stretchesOf(columns);
  if (across.length > 1) return across.map(([left, right]) => ({ ...box, left, right }));
  return stretchesOf(rows).map(([top, bottom]) => ({ ...box, top, bottom }));
}

/** Marks the columns in which a row of a mask means something, and the row if there are any. */
function markRow({ widthPx, data }: Mask, y: number, columns: Uint8Array, rows: Uint8Array): void {
  for (let x = 0, p = y * widthPx; x < widthPx; x++, p++) {
    if (data[p] === 0) continue;
    columns[x] = 1;
    rows[y] = 1;
  }
}

/** From where to before where flags are set. */
function stretchesOf(flags: Uint8Array): (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (let from = flags.indexOf(1); from >= 0; ) {
    const end = flags.indexOf(0, from);
    const to = end < 0 ? flags.length : end;
    stretches.push([from, to]);
    from = flags.indexOf(1, to);
  }
  return stretches;
}

function boxWhere({ widthPx, heightPx, data }: Mask, isMeant: boolean): KnownBox | undefined {
  let left = widthPx;
  let top = heightPx;
  let right = 0;
  let bottom = 0;
  for (let y = 0; y < heightPx; y++) {
    const first = nextWhere(data, isMeant, y * widthPx, (y + 1) * widthPx, 1) - y * widthPx;
    if (first === widthPx) continue;
    const last = nextWhere(data, isMeant, (y + 1) * widthPx - 1, y * widthPx - 1, -1) - y * widthPx;
    left = Math.min(left, first);
    right = Math.max(right, last + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  return right > left ? { left, top, right, bottom } : undefined;
}

/** The first pixel from here that a mask means, or keeps; `end` where there is none before it. */
function nextWhere(data: Uint8Array, isMeant: boolean, from: number, end: number, step: 1 | -1): number {
  let p = from;
  while (p !== end && (data[p] !== 0) !== isMeant) p += step;
  return p;
}

/** The part of a picture inside a box. */
export function cropRaster({ widthPx, channels, data }: Raster, { left, top, right, bottom }: KnownBox): Raster {
  const size = { widthPx: right - left, heightPx: bottom - top };
  const cropped = new Uint8Array(size.widthPx * size.heightPx * channels);
  for (let y = top; y < bottom; y++) {
    const from = (y * widthPx + left) * channels;
    cropped.set(data.subarray(from, from + size.widthPx * channels), (y - top) * size.widthPx * channels);
  }
  return { ...size, channels, data: cropped };
}

/** The part of a mask inside a box. */
export function cropMask({ widthPx, data }: Mask, { left, top, right, bottom }: KnownBox): Mask {
  const size = { widthPx: right - left, heightPx: bottom - top };
  const cropped = new Uint8Array(size.widthPx * size.heightPx);
  for (let y = top; y < bottom; y++)
    cropped.set(data.subarray(y * widthPx + left, y * widthPx + right), (y - top) * size.widthPx);
  return { ...size, data: cropped };
}
