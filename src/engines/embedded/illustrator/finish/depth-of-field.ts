import { notePixels, releasePixels } from '../crew/kept-code.ts';
import { clamp } from '../maths/interpolate.ts';
import { blur, blurInPlace } from '../paint/blur.ts';
import type { Frame } from '../paint/frame.ts';

/** Which depth is sharp, and how fast the picture blurs away from it. */
export interface Lens {
  /** In the frame's depth unit. */
  readonly focusDepth: number;
  /** 0 = all sharp, 1 = a portrait lens. */
  readonly blur: number;
  /** Factor on the largest blur: a macro lens leaves nothing of what is far. Default: 1. */
  readonly reach?: number;
}

/** Blur of the farthest background at `blur` = 1, as a share of the longer side. */
const FULL_SIGMA_SHARE = 0.0105;
/** Circles of confusion below this stay sharp: the depth of the sharp zone. */
const SHARP_ZONE = 0.12;
const BLUR_GAIN = 1.25;
/** The weaker of the two blurred layers, as a share of the full blur. */
const MIDDLE_LAYER = 0.4;

/**
 * Circle of confusion of a thin lens at `depth`, as a share of the largest blur: 0 = sharp, 1 = fully blurred. Proportional to the
 * difference of the inverse distances, as in a camera.
 */
function circleOfConfusion(depth: number, lens: Lens, inverseFocus = 1 / lens.focusDepth): number {
  return clamp(Math.abs(inverseFocus - 1 / depth) * lens.focusDepth * lens.blur * BLUR_GAIN - SHARP_ZONE);
}

function largestSigmaPx(longerSidePx: number, { reach = 1 }: Lens): number {
  return longerSidePx * FULL_SIGMA_SHARE * reach;
}

/** Standard deviation in pixels of the blur at `depth` in a picture whose longer side is `longerSidePx`. */
export function blurSigmaPx(depth: number, lens: Lens, longerSidePx: number): number {
  return circleOfConfusion(depth, lens) * largestSigmaPx(longerSidePx, lens);
}

/**
 * Blurs the frame's colour by its depth, in place. Two layers of different blur are made at half resolution and mixed per
 * pixel. Sharp pixels give no colour to the layers, so that what stands in focus has no halo; bright ones give more, as
 * lights do in a camera.
 */
export function applyDepthOfField(frame: Frame, lens: Lens): void {
  const { widthPx, heightPx } = frame;
  const sigmaPx = largestSigmaPx(Math.max(widthPx, heightPx), lens);
  if (circleOfConfusion(Number.POSITIVE_INFINITY, lens) * sigmaPx < 0.4 && !hasBlurredPixel(frame, lens, sigmaPx))
    return;
  const layout = { widthPx: widthPx >> 1, heightPx: heightPx >> 1, channels: 4 };
  const half = weightedHalf(frame, lens);
  const middle = blur(half, layout, (sigmaPx * MIDDLE_LAYER) / 2, frame.crew);
  blurInPlace(half, layout, sigmaPx / 2, frame.crew);
  mixLayers(frame, lens, middle, half);
  releasePixels(middle);
  releasePixels(half);
}

/** One of so many pixels is looked at, and so many in one call: what is called often is compiled once for all pictures. */
const LOOK_PX = 7;
const LOOKS = 256;

function hasBlurredPixel(frame: Frame, lens: Lens, sigmaPx: number): boolean {
  const { depth } = frame;
  for (let at = 0; at < depth.length; at += LOOK_PX * LOOKS)
    if (isBlurredWithin(depth.subarray(at, at + LOOK_PX * LOOKS), lens, sigmaPx)) return true;
  return false;
}

function isBlurredWithin(depths: Float32Array, lens: Lens, sigmaPx: number): boolean {
  for (let i = 0; i < depths.length; i += LOOK_PX)
    if (circleOfConfusion(depths[i]!, lens) * sigmaPx >= 0.4) return true;
  return false;
}

/** Half-size colour times weight, and the weight itself: `height/2 × width/2 × 4`. */
function weightedHalf(frame: Frame, lens: Lens): Float32Array {
  const { widthPx, heightPx } = frame;
  const width = widthPx >> 1;
  const height = heightPx >> 1;
  const half = notePixels(new Float32Array(width * height * 4));
  const blurAt = createBlurMemory(lens);
  const row = new Float32Array(width * 4);
  const addRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) {
      row.fill(0);
      addLine(frame, y * 2, blurAt, row);
      addLine(frame, y * 2 + 1, blurAt, row);
      half.set(row, y * width * 4);
    }
  };
  frame.crew.share(height, addRows, { pixels: half, values: width * 4 });
  return half;
}

