import type { ColourName } from '../../src/engines/embedded/illustrator/scene.ts';
import { type Evidence, regionsOf } from './evidence.ts';
import { chromaAt, hueAt, lumaAt, lumaQuantile } from './pixels.ts';

/** Which pixels people would call by a colour's name, in daylight or in warm or cold light. */
interface ColourRange {
  /** Hues in degrees, from–to upwards, through 360 where `from` is larger; absent for black and white. */
  readonly hues?: readonly [from: number, to: number];
  /** Luma as a share of the picture's white. */
  readonly luma: readonly [from: number, to: number];
  /** Largest minus smallest channel, as a share of the picture's white. */
  readonly chroma: readonly [from: number, to: number];
}

const COLOURED: readonly [number, number] = [0.1, 2];

const RANGES: Readonly<Partial<Record<ColourName, ColourRange>>> = {
  red: { hues: [334, 22], luma: [0, 0.75], chroma: COLOURED },
  orange: { hues: [10, 46], luma: [0.12, 0.95], chroma: COLOURED },
  yellow: { hues: [34, 74], luma: [0.22, 1.2], chroma: COLOURED },
  green: { hues: [72, 176], luma: [0, 1.1], chroma: [0.06, 2] },
  blue: { hues: [188, 258], luma: [0, 1], chroma: COLOURED },
  purple: { hues: [246, 326], luma: [0, 0.9], chroma: [0.06, 2] },
  pink: { hues: [298, 16], luma: [0.3, 1.2], chroma: [0.06, 2] },
  brown: { hues: [4, 46], luma: [0, 0.6], chroma: [0.05, 0.7] },
  turquoise: { hues: [152, 206], luma: [0.1, 1.1], chroma: COLOURED },
  black: { luma: [0, 0.34], chroma: [0, 0.22] },
  white: { luma: [0.52, 1.3], chroma: [0, 0.3] },
};

/** Share of the thing's pixels that must have the colour: art keeps eyes, wheels, outlines and leaves as they are. */
const LEAST_SHARE = 0.25;
/** Nothing else may claim more of the thing's coloured pixels than this many times the named colour's. */
const MOST_RIVAL = 1.5;
const HUE_BINS = 12;
/** The brightest hundredth of a picture may be a lamp. */
const WHITE_SHARE = 0.97;

/** Whether the pixels of everything that bears the noun's name are mostly of the named colour. */
export function judgeColour(
  evidence: Evidence,
  { noun, colour }: { noun: string; colour: ColourName },
): { isTrue: boolean; remark: string } {
  const range = RANGES[colour];
  if (!range) throw new Error(`No range for the colour ${colour}`);
  const labels = new Set(regionsOf(evidence, noun).map(({ label }) => label));
  const { rgb, labelMap } = evidence;
  const white = lumaQuantile(rgb, WHITE_SHARE);
  const otherHues = new Uint32Array(HUE_BINS);
  let seen = 0;
  let fitting = 0;
  for (let pixel = 0; pixel < labelMap.data.length; pixel++) {
    if (!labels.has(labelMap.data[pixel]!)) continue;
    seen++;
    const i = pixel * 3;
    const chroma = chromaAt(rgb, i) / white;
    const hue = hueAt(rgb, i);
    if (isInside(lumaAt(rgb, i) / white, range.luma) && isInside(chroma, range.chroma) && isHue(hue, range.hues))
      fitting++;
    else if (chroma > COLOURED[0] && !isHue(hue, range.hues))
      otherHues[Math.floor((hue / 360) * HUE_BINS) % HUE_BINS]!++;
  }
  const rival = Math.max(...otherHues);
  const isTrue = seen > 0 && fitting >= LEAST_SHARE * seen && rival <= MOST_RIVAL * fitting;
  const percent = (count: number): string => `${Math.round((100 * count) / Math.max(1, seen))} %`;
  const rivalHue = (otherHues.indexOf(rival) + 0.5) * (360 / HUE_BINS);
  return { isTrue, remark: `${percent(fitting)} of ${noun} is ${colour}; ${percent(rival)} has hue ${rivalHue}` };
}

function isInside(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}

function isHue(hue: number, hues: ColourRange['hues']): boolean {
  if (!hues) return true;
  const [from, to] = hues;
  return from <= to ? hue >= from && hue <= to : hue >= from || hue <= to;
}
