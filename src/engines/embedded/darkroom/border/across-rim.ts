import type { PixelSize } from '../../../../core/image.ts';
import { clamp, mix } from '../../illustrator/maths/interpolate.ts';
import { blur } from '../../illustrator/paint/blur.ts';
import type { KnownBox } from '../known-box.ts';
import { pixelAt, type Side } from './grown-sides.ts';
import { rimDetails, type StripSize } from './rim-details.ts';
import { type RimStructure, rimStructure, windowMean } from './rim-structure.ts';

/** Details are read off a strip of the picture this deep, and fade over so many pixels beyond it. */
const DEPTH_PX = 96;
const DETAILS_FADE_PX = 120;
/** The line at the rim is the mean of what is this deep. */
const LINE_DEPTH_PX = 5;
/** It spreads by this share of how far it has gone: where nothing surely meets the rim, and where lines and edges do. */
const SPREADS = [0.35, 0.18] as const;
/** The blurs, in pixels, between which a place's own is mixed: each is so many times the last one. */
const FIRST_BLUR_PX = 2;
const NEXT_TIMES = 1.6;
const BLURS = 8;
/** How light changes towards the rim is read over this depth, and in the mean over windows of this radius along it, twice; it goes on for as far. */
const SHADE_DEPTH_PX = 24;
const SHADE_RADIUS_PX = 8;
/** More than this, in grey levels, lies between things rather than shades. */
const MOST_SHADE = 30;

/** A canvas whose border is filled. */
export interface FilledCanvas extends PixelSize {
  /** `height × width × 3`. */
  readonly rgb: Uint8Array;
}

/** A side of a picture, seen from its rim inwards. */
export interface Rim extends Pick<RimStructure, 'staysPx' | 'sureness'> {
  /** Sets the colour that is seen at a place, so far beyond the rim, when what meets the rim goes on there along its own directions. */
  readonly readBeyond: (colour: Float32Array, at: number, away: number) => void;
}

/**
 * The rim at a side of a picture, where nothing is to break off and nothing to have a bend: the line of pixels along it goes straight on and
 * spreads, as what heat does, and the texture beside it is mirrored. No shape is seen twice that way, as it is in mirrors.
 */
export function rimAt({ rgb, ...size }: FilledCanvas, box: KnownBox, side: Side): Rim {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const [length, deepest] = side.inwardX === 0 ? [width, height] : [height, width];
  const depth = Math.min(DEPTH_PX, deepest);
  const own = new Float32Array(length * depth * 3);
  for (let at = 0, to = 0; at < length; at++)
    for (let deep = 0; deep < depth; deep++, to += 3) {
      const p = pixelAt(size, side, at, deep) * 3;
      own.set(rgb.subarray(p, p + 3), to);
    }
  const { slopeAt, staysPx, sureness } = rimStructure(length, (at, deep) => {
    const p = (at * depth + Math.min(depth - 1, deep)) * 3;
    return (2 * own[p]! + 5 * own[p + 1]! + own[p + 2]!) / 8;
  });
  const strip = { length, depth };
  const details = rimDetails(own, strip);
  const changeFrom = changeIn(own, strip);
  const lines = spreading(lineAtRim(own, strip, slopeAt));
  const shades = shadesAt(strip, changeFrom);
  return {
    staysPx,
    sureness,
    readBeyond: (colour, at, away) => {
      const slope = slopeAt(at + slopeAt(at, away) * away, away);
      const met = clamp(at + slope * (away + 0.5), 0, length - 1);
      const level = levelOf(mix(...SPREADS, sureness[Math.round(met)]!) * away);
      const mirrored = Math.round(clamp(at + slope * (2 * away + 1), 0, length - 1));
      const detail = (mirrored * depth + folded(away, depth)) * 3;
      const kept = Math.exp(-((away / DETAILS_FADE_PX) ** 2));
      const shaded = 1 - Math.exp(-away / SHADE_DEPTH_PX);
      const shade = Math.round(met) * 3;
      for (let c = 0; c < 3; c++) {
        const seen = mix(
          readLine(lines[Math.floor(level)]!, met, c),
          readLine(lines[Math.ceil(level)]!, met, c),
          level % 1,
        );
        colour[c] = clamp(seen + shaded * shades[shade + c]! + kept * details[detail + c]!, 0, 255);
      }
    },
  };
}

