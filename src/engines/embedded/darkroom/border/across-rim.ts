import type { PixelSize } from '../../../../core/image.ts';
import { clamp, mix } from '../../illustrator/maths/interpolate.ts';
import type { KnownBox } from '../known-box.ts';
import { pixelAt, type Side } from './grown-sides.ts';
import { type RimStructure, rimStructure, windowMean } from './rim-structure.ts';

/** What lies this near the rim goes on in any case, as a share of the picture's longer side. */
const FREE_SHARE = 0.035;
/** How far what is copied reaches changes along the rim over so many places. */
const CALM_PLACES = 20;

/** Light is averaged along the rim over windows of this radius, twice, and read this deep. */
const LIGHT_RADIUS_PX = 8;
const LIGHT_DEPTH_PX = 64;
/** More than this, in grey levels, lies between things rather than shades. */
const MOST_SHADE = 45;

/** A canvas whose border is filled. */
export interface FilledCanvas extends PixelSize {
  /** `height × width × 3`. */
  readonly rgb: Uint8Array;
  /** Non-zero = may be copied; absent: all of the picture. */
  readonly allowed: Uint8Array | undefined;
}

/** A side of a picture, seen from its rim inwards. */
export interface Rim extends Omit<RimStructure, 'slopeAt'> {
  /** Sets the colour that is seen at a place, so far beyond the rim, when the picture is mirrored there along the directions in which lines and edges meet it. */
  readonly readBeyond: (colour: Float32Array, at: number, away: number) => void;
  /** How far each place can be gone on with before something begins that must not be copied, but no farther than it was asked for. */
  readonly reachPx: (farPx: Float32Array) => Float32Array;
}

/** The rim at a side of a picture, where nothing is to break off and nothing to have a bend. */
export function rimAt({ rgb, allowed, ...size }: FilledCanvas, box: KnownBox, side: Side): Rim {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [length, deepest] = side.inwardX === 0 ? [width, height] : [height, width];
  const origin = pixelAt(size, side, 0, 0);
  const stepAlong = pixelAt(size, side, 1, 0) - origin;
  const stepIn = pixelAt(size, side, 0, 1) - origin;
  const { slopeAt, ...structure } = rimStructure(length, (at, deep) => {
    const p = (origin + at * stepAlong + Math.min(deepest - 1, deep) * stepIn) * 3;
    return (2 * rgb[p]! + 5 * rgb[p + 1]! + rgb[p + 2]!) / 8;
  });
  const lightAt = lightBeside(rgb, { origin, stepAlong, stepIn, length, depth: Math.min(LIGHT_DEPTH_PX, deepest) });
  const mirroredAt = (at: number, away: number): number => {
    const slope = slopeAt(at + slopeAt(at, away) * away, away);
    return clamp(at + slope * (2 * away + 1), 0, length - 1);
  };
  return {
    ...structure,
    readBeyond: (colour, at, away) => {
      const from = mirroredAt(at, away);
      const low = Math.min(length - 2, Math.floor(from));
      const p = (origin + low * stepAlong + away * stepIn) * 3;
      for (let c = 0; c < 3; c++) {
        const seen = mix(rgb[p + c]!, rgb[p + stepAlong * 3 + c]!, from - low);
        // What grows lighter towards the rim goes on to, where a mirror would have a crease.
        const shade = 2 * (lightAt(at, 0, c) - lightAt(low, away, c));
        colour[c] = clamp(seen + shade * Math.exp(-((shade / MOST_SHADE) ** 2)), 0, 255);
      }
    },
    reachPx: (farPx) =>
      leastAround(
        farPx.map((far, at) => {
          const most = Math.min(far, deepest);
          if (!allowed) return most;
          let away = Math.floor(FREE_SHARE * Math.max(width, height));
          while (away < most && allowed[origin + Math.round(mirroredAt(at, away)) * stepAlong + away * stepIn] !== 0)
            away++;
          return Math.min(most, away);
        }),
      ),
  };
}

/** The light of what lies beside a rim: at a place, so deep inside, per channel. */
function lightBeside(
  rgb: Uint8Array,
  lines: {
    readonly origin: number;
    readonly stepAlong: number;
    readonly stepIn: number;
    readonly length: number;
    readonly depth: number;
  },
): (at: number, deep: number, channel: number) => number {
  const { origin, stepAlong, stepIn, length, depth } = lines;
  const means = Array.from({ length: depth * 3 }, (_, n) => {
    const first = (origin + Math.floor(n / 3) * stepIn) * 3 + (n % 3);
    const line = Float32Array.from({ length }, (__, at) => rgb[first + at * stepAlong * 3]!);
    return windowMean(windowMean(line, LIGHT_RADIUS_PX), LIGHT_RADIUS_PX);
  });
  return (at, deep, channel) => means[Math.min(depth - 1, deep) * 3 + channel]![at]!;
}

/** The least of what is about each place, changing calmly from one to the next. */
function leastAround(values: Float32Array): Float32Array {
  const least = values.map((_, at) =>
    values.subarray(Math.max(0, at - CALM_PLACES), at + CALM_PLACES + 1).reduce((a, b) => Math.min(a, b)),
  );
  return least.map((_, at) => {
    const near = least.subarray(Math.max(0, at - CALM_PLACES), at + CALM_PLACES + 1);
    return near.reduce((a, b) => a + b) / near.length;
  });
}
