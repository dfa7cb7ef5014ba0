import { boxSum } from '../box-sum.ts';
import { holeDistance } from '../hole-distance.ts';

/** Width of the rim of a hole, as a share of the picture's longer side; at least the pixels. */
const RIM_SHARE = 0.05;
const NARROWEST_RIM_PX = 6;
/** Colours are counted in 16 steps per channel; a colour and its neighbours are familiar from this share of the rim on. */
const STEPS = 16;
const FAMILIAR_SHARE = 0.004;
/** Places are looked at as a whole: windows of this radius, as a share of the longer side, of which this much is unfamiliar. */
const WINDOW_SHARE = 0.012;
const STRANGE_SHARE = 0.5;
/** With less of the known picture left to copy from, everything may be copied. */
const LEAST_LEFT = 0.2;

/** Places are told apart on a picture no longer than this: every so manyeth pixel of it. */
const LONGEST_LOOKED_AT_PX = 640;

interface SeenPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** `height × width × 3`. */
  readonly rgb: Uint8Array;
  /** Non-zero = to be filled. */
  readonly hole: Uint8Array;
}

/**
 * Where the content of a hole may come from: places of colours that are seen at the hole's rim. What is nowhere near the hole, a face
 * beside a wall, has no business in it. Nothing where that would leave too little.
 *
 * @param rgb `height × width × 3`. @param hole non-zero = to be filled. @returns non-zero = may be copied.
 */
export function familiarSources(
  rgb: Uint8Array,
  hole: Uint8Array,
  widthPx: number,
  heightPx: number,
): Uint8Array | undefined {
  const step = Math.ceil(Math.max(widthPx, heightPx) / LONGEST_LOOKED_AT_PX);
  const seen = {
    widthPx: Math.ceil(widthPx / step),
    heightPx: Math.ceil(heightPx / step),
    rgb: everyPixel(rgb, 3, widthPx, step),
    hole: everyPixel(hole, 1, widthPx, step),
  };
  const strange = strangePlaces(seen);
  if (!strange) return undefined;
  const allowed = new Uint8Array(hole.length);
  for (let y = 0, p = 0; y < heightPx; y++) {
    const row = Math.floor(y / step) * seen.widthPx;
    for (let x = 0; x < widthPx; x++, p++)
      if (hole[p] === 0 && strange[row + Math.floor(x / step)] === 0) allowed[p] = 1;
  }
  return allowed;
}

/** Each `step`th pixel of each `step`th row. */
function everyPixel(data: Uint8Array, channels: number, widthPx: number, step: number): Uint8Array {
  const heightPx = data.length / channels / widthPx;
  const sampled = new Uint8Array(Math.ceil(widthPx / step) * Math.ceil(heightPx / step) * channels);
  for (let y = 0, to = 0; y < heightPx; y += step)
    for (let x = 0; x < widthPx; x += step)
      for (let c = 0; c < channels; c++) sampled[to++] = data[(y * widthPx + x) * channels + c]!;
  return sampled;
}

/** 1 for places whose colours the hole's rim does not show; undefined where there are none, or too little else. */
function strangePlaces({ rgb, hole, widthPx, heightPx }: SeenPicture): Uint8Array | undefined {
  const longer = Math.max(widthPx, heightPx);
  const rimPx = Math.max(NARROWEST_RIM_PX, RIM_SHARE * longer);
  const toHole = holeDistance(
    Uint8Array.from(hole, (value) => (value === 0 ? 1 : 0)),
    widthPx,
    heightPx,
  );
  const isFamiliar = familiarColours(rgb, (p) => toHole[p]! > 0 && toHole[p]! <= rimPx);
  const unfamiliar = new Float32Array(hole.length);
  const known = new Float32Array(hole.length);
  for (let p = 0; p < hole.length; p++) {
    if (hole[p] !== 0) continue;
    known[p] = 1;
    if (isFamiliar[binOf(rgb, p)] === 0) unfamiliar[p] = 1;
  }
  const radius = Math.max(2, Math.round(WINDOW_SHARE * longer));
  const unfamiliarAround = boxSum(unfamiliar, widthPx, heightPx, radius);
  const knownAround = boxSum(known, widthPx, heightPx, radius);
  const isStrange = new Uint8Array(hole.length);
  let left = 0;
  let all = 0;
  for (let p = 0; p < hole.length; p++) {
    if (hole[p] !== 0) continue;
    all++;
    if (toHole[p]! > rimPx && unfamiliarAround[p]! > STRANGE_SHARE * knownAround[p]!) isStrange[p] = 1;
    else left++;
  }
  return left < all && left >= LEAST_LEFT * all ? isStrange : undefined;
}

function binOf(rgb: Uint8Array, p: number): number {
  return ((rgb[p * 3]! >> 4) * STEPS + (rgb[p * 3 + 1]! >> 4)) * STEPS + (rgb[p * 3 + 2]! >> 4);
}

/** 1 for bins that, with their neighbours, hold a fair share of the pixels of the rim. */
function familiarColours(rgb: Uint8Array, isRim: (pixel: number) => boolean): Uint8Array {
  const counts = new Float64Array(STEPS ** 3);
  let total = 0;
  for (let p = 0; p < rgb.length / 3; p++) {
    if (!isRim(p)) continue;
    counts[binOf(rgb, p)]!++;
    total++;
  }
  return Uint8Array.from(counts, (_, bin) => (countAround(counts, bin) >= FAMILIAR_SHARE * total ? 1 : 0));
}

function countAround(counts: Float64Array, bin: number): number {
  const [red, green, blue] = [Math.floor(bin / STEPS / STEPS), Math.floor(bin / STEPS) % STEPS, bin % STEPS];
  let sum = 0;
  for (let r = Math.max(0, red - 1); r <= Math.min(STEPS - 1, red + 1); r++)
    for (let g = Math.max(0, green - 1); g <= Math.min(STEPS - 1, green + 1); g++)
      for (let b = Math.max(0, blue - 1); b <= Math.min(STEPS - 1, blue + 1); b++)
        sum += counts[(r * STEPS + g) * STEPS + b]!;
  return sum;
}
