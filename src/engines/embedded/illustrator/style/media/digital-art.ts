import { blur } from '../../paint/blur.ts';
import { abstracted } from '../flow/abstraction.ts';
import { contours } from '../flow/contours.ts';
import { paintEachRow } from '../paint-each-row.ts';
import { enlargedRows } from '../raster/enlarge.ts';
import { createRaster, type Raster } from '../raster/raster.ts';
import { lumaPlane, toByte } from '../raster/tone.ts';
import type { StyleInput } from '../style.ts';
import { type WorkingCopy, workingCopy } from '../working-copy.ts';

const WORKING_PIXELS = 420_000;
/** Share of the original detail that is put back over the painted forms. */
const DETAIL = 0.38;
const CLARITY = 0.35;
const VIBRANCE = 1.22;
const GLOW = 0.5;
/** Shadows turn to this, lights to that; share of it. */
const SHADOW_TINT = [-0.012, 0.002, 0.03] as const;
const LIGHT_TINT = [0.025, 0.01, -0.015] as const;
const ACCENT = 0.3;

/** Digital painting: smoothed forms with crisp edges, clearer local contrast, rich colour, cool shadows and glowing lights. */
export function digitalArt(input: StyleInput): Uint8Array {
  const { widthPx, heightPx, rgb } = input;
  const copy = workingCopy(input, WORKING_PIXELS);
  const calm = abstracted(copy, { radiusPx: 3, subjectDetail: 0.5 });
  const rows = enlargedRows(paintLight(calm, copy), widthPx, heightPx);
  const lines = enlargedRows(contours(copy, { sigmaPx: 0.9, followPx: 6, subjectOffset: 0.03 }), widthPx, heightPx);
  const smooth = enlargedRows(calm, widthPx, heightPx);
  return paintEachRow(input, (y) => {
    let target = y * widthPx * 3;
    const row = rows.row(y);
    const base = smooth.row(y);
    const line = lines.row(y);
    for (let x = 0; x < widthPx; x++) {
      const accent = 1 - ACCENT * Math.min(1, line[x]! * 1.6);
      for (let channel = 0; channel < 3; channel++) {
        const detail = (rgb[target]! / 255 - base[x * 3 + channel]!) * DETAIL;
        rgb[target++] = toByte((row[x * 3 + channel]! + detail) * accent);
      }
    }
  });
}

/** The smoothed picture with clarity, vibrance, split toning and glow; three channels. */
function paintLight(calm: Raster, copy: WorkingCopy): Raster {
  const luma = lumaPlane(calm);
  const surround = blur(luma.values, luma, 26 * copy.unitPx, copy.crew);
  const bright = createRaster(calm.widthPx, calm.heightPx, 3);
  for (let i = 0; i < luma.values.length; i++) {
    const over = Math.max(0, luma.values[i]! - 0.62) * 2.2;
    for (let channel = i * 3; channel < i * 3 + 3; channel++) bright.values[channel] = calm.values[channel]! * over;
  }
  const glow = blur(bright.values, bright, 15 * copy.unitPx, copy.crew);
  const result = createRaster(calm.widthPx, calm.heightPx, 3);
  for (let i = 0; i < luma.values.length; i++) {
    const l = luma.values[i]!;
    const clear = l + (l - surround[i]!) * CLARITY * 4 * l * (1 - l);
    for (let channel = 0; channel < 3; channel++) {
      const tint = SHADOW_TINT[channel]! * (1 - l) + LIGHT_TINT[channel]! * l;
      const colour = clear + (calm.values[i * 3 + channel]! - l) * VIBRANCE + tint;
      const lit = glow[i * 3 + channel]! * GLOW;
      const limited = colour < 0 ? 0 : colour > 1 ? 1 : colour;
      result.values[i * 3 + channel] = 1 - (1 - limited) * (1 - (lit > 1 ? 1 : lit));
    }
  }
  return result;
}
