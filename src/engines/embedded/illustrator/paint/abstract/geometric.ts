import { type LinearRgb, mixRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { blendPixel } from '../brush.ts';
import type { Frame } from '../frame.ts';
import { paintOwnRows } from '../paint-together.ts';
import type { PainterBrief } from '../painter.ts';
import type { AbstractPalette } from './abstract-palette.ts';

/** A flat shape; `distance` is signed in pixels, negative inside. */
interface Shape {
  readonly xPx: number;
  readonly yPx: number;
  readonly sizePx: number;
  readonly cosine: number;
  readonly sine: number;
  readonly colour: LinearRgb;
  readonly second: LinearRgb;
  readonly distance: (u: number, v: number, size: number) => number;
  readonly alpha: number;
}

/** Signed distances of the vocabulary: discs, rings, half and quarter discs, bars, squares, triangles, arcs. */
const FORMS: readonly Shape['distance'][] = [
  (u, v, s) => Math.hypot(u, v) - s,
  (u, v, s) => Math.abs(Math.hypot(u, v) - s * 0.86) - s * 0.1,
  (u, v, s) => Math.max(Math.hypot(u, v) - s, v),
  (u, v, s) => Math.max(Math.hypot(u + s * 0.5, v - s * 0.5) - s * 1.2, -u - s * 0.5, v - s * 0.5),
  (u, v, s) => Math.max(Math.abs(u) - s * 1.7, Math.abs(v) - s * 0.07),
  (u, v, s) => Math.max(Math.abs(u), Math.abs(v)) - s * 0.75,
  (u, v, s) => Math.max(v - s * 0.6, Math.abs(u) * 0.866 - v * 0.5 - s * 0.5),
  (u, v, s) => Math.max(Math.abs(Math.hypot(u, v) - s * 0.9) - s * 0.06, v),
  (u, v, s) => Math.max(Math.abs(u) - s * 1.3, Math.abs(v) - s * 0.26),
];

/** A constructed composition: a few great forms, a grid or diagonal that holds them, small accents, and printed grain. */
export function paintGeometric(frame: Frame, brief: PainterBrief, palette: AbstractPalette): void {
  const { widthPx, heightPx } = frame;
  const { random, noise } = brief;
  const unit = Math.sqrt(widthPx * heightPx);
  paintGround(frame, brief, palette, unit);
  const axis = random.pick([0, 0, Math.PI / 4, -Math.PI / 6, Math.PI / 12]);
  for (const shape of random.chance(0.45)
    ? tiledShapes(frame, random, palette)
    : freeShapes(frame, random, palette, unit, axis)) {
    paintShape(frame, shape, unit);
  }
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const grain =
        1 +
        0.05 * noise.at((x / unit) * 420, (y / unit) * 420) +
        0.035 * noise.fractal((x / unit) * 7, (y / unit) * 7, 2);
      const o = (y * widthPx + x) * 3;
      for (let c = 0; c < 3; c++) frame.colour[o + c] = frame.colour[o + c]! * grain;
    }
  });
}

function paintGround(frame: Frame, brief: PainterBrief, palette: AbstractPalette, unit: number): void {
  const { widthPx, heightPx, colour } = frame;
  const isDark = brief.random.chance(0.25);
  const ground = isDark ? palette.ink : palette.paper;
  const angle = brief.random.between(0, Math.PI * 2);
  const tint = mixRgb(ground, brief.random.pick(palette.colours), 0.16);
  paintOwnRows(frame, 0, heightPx, (y) => {
    for (let x = 0; x < widthPx; x++) {
      const t = clamp(
        0.5 + (((x - widthPx / 2) * Math.cos(angle) + (y - heightPx / 2) * Math.sin(angle)) / unit) * 0.9,
      );
      for (let c = 0; c < 3; c++) colour[(y * widthPx + x) * 3 + c] = ground[c]! + (tint[c]! - ground[c]!) * t;
    }
  });
}

function freeShapes(frame: Frame, random: Random, palette: AbstractPalette, unit: number, axis: number): Shape[] {
  const { widthPx, heightPx } = frame;
  const shapes: Shape[] = [];
  const focusX = widthPx * random.between(0.36, 0.64);
  const focusY = heightPx * random.between(0.36, 0.6);
  const add = (sizePx: number, spread: number, form: Shape['distance'], alpha: number): void => {
    const quarter = random.integer(0, 3) * (Math.PI / 2);
    shapes.push({
      ...makeShape(random, palette, form, axis + quarter, alpha),
      xPx: focusX + random.bell() * widthPx * spread,
      yPx: focusY + random.bell() * heightPx * spread,
      sizePx,
    });
  };
  add(unit * random.between(0.26, 0.36), 0.12, FORMS[0]!, 1);
  for (let i = 0; i < 5; i++)
    add(unit * random.between(0.13, 0.28), 0.32, random.pick(FORMS), random.chance(0.3) ? 0.78 : 1);
  for (let i = 0; i < 9; i++) add(unit * random.between(0.03, 0.1), 0.5, random.pick(FORMS), 1);
  for (let i = 0; i < 4; i++) add(unit * random.between(0.15, 0.5), 0.4, FORMS[4]!, 1);
  return shapes;
}