/** The line of pixels at the rim, in the mean along what meets it: `length × 3`. */
function lineAtRim(own: Float32Array, { length, depth }: StripSize, slopeAt: RimStructure['slopeAt']): Float32Array {
  const line = new Float32Array(length * 3);
  for (let at = 0; at < length; at++)
    for (let deep = 0; deep < LINE_DEPTH_PX; deep++) {
      const from = clamp(at + slopeAt(at, 0) * (deep + 0.5), 0, length - 1);
      const low = Math.min(length - 2, Math.floor(from));
      const p = (low * depth + Math.min(deep, depth - 1)) * 3;
      for (let c = 0; c < 3; c++)
        line[at * 3 + c]! += mix(own[p + c]!, own[p + depth * 3 + c]!, from - low) / LINE_DEPTH_PX;
    }
  return line;
}

/** A line as it is, and ever more blurred. */
function spreading(line: Float32Array): Float32Array[] {
  const layout = { widthPx: 1, heightPx: line.length / 3, channels: 3 };
  return [line, ...Array.from({ length: BLURS - 1 }, (_, n) => blur(line, layout, FIRST_BLUR_PX * NEXT_TIMES ** n))];
}

/** Between which of the blurred lines a blur lies. */
function levelOf(sigmaPx: number): number {
  if (sigmaPx < FIRST_BLUR_PX) return sigmaPx / FIRST_BLUR_PX;
  return Math.min(BLURS - 1, 1 + Math.log(sigmaPx / FIRST_BLUR_PX) / Math.log(NEXT_TIMES));
}

function readLine(line: Float32Array, place: number, channel: number): number {
  const low = Math.min(line.length / 3 - 2, Math.floor(place));
  return mix(line[low * 3 + channel]!, line[low * 3 + 3 + channel]!, place - low);
}

/** How much lighter a channel is at a place of the rim than so deep inside. */
type ChangeFrom = (at: number, deep: number, channel: number) => number;

/** How much lighter it is at the rim than deeper inside, by means over a few pixels of a row. */
function changeIn(own: Float32Array, { depth }: StripSize): ChangeFrom {
  const meanFrom = (at: number, first: number, channel: number): number => {
    const from = Math.max(0, Math.min(depth - LINE_DEPTH_PX, first));
    let sum = 0;
    for (let deep = from; deep < from + LINE_DEPTH_PX; deep++) sum += own[(at * depth + deep) * 3 + channel]!;
    return sum / LINE_DEPTH_PX;
  };
  return (at, deep, channel) => meanFrom(at, 0, channel) - meanFrom(at, deep, channel);
}

/** How much lighter than the rim it is to get beyond it, where it gets lighter towards it; `length × 3`. */
function shadesAt({ length }: StripSize, changeFrom: ChangeFrom): Float32Array {
  const shades = new Float32Array(length * 3);
  for (let c = 0; c < 3; c++) {
    const changes = Float32Array.from({ length }, (_, at) => {
      const change = changeFrom(at, SHADE_DEPTH_PX, c);
      return change * Math.exp(-((change / MOST_SHADE) ** 2));
    });
    const calm = windowMean(windowMean(changes, SHADE_RADIUS_PX), SHADE_RADIUS_PX);
    for (let at = 0; at < length; at++) shades[at * 3 + c] = calm[at]!;
  }
  return shades;
}

/** Places beyond the depth of a strip read it backwards. */
function folded(away: number, depth: number): number {
  const place = away % (2 * depth);
  return place < depth ? place : 2 * depth - 1 - place;
}
