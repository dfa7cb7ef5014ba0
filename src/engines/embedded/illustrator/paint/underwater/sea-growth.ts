import { type LinearRgb, linearOfHex, scaleRgb } from '../../maths/colour.ts';
import { clamp, smoothstep } from '../../maths/interpolate.ts';
import type { Noise } from '../../maths/noise.ts';
import type { Random } from '../../maths/random.ts';
import { blendPixel, paintStroke } from '../brush.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { throughWater } from './sea-floor.ts';
import type { SeaPlan } from './sea-plan.ts';

/** Where something grows: foot in pixels, depth in the frame's unit, size in pixels. */
export interface Spot {
  readonly xPx: number;
  readonly yPx: number;
  readonly depth: number;
  readonly sizePx: number;
}

/** Paints one growing thing. */
export type Growth = (frame: Frame, plan: SeaPlan, noise: Noise, random: Random, spot: Spot) => void;

const CORALS: readonly LinearRgb[] = [
  '#e2665a',
  '#e88b4a',
  '#d94f86',
  '#8e5bb5',
  '#e9c35a',
  '#4fa7a0',
  '#f0a6a0',
  '#b8473f',
].map(linearOfHex);

/** A colour as it looks at a spot: `veil + lit × light`. */
interface SeenColour {
  readonly veil: LinearRgb;
  readonly lit: LinearRgb;
}

function seenColour(plan: SeaPlan, colour: LinearRgb, spot: Spot): SeenColour {
  const veil = throughWater(plan, BLACK, spot.depth);
  const full = throughWater(plan, scaleRgb(colour, 0.25 + 0.75 * plan.sun), spot.depth);
  return { veil, lit: [full[0] - veil[0], full[1] - veil[1], full[2] - veil[2]] };
}

function seen(plan: SeaPlan, colour: LinearRgb, spot: Spot, light: number): LinearRgb {
  return throughWater(plan, scaleRgb(colour, light * (0.25 + 0.75 * plan.sun)), spot.depth);
}

const BLACK: LinearRgb = [0, 0, 0];

/** A branching coral. */
export const paintBranchCoral: Growth = (frame, plan, _noise, random, spot) => {
  const colour = random.pick(CORALS);
  const grow = (x: number, y: number, angle: number, length: number, radius: number, level: number): void => {
    const ex = x + Math.cos(angle) * length;
    const ey = y + Math.sin(angle) * length;
    const ink = {
      colour: seen(plan, colour, spot, 0.6 + 0.12 * level + 0.2 * random.next()),
      depth: spot.depth,
      label: STUFF_LABELS.vegetation,
      roundness: 0.45,
      lightX: plan.lightXPx > x ? 1 : -1,
    };
    paintStroke(frame, x, y, radius, ex, ey, radius * 0.78, ink);
    if (level >= 4) return;
    const forks = level < 1 ? 3 : 2;
    for (let k = 0; k < forks; k++)
      grow(
        ex,
        ey,
        angle + (k - (forks - 1) / 2) * random.between(0.45, 0.75) + random.between(-0.2, 0.2),
        length * random.between(0.66, 0.86),
        radius * 0.74,
        level + 1,
      );
  };
  grow(spot.xPx, spot.yPx, -Math.PI / 2 + random.between(-0.2, 0.2), spot.sizePx * 0.27, spot.sizePx * 0.055, 0);
};

/** A sea fan: a flat net of veins. */
export const paintFanCoral: Growth = (frame, plan, noise, random, spot) => {
  const colour = random.pick(CORALS);
  const tone = seenColour(plan, colour, spot);
  const radius = spot.sizePx;
  const tilt = random.between(-0.35, 0.35);
  const salt = random.between(0, 90);
  forBox(frame, spot.xPx - radius, spot.yPx - radius * 1.05, spot.xPx + radius, spot.yPx, (x, y, index) => {
    const dx = (x - spot.xPx) / radius;
    const dy = (spot.yPx - y) / radius;
    const angle = Math.atan2(dx, dy + 0.02) - tilt;
    const r = Math.hypot(dx, dy);
    if (Math.abs(angle) > 1.15 || r > 1) return;
    const rim = 0.82 + 0.16 * noise.at(angle * 3 + salt, 1.5);
    if (r > rim) return;
    const vein = Math.abs(noise.at(angle * 9 + salt, r * 3)) * 3.2;
    const mesh = Math.abs(noise.at(angle * 26 + salt, r * 20)) * 2.4;
    const cover =
      clamp(1.25 - Math.min(vein, mesh + 0.25)) *
      smoothstep(rim, rim - 0.04, r) *
      smoothstep(1.15, 1.05, Math.abs(angle));
    lay(frame, index, tone, 0.55 + 0.45 * r, cover, spot.depth);
  });
};