/** A quilt of squares, each with a quarter disc, a half disc, a triangle or a dot. */
function tiledShapes(frame: Frame, random: Random, palette: AbstractPalette): Shape[] {
  const { widthPx, heightPx } = frame;
  const across = random.integer(3, 6);
  const cell = Math.min(widthPx, heightPx) / across;
  const columns = Math.ceil(widthPx / cell);
  const rows = Math.ceil(heightPx / cell);
  const left = (widthPx - columns * cell) / 2;
  const top = (heightPx - rows * cell) / 2;
  const shapes: Shape[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = { xPx: left + (column + 0.5) * cell, yPx: top + (row + 0.5) * cell };
      const square = makeShape(random, palette, (u, v, s) => Math.max(Math.abs(u), Math.abs(v)) - s, 0, 1);
      shapes.push({ ...square, ...place, sizePx: cell / 2 });
      const form = random.pick(TILE_FORMS);
      shapes.push({
        ...makeShape(random, palette, form, random.integer(0, 3) * (Math.PI / 2), 1),
        ...place,
        sizePx: cell / 2,
      });
    }
  }
  return shapes;
}

const TILE_FORMS: readonly Shape['distance'][] = [
  (u, v, s) => Math.max(Math.hypot(u + s, v + s) - s * 2, Math.max(Math.abs(u), Math.abs(v)) - s),
  (u, v, s) => Math.max(Math.hypot(u, v + s) - s, Math.max(Math.abs(u), Math.abs(v)) - s),
  (u, v, s) => Math.max((u + v) * Math.SQRT1_2, Math.max(Math.abs(u), Math.abs(v)) - s),
  (u, v, s) => Math.hypot(u, v) - s * 0.55,
  (u, v, s) =>
    Math.max(Math.abs(Math.hypot(u + s, v + s) - s * 1.35) - s * 0.32, Math.max(Math.abs(u), Math.abs(v)) - s),
  (u, v, s) => Math.max(Math.abs(u) - s, Math.abs(Math.abs(v) - s * 0.5) - s * 0.2),
];

function makeShape(
  random: Random,
  palette: AbstractPalette,
  form: Shape['distance'],
  angle: number,
  alpha: number,
): Omit<Shape, 'xPx' | 'yPx' | 'sizePx'> {
  const colour = random.chance(0.12) ? palette.ink : random.chance(0.1) ? palette.paper : random.pick(palette.colours);
  return {
    colour,
    second: mixRgb(colour, random.pick(palette.colours), random.chance(0.3) ? 0.5 : 0.08),
    distance: form,
    cosine: Math.cos(angle),
    sine: Math.sin(angle),
    alpha,
  };
}

function paintShape(frame: Frame, shape: Shape, unit: number): void {
  const { widthPx, heightPx } = frame;
  const { xPx, yPx, sizePx, cosine, sine, colour, second, alpha } = shape;
  const reach = sizePx * 2 + unit * 0.03;
  const shade = unit * 0.012;
  for (let y = Math.max(0, Math.floor(yPx - reach)); y < Math.min(heightPx, yPx + reach); y++) {
    if (frame.own[y] === 0) continue;
    for (let x = Math.max(0, Math.floor(xPx - reach)); x < Math.min(widthPx, xPx + reach); x++) {
      const dx = x + 0.5 - xPx;
      const dy = y + 0.5 - yPx;
      const u = dx * cosine + dy * sine;
      const v = dy * cosine - dx * sine;
      const d = shape.distance(u, v, sizePx);
      const i = y * widthPx + x;
      if (d > 0 && d < shade) {
        // The faint shadow of paper laid on paper.
        const k = 1 - 0.13 * (1 - d / shade) ** 2;
        for (let c = 0; c < 3; c++) frame.colour[i * 3 + c] = frame.colour[i * 3 + c]! * k;
      }
      const cover = clamp(0.5 - d) * alpha;
      if (cover <= 0) continue;
      const t = clamp(0.5 + (u + v) / (sizePx * 2.4));
      blendPixel(
        frame,
        i,
        colour[0] + (second[0] - colour[0]) * t,
        colour[1] + (second[1] - colour[1]) * t,
        colour[2] + (second[2] - colour[2]) * t,
        cover,
      );
    }
  }
}
