import { smoothstep } from '../../maths/interpolate.ts';
import { hashCell, type Random } from '../../maths/random.ts';
import { DARK_TIMES } from '../../scene.ts';
import type { PainterBrief } from '../painter.ts';
import type { LayeredColours } from './layered-colours.ts';

/** A sky of one gradient with a disc, rings of light about it, and clouds like pills. */
export interface LayeredSky {
  /** Column of sun or moon, in pixels. */
  readonly sunX: number;
  colourAt(x: number, y: number, out: Float32Array): void;
}

interface Pill {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly radius: number;
}

/** Radii of the rings, in those of the disc, and how much of its light they have. */
const RINGS = [
  [1.6, 0.3],
  [2.5, 0.16],
  [3.8, 0.1],
] as const;
const LOW_SUN: ReadonlySet<PainterBrief['time']> = new Set<PainterBrief['time']>([
  'sunset',
  'sunrise',
  'golden',
  'dusk',
]);
const STAR_CELL_PX = 1 / 26;

/** The sky of a layered landscape. */
export function createLayeredSky(
  { time, weather, showLight }: PainterBrief,
  { skyTop, skyLow, sun, cloud }: LayeredColours,
  random: Random,
  [widthPx, heightPx]: readonly [number, number],
): LayeredSky {
  const unit = Math.min(widthPx, heightPx);
  const isLow = LOW_SUN.has(time);
  const sunX = widthPx * random.between(0.26, 0.74);
  const sunY = heightPx * (isLow ? random.between(0.36, 0.46) : random.between(0.16, 0.28));
  const radius = unit * (isLow ? 0.085 : 0.055);
  const hasDisc = showLight !== false && weather !== 'overcast' && weather !== 'snow';
  const pills = weather === 'fog' || DARK_TIMES.includes(time) ? [] : pillsIn(random, widthPx, heightPx, unit);
  const hasStars = time === 'night' && weather === 'clear';
  const cell = unit * STAR_CELL_PX;
  return {
    sunX,
    colourAt(x, y, out) {
      const t = smoothstep(0, 0.68, y / heightPx);
      for (let c = 0; c < 3; c++) out[c] = skyTop[c]! + (skyLow[c]! - skyTop[c]!) * t;
      if (hasStars) add(out, sun, starAt(x, y, cell) * (1 - t));
      if (hasDisc) {
        const away = Math.hypot(x - sunX, y - sunY);
        for (const [ring, share] of RINGS) add(out, sun, share * edge(ring * radius - away));
        add(out, sun, edge(radius - away));
      }
      for (const pill of pills) {
        const across = Math.max(0, Math.abs(x - pill.x) - pill.half);
        if (across > pill.radius) continue;
        add(out, cloud, 0.62 * edge(pill.radius - Math.hypot(across, y - pill.y)));
      }
    },
  };
}

function edge(insidePx: number): number {
  return Math.min(1, Math.max(0, insidePx + 0.5));
}

function add(out: Float32Array, colour: readonly number[], share: number): void {
  if (share <= 0) return;
  for (let c = 0; c < 3; c++) out[c] = out[c]! + (colour[c]! - out[c]!) * share;
}

/** Few stars, each a small disc somewhere in its cell. */
function starAt(x: number, y: number, cell: number): number {
  const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
  if (hashCell(column, row, 3) > 0.24) return 0;
  const dx = x - (column + 0.2 + 0.6 * hashCell(column, row, 5)) * cell;
  const dy = y - (row + 0.2 + 0.6 * hashCell(column, row, 7)) * cell;
  return edge(cell * (0.03 + 0.05 * hashCell(column, row, 9)) - Math.hypot(dx, dy));
}

/** Clouds of two or three pills over each other, clear of the middle of the picture. */
function pillsIn(random: Random, widthPx: number, heightPx: number, unit: number): Pill[] {
  return Array.from({ length: random.integer(2, 4) }, () => {
    const [x, y] = [widthPx * random.between(0.02, 0.98), heightPx * random.between(0.07, 0.34)];
    const radius = unit * random.between(0.014, 0.024);
    const half = unit * random.between(0.06, 0.12);
    const lower: Pill = { x, y, half, radius };
    const upper: Pill = { x: x + half * random.between(-0.4, 0.4), y: y - radius * 1.9, half: half * 0.45, radius };
    return [lower, upper];
  }).flat();
}