/** A brain coral: a dome with winding grooves. */
export const paintDomeCoral: Growth = (frame, plan, noise, random, spot) => {
  const colour = random.pick(CORALS);
  const tone = seenColour(plan, colour, spot);
  const radius = spot.sizePx * 0.6;
  const salt = random.between(0, 90);
  const lightSide = plan.lightXPx > spot.xPx ? 1 : -1;
  forBox(
    frame,
    spot.xPx - radius,
    spot.yPx - radius * 0.8,
    spot.xPx + radius,
    spot.yPx + radius * 0.22,
    (x, y, index) => {
      const dx = (x - spot.xPx) / radius;
      const dy = (y - spot.yPx + radius * 0.1) / (radius * 0.78);
      const r2 = dx * dx + dy * dy * (dy > 0 ? 6 : 1);
      if (r2 > 1) return;
      const z = Math.sqrt(1 - r2);
      const u = Math.asin(clamp(dx, -1, 1)) * 3;
      const v = Math.asin(clamp(dy, -1, 1)) * 3;
      const groove = Math.abs(noise.at(u * 2.4 + salt + noise.at(v * 2, u * 2), v * 2.4)) * 2.2;
      const light = (0.3 + 0.5 * z + 0.25 * dx * lightSide - 0.35 * dy) * (0.55 + 0.55 * clamp(groove * 1.6));
      lay(frame, index, tone, Math.max(0.08, light), clamp((1 - Math.sqrt(r2)) * radius), spot.depth);
    },
  );
};

/** A rock with growth on it. */
export const paintSeaRock: Growth = (frame, plan, noise, random, spot) => {
  const bare = seenColour(plan, [0.22, 0.185, 0.18], spot);
  const overgrown = seenColour(plan, [0.26, 0.21, 0.19], spot);
  const width = spot.sizePx * random.between(0.9, 1.5);
  const height = spot.sizePx * random.between(0.6, 1.1);
  const salt = random.between(0, 90);
  const lightSide = plan.lightXPx > spot.xPx ? 1 : -1;
  const box = {
    left: spot.xPx - width,
    top: spot.yPx - height * 1.3,
    right: spot.xPx + width,
    bottom: spot.yPx + height * 0.12,
  };
  // The outline depends on the column alone.
  const tops = alongBox(frame, box, (x) => {
    const dx = (x - spot.xPx) / width;
    return Math.max(0, 1 - dx * dx) ** 0.55 * (0.85 + 0.35 * noise.fractal(dx * 2.2 + salt, 1.5, 4));
  });
  const feet = alongBox(frame, box, (x) => {
    const dx = (x - spot.xPx) / width;
    return -0.1 * (1 - dx * dx) + 0.05 * noise.at(dx * 7 + salt, 3);
  });
  forBox(frame, box.left, box.top, box.right, box.bottom, (x, y, index) => {
    const dx = (x - spot.xPx) / width;
    const dy = (spot.yPx - y) / height;
    const top = tops[x | 0]!;
    const inside = Math.min(top - dy, dy - feet[x | 0]!) * height;
    if (inside < -0.5) return;
    const bump = noise.fractal(dx * 4 + salt, dy * 4, 5, 0.6);
    const slope = noise.fractal(dx * 4 + salt + 0.12 * lightSide, dy * 4 + 0.12, 5, 0.6) - bump;
    const light = 0.28 + 0.4 * clamp(dy / Math.max(0.2, top)) - 1.5 * slope + 0.1 * dx * lightSide;
    const algae = smoothstep(0.02, 0.3, bump + 0.2 * dy);
    const tone = algae > 0.5 ? overgrown : bare;
    const shade = Math.max(0.06, light * 1.6 * (0.9 + 0.2 * algae));
    lay(frame, index, tone, shade, clamp(inside + 0.5), spot.depth, STUFF_LABELS.rock);
  });
};

