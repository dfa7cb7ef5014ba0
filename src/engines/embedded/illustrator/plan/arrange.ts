import type { Random } from '../maths/random.ts';

/** Where one of several equal things stands: offsets in widths (x) and heights (rise) of one of them. */
export interface Spot {
  readonly x: number;
  readonly rise: number;
}

/** Gap between neighbours, in widths; below 1 they overlap a little, as a group does. */
const SPACING = 1.02;
const ROW_DEPTH = 0.3;
/** From so many on, uncounted ones are a throng: shoulder to shoulder, more of them behind each other. */
const THRONG_FROM = 6;
const THRONG = { spacing: 0.8, columns: 1.1, rowDepth: 0.22, sway: 0.2, scatter: 0.2 } as const;
const LOOSE = { spacing: SPACING, columns: 1.7, rowDepth: ROW_DEPTH, sway: 0.09, scatter: 0.06 } as const;
/** Groups up to this number stand in one row. */
const SINGLE_ROW = 3;

/** How things stand together. */
export interface Grouping {
  /** The number is told, so that each must be seen. Default: true. */
  readonly isCounted?: boolean;
  /** How far two or three stand behind each other, in heights of one. Default: a little. */
  readonly depth?: number;
}

const SHALLOW = 0.1;
/** Who of two or three is how far behind, as shares of the depth: no group is a rank. */
const DEPTHS: readonly (readonly number[])[] = [
  [0, 1, 0.2],
  [0.7, 0, 1],
  [0, 0.5, 1],
  [1, 0.45, 0],
];

/**
 * Spots for `count` equal things, centred at x = 0, the nearest row first at rise 0: one loose row for few, staggered rows
 * behind each other for more. `breadth` is the frame's width over height, times the thing's height over width.
 */
export function arrangeMembers(
  count: number,
  breadth: number,
  random: Random,
  { isCounted = true, depth = SHALLOW }: Grouping = {},
): Spot[] {
  if (count === 1) return [{ x: 0, rise: 0 }];
  const order = !isCounted && count >= THRONG_FROM ? THRONG : LOOSE;
  const rows = count <= SINGLE_ROW && count < 2.4 * breadth + 1 ? 1 : rowCount(count, breadth * order.columns);
  const depths = random.pick(DEPTHS);
  const spots: Spot[] = [];
  let placed = 0;
  for (let row = 0; row < rows; row++) {
    const inRow = Math.ceil((count - placed) / (rows - row));
    const stagger = row % 2 === 0 ? 0 : 0.5;
    for (let i = 0; i < inRow; i++) {
      const jitter = random.bell();
      const centred = i - (inRow - 1) / 2 + (inRow === Math.ceil(count / rows) ? stagger * 0.6 : 0);
      spots.push({
        x: centred * order.spacing + jitter * order.sway,
        rise: row * order.rowDepth + (rows === 1 ? depths[i]! * depth : 0) + random.next() * order.scatter,
      });
    }
    placed += inRow;
  }
  const middle = (Math.min(...spots.map((spot) => spot.x)) + Math.max(...spots.map((spot) => spot.x))) / 2;
  return spots.map((spot) => ({ x: spot.x - middle, rise: spot.rise }));
}

/** Spots for `count` equal things side by side in one straight row, centred at x = 0. */
export function alignMembers(count: number): Spot[] {
  return Array.from({ length: count }, (_, i) => ({ x: (i - (count - 1) / 2) * ROW_SPACING, rise: 0 }));
}

/** Spots for `count` things beside each other on something narrow, as birds on a wire: close, at uneven distances. */
export function perchMembers(count: number, random: Random): Spot[] {
  return Array.from({ length: count }, (_, i) => ({
    x: (i - (count - 1) / 2) * PERCH_SPACING + random.bell() * 0.08,
    rise: 0,
  }));
}

const PERCH_SPACING = 1.04;

/** Things in a row do not touch. */
const ROW_SPACING = 1.14;

