import { hashCell } from '../../maths/random.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { toByte } from '../raster/tone.ts';
import { cellsOfPalette } from '../regions/cells-of-palette.ts';
import type { StyleInput } from '../style.ts';

/** Stitches on the longer side aimed at; a stitch is a whole number of pixels. */
const STITCHES = 150;
/** Threads in the basket. */
const THREADS = 40;
/** Linen seen between the stitches. */
const LINEN = [0.9, 0.86, 0.78] as const;
/** Half the width of a thread as a share of the stitch. */
const THREAD = 0.27;

/** Cross stitch: a thread of a small choice of colours in each square of the linen, crossing itself, round and twisted. */
export function embroidery(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const stitch = Math.max(4, Math.round(Math.max(widthPx, heightPx) / STITCHES));
  const size = { widthPx: Math.ceil(widthPx / stitch), heightPx: Math.ceil(heightPx / stitch) };
  const threads = cellsOfPalette(input, size, THREADS, { lift: 0.14, chroma: 1.25, darkest: 0.03 });
  return paintEachRow(input, (y) => {
    const row = Math.floor(y / stitch);
    const v = ((y % stitch) + 0.5) / stitch;
    for (let x = 0; x < widthPx; x++) {
      const column = Math.floor(x / stitch);
      const u = ((x % stitch) + 0.5) / stitch;
      const cell = (row * size.widthPx + column) * 3;
      const shade = stitchShade(u, v) * (1 + (hashCell(column, row) - 0.5) * 0.08);
      const cover = coverOf(u, v);
      const i = (y * widthPx + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const cloth = LINEN[channel]! * (0.86 + 0.1 * ((x + y) & 1)) * 0.62 + threads[cell + channel]! * 0.24;
        rgb[i + channel] = toByte(cloth + (threads[cell + channel]! * shade - cloth) * cover);
      }
    }
  });
}

/** Distances from the two diagonals of a stitch's square, of a side of 1. */
function upper(u: number, v: number): number {
  return Math.abs(u + v - 1) * Math.SQRT1_2;
}

function lower(u: number, v: number): number {
  return Math.abs(u - v) * Math.SQRT1_2;
}

function coverOf(u: number, v: number): number {
  return Math.min(1, Math.max(0, (THREAD - Math.min(upper(u, v), lower(u, v))) / 0.08));
}

/** The thread on top is bright along its middle; the one beneath darkens where it is crossed. */
function stitchShade(u: number, v: number): number {
  const top = upper(u, v) / THREAD;
  if (top < 1) return 1.14 - 0.34 * top * top + 0.06 * Math.sin((u - v) * 26);
  const beneath = Math.min(1, lower(u, v) / THREAD);
  return 0.94 - 0.3 * beneath * beneath - 0.14 * Math.max(0, 1.5 - top);
}