/** A kelp frond that rises to the surface, with leaves along its swaying stem. */
export const paintKelp: Growth = (frame, plan, noise, random, spot) => {
  const salt = random.between(0, 90);
  const height = spot.sizePx;
  const steps = Math.max(16, Math.round(height / (plan.unitPx * 0.018)));
  const tone: LinearRgb = random.pick([
    [0.2, 0.22, 0.03],
    [0.26, 0.2, 0.03],
    [0.12, 0.2, 0.04],
  ] as const);
  const sway = (t: number): number => spot.xPx + noise.at(salt, t * 2.2) * height * 0.13 * t ** 0.7;
  for (let step = 0; step < steps; step++) {
    const t = step / steps;
    const x = sway(t);
    const y = spot.yPx - height * t;
    const nextX = sway((step + 1) / steps);
    const nextY = spot.yPx - height * ((step + 1) / steps);
    const stem = (plan.unitPx * 0.0032) / Math.max(0.7, spot.depth) ** 0.7;
    const mark = { depth: spot.depth, label: STUFF_LABELS.vegetation };
    paintStroke(frame, x, y, stem, nextX, nextY, stem, { colour: seen(plan, tone, spot, 0.5 + 0.6 * t), ...mark });
    const side = random.chance(0.5) ? 1 : -1;
    const long = (plan.unitPx * random.between(0.05, 0.085) * (1 - 0.45 * t)) / Math.max(0.8, spot.depth) ** 0.8;
    const rise = random.between(0.1, 1.3);
    const colour = seen(plan, tone, spot, random.between(0.6, 1.35) * (0.6 + 0.7 * t));
    const mx = x + side * long * 0.5;
    const my = y - long * 0.28 * rise;
    const fat = long * 0.1;
    paintStroke(frame, x, y, fat * 0.4, mx, my, fat, { colour, ...mark, roundness: 0.3 });
    paintStroke(frame, mx, my, fat, x + side * long, my - long * 0.18 + long * 0.2 * noise.at(step, salt), fat * 0.15, {
      colour,
      ...mark,
      roundness: 0.3,
    });
  }
};

/** A tuft of sea grass. */
export const paintSeaGrass: Growth = (frame, plan, _noise, random, spot) => {
  const blades = random.integer(7, 13);
  for (let blade = 0; blade < blades; blade++) {
    const x = spot.xPx + random.between(-0.3, 0.3) * spot.sizePx;
    const high = spot.sizePx * random.between(0.4, 0.9);
    const lean = random.between(-0.4, 0.4) * high;
    const width = Math.max(0.6, spot.sizePx * 0.022);
    const colour = seen(plan, [0.1, 0.26, 0.08], spot, random.between(0.5, 1.2));
    const mark = { colour, depth: spot.depth, label: STUFF_LABELS.vegetation };
    paintStroke(frame, x, spot.yPx, width, x + lean * 0.3, spot.yPx - high * 0.6, width * 0.8, mark);
    paintStroke(
      frame,
      x + lean * 0.3,
      spot.yPx - high * 0.6,
      width * 0.8,
      x + lean,
      spot.yPx - high,
      width * 0.2,
      mark,
    );
  }
};

function lay(
  frame: Frame,
  index: number,
  tone: SeenColour,
  light: number,
  cover: number,
  depth: number,
  label: number = STUFF_LABELS.vegetation,
): void {
  const { veil, lit } = tone;
  blendPixel(frame, index, veil[0] + lit[0] * light, veil[1] + lit[1] * light, veil[2] + lit[2] * light, cover);
  if (cover < 0.5) return;
  frame.depth[index] = depth;
  frame.labels[index] = label;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A value for the middle of each column of the frame that a box lies in, by column. */
function alongBox({ widthPx }: Frame, { left, right }: Box, valueAt: (x: number) => number): Float64Array {
  const values = new Float64Array(widthPx);
  for (let x = Math.max(0, Math.floor(left)); x <= Math.min(widthPx - 1, Math.ceil(right)); x++)
    values[x] = valueAt(x + 0.5);
  return values;
}

function forBox(
  frame: Frame,
  left: number,
  top: number,
  right: number,
  bottom: number,
  visit: (x: number, y: number, index: number) => void,
): void {
  const { widthPx, heightPx } = frame;
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(heightPx - 1, Math.ceil(bottom)); y++) {
    if (frame.own[y] === 0) continue;
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(widthPx - 1, Math.ceil(right)); x++)
      visit(x + 0.5, y + 0.5, y * widthPx + x);
  }
}