/** Rows that make a broad, shallow group: about twice as wide as deep on the picture. */
function rowCount(count: number, breadth: number): number {
  const columns = Math.max(2, Math.sqrt(count * Math.max(0.75, breadth)));
  return Math.max(2, Math.min(6, Math.round(count / columns)));
}

/** Spot and scale of things that stand one behind the other. */
export interface RecedingSpot extends Spot {
  readonly scale: number;
}

const RECEDING: readonly RecedingSpot[] = [
  { x: 0, rise: 0, scale: 1 },
  { x: 0.74, rise: 0.05, scale: 0.72 },
  { x: -0.66, rise: 0.06, scale: 0.54 },
  { x: 1.2, rise: 0.07, scale: 0.46 },
  { x: -1.06, rise: 0.08, scale: 0.4 },
];
/** So many can stand one behind the other. */
export const MOST_RECEDING = RECEDING.length;

/** Spots for up to {@link MOST_RECEDING} large things, the nearest before the others; mirrored by chance. */
export function recedeMembers(count: number, random: Random): readonly RecedingSpot[] {
  const side = random.chance(0.5) ? 1 : -1;
  return RECEDING.slice(0, count).map(({ x, rise, scale }) => ({ x: side * x, rise, scale }));
}

const LINING: readonly RecedingSpot[] = [
  { x: -0.72, rise: 0, scale: 1 },
  { x: 0.7, rise: 0.1, scale: 0.9 },
  { x: -0.1, rise: 0.34, scale: 0.62 },
  { x: 0.42, rise: 0.38, scale: 0.56 },
  { x: -0.5, rise: 0.42, scale: 0.5 },
];
/** So many can line a way. */
export const MOST_LINING = LINING.length;

/** Spots for up to {@link MOST_LINING} broad things on both sides of a way, the nearest before the others; mirrored by chance. */
export function lineMembers(count: number, random: Random): readonly RecedingSpot[] {
  const side = random.chance(0.5) ? 1 : -1;
  return LINING.slice(0, count).map(({ x, rise, scale }) => ({ x: side * x, rise, scale }));
}

/** Where one of a heap lies: offsets in widths (x) and heights (lift) of one. */
export interface HeapSpot {
  readonly x: number;
  readonly lift: number;
}

/** Spots for `count` things in the steps of a pyramid seen from the front, each over the gap of two; the lowest first. */
export function pyramidMembers(count: number): HeapSpot[] {
  const spots: HeapSpot[] = [];
  let inRow = Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2);
  for (let row = 0; spots.length < count; row++, inRow--) {
    const members = Math.max(1, Math.min(inRow, count - spots.length));
    for (let i = 0; i < members; i++) spots.push({ x: i - (members - 1) / 2, lift: row * PYRAMID_STEP });
  }
  return spots;
}

const PYRAMID_STEP = 0.84;

/** Spots for `count` things, each so many times as high as broad, round an empty middle on a ring seen at a slant; the nearest at rise 0. */
export function ringMembers(count: number, heightPerWidth: number): Spot[] {
  const radius = Math.max(0.8, (RING_SPACING * count) / (2 * Math.PI));
  return Array.from({ length: count }, (_, i) => {
    // Nobody stands right behind another: an even ring opens to the front.
    const angle = ((i + (count % 2 ? 0 : 0.5)) / count) * 2 * Math.PI;
    return { x: Math.sin(angle) * radius, rise: ((1 - Math.cos(angle)) * radius * RING_SLANT) / heightPerWidth };
  });
}

const RING_SPACING = 1.35;
/** Height of a ring on the picture over its breadth. */
const RING_SLANT = 0.4;
const HEAP_SPACING = 0.82;
const HEAP_STEP = 0.52;
const STACK_STEP = 0.8;
const FLAT = 0.5;
const FLAT_STACK_STEP = 0.3;