/** Adds a row of the frame to a row of half its width. */
function addLine(
  { widthPx, colour, depth }: Frame,
  y: number,
  blurAt: (depth: number) => number,
  row: Float32Array,
): void {
  let i = y * widthPx;
  for (let x = 0; x < row.length >> 1; x++, i++) {
    const red = colour[i * 3]!;
    const green = colour[i * 3 + 1]!;
    const blue = colour[i * 3 + 2]!;
    const most = red > green ? red : green;
    const peak = most > blue ? most : blue;
    const square = peak * peak;
    const weight = (0.02 + blurAt(depth[i]!)) * (1 + (square < 3 ? square : 3));
    const o = (x >> 1) * 4;
    row[o] = row[o]! + red * weight;
    row[o + 1] = row[o + 1]! + green * weight;
    row[o + 2] = row[o + 2]! + blue * weight;
    row[o + 3] = row[o + 3]! + weight;
  }
}

/** The circle of confusion, worked out anew only where the depth changes: neighbours in skies and on things share theirs. */
function createBlurMemory(lens: Lens): (depth: number) => number {
  const inverseFocus = 1 / lens.focusDepth;
  // An array, since variables of a closure would box every number written to them.
  const latest = Float64Array.of(Number.NaN, 0);
  return (depth) => {
    if (depth !== latest[0]) {
      latest[0] = depth;
      latest[1] = circleOfConfusion(depth, lens, inverseFocus);
    }
    return latest[1]!;
  };
}

/** Replaces every unsharp pixel by the layers, read bilinearly. */
function mixLayers(frame: Frame, lens: Lens, middle: Float32Array, full: Float32Array): void {
  const { widthPx, heightPx, colour, depth } = frame;
  const width = widthPx >> 1;
  const height = heightPx >> 1;
  const middleRow = new Float32Array(width * 4);
  const fullRow = new Float32Array(width * 4);
  const blurAt = createBlurMemory(lens);
  const mixRow = (y: number): void => {
    const sy = clamp((y - 0.5) / 2, 0, height - 1.001);
    const top = Math.floor(sy) * width * 4;
    let isBlended = false;
    for (let x = 0; x < widthPx; x++) {
      const i = y * widthPx + x;
      const amount = blurAt(depth[i]!);
      if (amount <= 0) continue;
      if (!isBlended) {
        blendRows(middle, top, sy - Math.floor(sy), middleRow);
        blendRows(full, top, sy - Math.floor(sy), fullRow);
        isBlended = true;
      }
      const sx = clamp((x - 0.5) / 2, 0, width - 1.001);
      const left = sx | 0;
      const tx = sx - left;
      const a = left * 4;
      const toMiddle = Math.min(1, amount / MIDDLE_LAYER);
      const toFull = amount <= MIDDLE_LAYER ? 0 : (amount - MIDDLE_LAYER) / (1 - MIDDLE_LAYER);
      const o = i * 3;
      colour[o] = colour[o]! * (1 - toMiddle);
      colour[o + 1] = colour[o + 1]! * (1 - toMiddle);
      colour[o + 2] = colour[o + 2]! * (1 - toMiddle);
      // Most of a background is at one of the two ends, where one layer will do.
      if (toFull < 1) addLayer(colour, o, middleRow, a, tx, toMiddle * (1 - toFull));
      if (toFull > 0) addLayer(colour, o, fullRow, a, tx, toFull);
    }
  };
  const mixRows = (from: number, to: number): void => {
    for (let y = from; y < to; y++) mixRow(y);
  };
  frame.crew.share(heightPx, mixRows, { pixels: colour, values: widthPx * 3 });
}

/** Adds `share` of a layer's colour, read between two of its pixels, to a pixel of the picture. */
function addLayer(colour: Float32Array, o: number, row: Float32Array, a: number, tx: number, share: number): void {
  const k = share / (row[a + 3]! + (row[a + 7]! - row[a + 3]!) * tx);
  colour[o] = colour[o]! + (row[a]! + (row[a + 4]! - row[a]!) * tx) * k;
  colour[o + 1] = colour[o + 1]! + (row[a + 1]! + (row[a + 5]! - row[a + 1]!) * tx) * k;
  colour[o + 2] = colour[o + 2]! + (row[a + 2]! + (row[a + 6]! - row[a + 2]!) * tx) * k;
}

/** Part of the way, 0–1, from the row of a layer that begins at `top` to the next one. */
function blendRows(layer: Float32Array, top: number, down: number, row: Float32Array): void {
  const below = top + row.length;
  for (let i = 0; i < row.length; i++) row[i] = layer[top + i]! + (layer[below + i]! - layer[top + i]!) * down;
}
