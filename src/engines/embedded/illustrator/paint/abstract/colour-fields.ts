import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import { fieldStepPx, paintSmoothField } from '../smooth-field.ts';
import type { AbstractPalette } from './abstract-palette.ts';

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly colour: LinearRgb;
  readonly salt: number;
}

/** Soft-edged fields of colour that breathe over a stained ground, thinly brushed. */
export function paintColourFields(frame: Frame, brief: PainterBrief, palette: AbstractPalette): void {
  const { widthPx, heightPx, colour } = frame;
  const { noise, random } = brief;
  const unit = Math.sqrt(widthPx * heightPx);
  const ground = random.pick(palette.colours);
  const fields = planFields(brief, palette);
  const salt = random.between(0, 90);
  paintSmoothField(frame, fieldStepPx(frame), (x, y, out) => {
    const u = x / unit;
    const v = y / unit;
    const stain = noise.fractal(u * 2.4 + salt, v * 2.4, 4);
    for (let c = 0; c < 3; c++) out[c] = ground[c]! * (0.8 + 0.42 * stain);
    for (const field of fields) {
      const rough =
        0.026 * noise.fractal(u * 4 + field.salt, v * 4, 3) + 0.0035 * noise.at(u * 46 + field.salt, v * 46);
      const inside =
        Math.min(
          x / widthPx - field.left,
          field.right - x / widthPx,
          (y / heightPx - field.top) * 0.9,
          (field.bottom - y / heightPx) * 0.9,
        ) + rough;
      const cover = smoothstep(-0.012, 0.03, inside) * (0.86 + 0.3 * noise.fractal(u * 3 + field.salt, v * 5, 4));
      const glow = 1 + 0.2 * noise.fractal(u * 1.6 + field.salt, v * 1.6 + 4, 3);
      const edge = 1 + 0.16 * Math.exp(-((inside - 0.03) ** 2) * 1500);
      for (let c = 0; c < 3; c++)
        out[c] = Math.max(0, out[c]! + (field.colour[c]! * glow * edge - out[c]!) * clamp(cover));
    }
  });
  // The weave of the canvas and the drag of a broad brush.
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const brush =
        0.05 * noise.at((x / unit) * 16, (y / unit) * 190) + 0.035 * noise.at((x / unit) * 520, (y / unit) * 520);
      const o = (y * widthPx + x) * 3;
      for (let c = 0; c < 3; c++) colour[o + c] = Math.max(0, colour[o + c]! * (1 + brush));
    }
  });
}

function planFields(brief: PainterBrief, palette: AbstractPalette): Field[] {
  const { random } = brief;
  const isUpright = random.chance(0.3);
  const count = random.integer(2, 4);
  const margin = random.between(0.05, 0.1);
  const gap = random.between(0.015, 0.04);
  const weights = Array.from({ length: count }, () => random.between(0.5, 1.6));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let at = margin;
  return weights.map((weight, index) => {
    const size = ((1 - 2 * margin - gap * (count - 1)) * weight) / total;
    const from = at;
    at += size + gap;
    const colour = mixRgb(
      palette.colours[(index * 2 + 1) % palette.colours.length]!,
      random.pick(palette.colours),
      random.between(0, 0.25),
    );
    const salt = random.between(0, 90);
    return isUpright
      ? { left: from, right: from + size, top: margin, bottom: 1 - margin, colour, salt }
      : { left: margin, right: 1 - margin, top: from, bottom: from + size, colour, salt };
  });
}