/** Spots for `count` things in a mound, the upper ones in the gaps of those below them; the lowest first. */
export function heapMembers(count: number, random: Random): HeapSpot[] {
  const spots: HeapSpot[] = [];
  let inRow = Math.ceil((Math.sqrt(8 * count + 1) - 1) / 2);
  for (let row = 0; spots.length < count; row++) {
    const members = Math.min(inRow, count - spots.length);
    for (let i = 0; i < members; i++) {
      spots.push({
        x: (i - (members - 1) / 2) * HEAP_SPACING + random.bell() * 0.07,
        lift: row * HEAP_STEP,
      });
    }
    inRow = Math.max(1, inRow - 1);
  }
  return spots;
}

/** Spots for `count` things, each so many times as high as broad, one on the other: of flat ones one looks onto the top. */
export function stackMembers(count: number, random: Random, heightPerWidth: number): HeapSpot[] {
  const step = heightPerWidth < FLAT ? FLAT_STACK_STEP : STACK_STEP;
  return Array.from({ length: count }, (_, k) => ({ x: random.bell() * 0.05, lift: k * step }));
}

const SCATTER_TRIES = 24;
const ROOM_PER_THING = 1.75;
/** Even the broadest things hang beside each other as well as one over the other. */
const FEWEST_COLUMNS = 1.9;

/** Where one of several equal things hangs in air or water: `lift` in heights of one, and its size. */
export interface FloatingSpot {
  readonly x: number;
  readonly lift: number;
  readonly scale: number;
}

/**
 * Spots for `count` things in the air: a loose swarm without rows, each as far from its neighbours as tries find (Mitchell's
 * best-candidate sampling), of different size as if some were farther away.
 */
export function scatterMembers(count: number, breadth: number, random: Random): FloatingSpot[] {
  if (count === 1) return [{ x: 0, lift: 0, scale: 1 }];
  const columns = Math.max(FEWEST_COLUMNS, Math.sqrt(count * ROOM_PER_THING * Math.max(0.45, breadth)));
  const rows = Math.max(0.7, (count * ROOM_PER_THING) / columns);
  const spots: FloatingSpot[] = [];
  for (let k = 0; k < count; k++) {
    const spot = farthestOf(spots, columns, rows, random);
    spots.push({ ...spot, scale: count > 2 ? random.between(0.68, 1.08) : random.between(0.85, 1) });
  }
  return spots.sort((a, b) => a.scale - b.scale);
}

function farthestOf(
  spots: readonly FloatingSpot[],
  columns: number,
  rows: number,
  random: Random,
): { x: number; lift: number } {
  let best = { x: 0, lift: 0 };
  let farthest = -1;
  for (let attempt = 0; attempt < SCATTER_TRIES; attempt++) {
    const x = random.between(-0.5, 0.5) * columns;
    const lift = random.next() * rows;
    let nearest = Number.POSITIVE_INFINITY;
    for (const spot of spots) nearest = Math.min(nearest, Math.hypot(spot.x - x, spot.lift - lift));
    if (nearest <= farthest) continue;
    farthest = nearest;
    best = { x, lift };
  }
  return best;
}

/** How far each of a wedge is behind and beside the one before it, in widths and heights. */
const WEDGE = { behind: 0.88, beside: 0.6, besideOfMany: 0.4, slant: 0.16 } as const;
const MANY_IN_WEDGE = 8;

/** Spots for `count` birds that travel together: two arms trailing a leader, the upper one a little longer on the picture. */
export function wedgeMembers(count: number, facing: 'left' | 'right', random: Random): FloatingSpot[] {
  const back = facing === 'left' ? 1 : -1;
  const beside = count >= MANY_IN_WEDGE ? WEDGE.besideOfMany : WEDGE.beside;
  return Array.from({ length: count }, (_, k) => {
    const place = Math.ceil(k / 2);
    const arm = k % 2 === 0 ? 1 : -1;
    return {
      x: back * place * (WEDGE.behind + arm * WEDGE.slant) + random.bell() * 0.06,
      lift: arm * place * beside + random.bell() * 0.05,
      scale: 1 - arm * place * 0.03,
    };
  });
}
