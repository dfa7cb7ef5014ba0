import { clamp, mix, smoothstep } from '../../illustrator/maths/interpolate.ts';

/** Directions are read off so many pixels beside the rim, */
const READ_PX = 24;
/** averaged along it over three windows of these radii: the farther from the rim, the wider. */
const RADII_PX = [4, 12, 36] as const;
/** Slopes of this many grey levels from pixel to pixel count as much as the guess that all goes straight on. */
const SURE_LEVELS = 1.5;
/** What runs along the rim rather than meets it has a lesser share of its slopes along the rim. */
const LEAST_MEETING = 0.12;
const SURELY_MEETING = 0.3;
/** From this coherence of the slopes on there is one direction. */
const COHERENT = 0.3;
/** Nothing meets the rim at a smaller angle than the one of this slope. */
const MOST_SLOPE = 1.5;
/** The distance at which the first window is left, and how much farther the next one is. */
const FIRST_PX = 6;
const NEXT_TIMES = 4;
/** Grain, in grey levels: less than this is no structure. */
const GRAIN_LEVELS = 1.5;

/** How lines and edges meet a rim. */
export interface RimStructure {
  /** How far along the rim what meets it moves with each pixel that it goes deeper into the picture. @param away how far from the rim that is to hold. */
  readonly slopeAt: (at: number, away: number) => number;
  /** For how many pixels the picture stays alike along that direction: long in streaks and out of focus, short in textures. */
  readonly staysPx: Float32Array;
  /** How sure it is that lines or edges meet the rim, 0–1: nothing does in textures, and where all runs along the rim. */
  readonly sureness: Float32Array;
}

/** Means at each place along a rim, over what lies beside it. */
interface RimMeans {
  readonly level: Float32Array;
  readonly square: Float32Array;
  /** Squares of the slopes of grey levels along the rim and away from it, and the product of both. */
  readonly along: Float32Array;
  readonly away: Float32Array;
  readonly both: Float32Array;
}

/**
 * The directions in which lines and edges meet a rim, and how long they last: read off the structure tensor of what lies beside it.
 *
 * @param levelAt how light the picture is so far along the rim and so deep inside it.
 */
export function rimStructure(length: number, levelAt: (at: number, deep: number) => number): RimStructure {
  const beside = meansBeside(length, levelAt);
  const slopes = RADII_PX.map((radius) => {
    const { along, away, both } = averagedAlong(beside, radius);
    return along.map((value, at) => sureSlope(both[at]!, value, away[at]!));
  });
  const { level, square, along, away, both } = averagedAlong(beside, RADII_PX[1]);
  const staysPx = level.map((mean, at) => {
    const slope = slopes[1]![at]!;
    const steepness = (away[at]! + 2 * slope * both[at]! + slope ** 2 * along[at]!) / (1 + slope ** 2);
    const variance = Math.max(0, square[at]! - mean ** 2);
    return Math.sqrt((variance + GRAIN_LEVELS ** 2) / (Math.max(0, steepness) + GRAIN_LEVELS ** 2 / 4));
  });
  const slopeAt = (at: number, awayPx: number): number => {
    const scale = clamp(Math.log(Math.max(1, awayPx) / FIRST_PX) / Math.log(NEXT_TIMES), 0, RADII_PX.length - 1);
    const lower = Math.min(RADII_PX.length - 2, Math.floor(scale));
    const place = Math.round(clamp(at, 0, length - 1));
    return mix(slopes[lower]![place]!, slopes[lower + 1]![place]!, scale - lower);
  };
  const sureness = along.map((value, at) => surenessOf(both[at]!, value, away[at]!));
  return { slopeAt, staysPx, sureness };
}

function meansBeside(length: number, levelAt: (at: number, deep: number) => number): RimMeans {
  const [level, square, along, away, both] = Array.from({ length: 5 }, () => new Float32Array(length)) as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let at = 0; at < length; at++) {
    const [before, after] = [Math.max(0, at - 1), Math.min(length - 1, at + 1)];
    for (let deep = 1; deep <= READ_PX; deep++) {
      const own = levelAt(at, deep);
      const alongSlope = (levelAt(after, deep) - levelAt(before, deep)) / 2;
      const awaySlope = (levelAt(at, deep + 1) - levelAt(at, deep - 1)) / 2;
      level[at]! += own / READ_PX;
      square[at]! += own ** 2 / READ_PX;
      along[at]! += alongSlope ** 2 / READ_PX;
      away[at]! += awaySlope ** 2 / READ_PX;
      both[at]! += (alongSlope * awaySlope) / READ_PX;
    }
  }
  return { level, square, along, away, both };
}

/** How sure it is that what lies beside a rim meets it in one direction. See `RimMeans`. */
function surenessOf(both: number, along: number, away: number): number {
  const all = along + away + SURE_LEVELS ** 2;
  const coherence = ((along - away) ** 2 + 4 * both ** 2) / all ** 2;
  return smoothstep(LEAST_MEETING, SURELY_MEETING, along / all) * Math.min(1, coherence / COHERENT);
}

/** The slope of what meets a rim, as far as that is sure. */
function sureSlope(both: number, along: number, away: number): number {
  const slope = -both / (along + SURE_LEVELS ** 2);
  return clamp(surenessOf(both, along, away) * slope, -MOST_SLOPE, MOST_SLOPE);
}

/** Means over windows of a radius along the rim, twice. */
function averagedAlong(means: RimMeans, radius: number): RimMeans {
  const smooth = (values: Float32Array): Float32Array => windowMean(windowMean(values, radius), radius);
  const { level, square, along, away, both } = means;
  return {
    level: smooth(level),
    square: smooth(square),
    along: smooth(along),
    away: smooth(away),
    both: smooth(both),
  };
}

/** Means over windows of a radius, cut at the ends. */
export function windowMean(values: Float32Array, radius: number): Float32Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = sums[at]! + values[at]!;
  return values.map((_, at) => {
    const [from, to] = [Math.max(0, at - radius), Math.min(values.length, at + radius + 1)];
    return (sums[to]! - sums[from]!) / (to - from);
  });
}
