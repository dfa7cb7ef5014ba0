import { type LinearRgb, linearOfHex, scaleRgb } from '../../maths/colour.ts';
import { clamp } from '../../maths/interpolate.ts';
import type { Random } from '../../maths/random.ts';
import { type Frame, STUFF_LABELS } from '../frame.ts';
import { blend, type Railing } from './railing.ts';

const BLOOMS: readonly LinearRgb[] = ['#d8345a', '#f07aa0', '#f6efe6', '#e8b23a', '#8a5ac0'].map(linearOfHex);
const LEAVES: readonly LinearRgb[] = ['#3f6a2c', '#57863a', '#6f9a46', '#2f5426'].map(linearOfHex);
const BARE: readonly LinearRgb[] = ['#5a4a34', '#6f6a4a', '#4a5638'].map(linearOfHex);
const CLAY = linearOfHex('#b0603c');
/** Boxes on the rail, as ranges of the picture's width: its middle stays free for the view. */
const SPANS: readonly (readonly [number, number])[] = [
  [-0.02, 0.27],
  [0.73, 1.02],
];
/** Boxes all along where the prompt asks for flowers. */
const FULL_SPANS: readonly (readonly [number, number])[] = [
  [-0.02, 0.2],
  [0.24, 0.48],
  [0.52, 0.76],
  [0.8, 1.02],
];
const LEAVES_PER_BOX = 240;
const BLOOMS_PER_BOX = 150;

/** What grows on a balcony. */
export interface Planting {
  /** Colours of the flowers that the prompt asks for; none for all of them. Default: it asks for none. */
  readonly planted?: readonly LinearRgb[];
  readonly isWinter: boolean;
}

/** Boxes hung on the rail with leaves and flowers that spill over them. */
export function growFlowerBoxes(frame: Frame, railing: Railing, random: Random, planting: Planting): void {
  const { planted, isWinter } = planting;
  const spans = planted ? FULL_SPANS : SPANS;
  const blooms = planted && planted.length > 0 ? planted : [random.pick(BLOOMS), random.pick(BLOOMS), BLOOMS[2]!];
  for (const [from, to] of spans) {
    const [left, right] = [from * frame.widthPx, to * frame.widthPx];
    paintBox(frame, railing, left, right);
    spread(frame, railing, random, [left, right], LEAVES_PER_BOX, isWinter ? BARE : LEAVES, 0.036, 0.3);
    if (!isWinter) spread(frame, railing, random, [left, right], BLOOMS_PER_BOX, blooms, 0.019, 0.27);
  }
}

function paintBox(frame: Frame, { topYPx, metrePx, light }: Railing, left: number, right: number): void {
  const heightPx = 0.2 * metrePx;
  for (let y = Math.floor(topYPx); y < topYPx + heightPx; y++) {
    const down = (y - topYPx) / heightPx;
    for (let x = Math.floor(left); x < right; x++)
      blend(frame, x, y, 1, CLAY, light.front, (down < 0.2 ? 1.1 : 0.95) - 0.3 * down);
  }
}

/** Round leaves and flowers over and before a box: higher ones first, lit from above. */
function spread(
  frame: Frame,
  { topYPx, metrePx, light }: Railing,
  random: Random,
  [left, right]: readonly [number, number],
  count: number,
  tones: readonly LinearRgb[],
  sizeM: number,
  highM: number,
): void {
  for (let k = 0; k < count; k++) {
    const x = left + (right - left) * random.next();
    const mound = 0.55 + 0.45 * Math.sin(x * 0.045) * Math.sin(x * 0.017 + 1);
    const up = (k / count) * -1.35 + 1;
    const y = topYPx - highM * metrePx * mound * Math.max(up, -0.5) + (random.next() - 0.5) * 0.05 * metrePx;
    const radius = Math.max(0.8, sizeM * metrePx * random.between(0.6, 1.15));
    const tone = scaleRgb(random.pick(tones), random.between(0.8, 1.15));
    dot(frame, x, y, radius, tone, light.front, light.top, 0.55 + 0.45 * clamp(0.6 + up * 0.6));
  }
}

function dot(
  frame: Frame,
  x: number,
  y: number,
  radius: number,
  tone: LinearRgb,
  front: LinearRgb,
  top: LinearRgb,
  shade: number,
): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row++)
    for (let column = Math.floor(x - radius); column <= x + radius; column++) {
      const [across, down] = [(column + 0.5 - x) / radius, (row + 0.5 - y) / radius];
      const cover = clamp((1 - Math.hypot(across, down)) * radius + 0.4);
      if (cover > 0)
        blend(
          frame,
          column,
          row,
          cover,
          tone,
          down < 0 ? top : front,
          shade * (0.95 - 0.3 * down),
          STUFF_LABELS.vegetation,
        );
    }
}
