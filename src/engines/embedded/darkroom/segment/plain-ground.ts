import { fillSmoothly } from '../complete/smooth-fill.ts';
import { boxMean } from '../matte/box-filter.ts';
import { bridgeParts } from './bridge-parts.ts';
import { cleanMask } from './clean-mask.ts';
import { connectedParts } from './connected-parts.ts';
import { type LabPicture, labOfRgb } from './lab.ts';
import type { WorkingPicture } from './working-picture.ts';

/** In smaller pictures contours are too large a part of the object. */
const SMALLEST_LONGER_SIDE_PX = 240;
/** Width of the ring along the border that shows the ground, as a share of the shorter side. */
const RING_SHARE = 0.03;
/** The ground is plain when this share of the ring is smooth. */
const PLAIN_SHARE = 0.93;
/** Slope in L*a*b* units per pixel from which on something begins; noise in the ring raises it. */
const LEAST_EDGE = 2.2;
const EDGE_OVER_NOISE = 3.5;
/** Colours this far from the ground's are something else, however smooth the way there. */
const OTHER_COLOUR = 7;
/** Shadows are darker, but not of another colour than this. */
const SHADOW_CHROMA = 4;
/** Enclosed ground this near to the ground's colour is a hole to look through. */
const HOLE_COLOUR = 3;
/** And this near it is the ground, whatever divides it from the rest. */
const CLEAR_COLOUR = 1.1;
const SHADOW_WEIGHT = 0.35;
/** Pixels of the ground's colour that are taken off the contour. */
const FRINGE_PX = 2;
/** A layer of shaded ground under an object is at most this thick, as a share of the longer side, and this much darker, in L*. */
const UNDERSIDE_SHARE = 0.014;
const UNDERSIDE_SHADE = 42;
const LEAST_HOLE_SHARE = 0.001;
/** Half the thickness of what may be the edge of a shadow, in pixels. */
const SLIVER_PX = 2;
/** The contour of a thing runs along edges, at most this far beside them, over this share of its length. */
const OUTLINE_PX = 3;
const LEAST_OUTLINED = 0.7;
/** An object smaller or larger than this share of the picture is not one. */
const LEAST_SHARE = 0.003;
const MOST_SHARE = 0.85;

/**
 * The object on a plain ground, as catalogues show products: all that cannot be reached from the border over smooth ground,
 * shadows included. Finds white on white by its contour, and keeps parts of an object that have the ground's colour.
 *
 * @returns 0/1 for each pixel, or undefined where the ground is not plain.
 */
export function objectOnPlainGround(picture: WorkingPicture): Uint8Array<ArrayBuffer> | undefined {
  const { widthPx, heightPx, rgb } = picture;
  if (Math.max(widthPx, heightPx) < SMALLEST_LONGER_SIDE_PX) return undefined;
  const ring = ringOf(widthPx, heightPx);
  const lab = labOfRgb(rgb, widthPx, heightPx);
  const slopes = slopesOf(lab);
  const edge = edgeThreshold(slopes, ring);
  if (edge === undefined) return undefined;
  const ground = labOfRgb(groundBehind(picture, ring), widthPx, heightPx);
  const reached = flood(lab, ground, slopes, edge);
  const object = withoutUnderside(withoutFringe(reached, lab, ground), lab, ground);
  const whole = withoutClearGround(object, lab, ground, slopes, edge);
  const inside = withoutSlivers(withoutHoles(whole, reached, lab, ground), lab, ground);
  bridgeParts(inside, widthPx, heightPx);
  const mask = cleanMask(inside, widthPx, heightPx);
  const share = mask.reduce((sum, value) => sum + value, 0) / mask.length;
  if (share < LEAST_SHARE || share > MOST_SHARE) return undefined;
  return outlinedShare(mask, slopes, edge, widthPx) < LEAST_OUTLINED ? undefined : mask;
}

/** Share of a mask's contour that runs along edges: a thing has an outline, a ground that goes over into another colour has none. */
function outlinedShare(mask: Uint8Array, slopes: Float32Array, edge: number, widthPx: number): number {
  let outlined = 0;
  let length = 0;
  const reach = OUTLINE_PX * widthPx;
  for (let p = reach + OUTLINE_PX; p < mask.length - reach - OUTLINE_PX; p++)
    for (const step of [1, widthPx]) {
      if (mask[p] === mask[p + step]) continue;
      let steepest = 0;
      for (let k = 1 - OUTLINE_PX; k <= OUTLINE_PX; k++) steepest = Math.max(steepest, slopes[p + k * step]!);
      length++;
      if (steepest >= edge) outlined++;
    }
  return length === 0 ? 1 : outlined / length;
}

/** 1 along the border. */
function ringOf(widthPx: number, heightPx: number): Uint8Array {
  const width = Math.max(2, Math.round(Math.min(widthPx, heightPx) * RING_SHARE));
  return Uint8Array.from({ length: widthPx * heightPx }, (_, p) => {
    const x = p % widthPx;
    const y = Math.floor(p / widthPx);
    return Math.min(x, y, widthPx - 1 - x, heightPx - 1 - y) < width ? 1 : 0;
  });
}

/** Length of the gradient in L*a*b*. */
function slopesOf({ widthPx, heightPx, data }: LabPicture): Float32Array {
  const slopes = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++)
    for (let x = 0; x < widthPx; x++) {
      const left = (y * widthPx + Math.max(0, x - 1)) * 3;
      const right = (y * widthPx + Math.min(widthPx - 1, x + 1)) * 3;
      const above = (Math.max(0, y - 1) * widthPx + x) * 3;
      const below = (Math.min(heightPx - 1, y + 1) * widthPx + x) * 3;
      let sum = 0;
      for (let c = 0; c < 3; c++)
        sum += (data[right + c]! - data[left + c]!) ** 2 + (data[below + c]! - data[above + c]!) ** 2;
      slopes[y * widthPx + x] = Math.sqrt(sum) / 2;
    }
  return slopes;
}

/** The slope from which on something begins, or undefined when the ring is not smooth. */
function edgeThreshold(slopes: Float32Array, ring: Uint8Array): number | undefined {
  const along = slopes.filter((_, p) => ring[p] === 1).sort();
  const edge = Math.max(LEAST_EDGE, EDGE_OVER_NOISE * along[along.length >> 1]!);
  if (edge > 2 * LEAST_EDGE) return undefined;
  return along[Math.floor(along.length * PLAIN_SHARE)]! < edge ? edge : undefined;
}

/** The ground that the object hides, guessed from the ring. */
function groundBehind({ rgb, widthPx, heightPx }: WorkingPicture, ring: Uint8Array): Uint8Array {
  const pixels = rgb.slice();
  fillSmoothly({ widthPx, heightPx, channels: 3, pixels, hole: ring.map((value) => 1 - value) });
  return pixels;
}

/** 1 on the ground that can be reached from the border. */
function flood(lab: LabPicture, ground: LabPicture, slopes: Float32Array, edge: number): Uint8Array {
  const { widthPx, heightPx } = lab;
  const reached = new Uint8Array(slopes.length);
  const queue: number[] = [];
  const visit = (p: number): void => {
    if (reached[p] === 1 || slopes[p]! >= edge || !isGround(lab, ground, p)) return;
    reached[p] = 1;
    queue.push(p);
  };
  for (let x = 0; x < widthPx; x++) [x, (heightPx - 1) * widthPx + x].forEach(visit);
  for (let y = 0; y < heightPx; y++) [y * widthPx, (y + 1) * widthPx - 1].forEach(visit);
  for (let p = queue.pop(); p !== undefined; p = queue.pop()) {
    const x = p % widthPx;
    if (x > 0) visit(p - 1);
    if (x < widthPx - 1) visit(p + 1);
    if (p >= widthPx) visit(p - widthPx);
    if (p < reached.length - widthPx) visit(p + widthPx);
  }
  return reached;
}

/** Of the ground's colour, or the same in shadow. */
function isGround({ data }: LabPicture, ground: LabPicture, p: number): boolean {
  const [lightness, chroma] = differences(data, ground.data, p);
  return chroma < SHADOW_CHROMA && (lightness < 0 || lightness < OTHER_COLOUR);
}

function differences(own: Float32Array, ground: Float32Array, p: number): [lightness: number, chroma: number] {
  const i = p * 3;
  return [own[i]! - ground[i]!, Math.hypot(own[i + 1]! - ground[i + 1]!, own[i + 2]! - ground[i + 2]!)];
}

/** What was not reached, without the slope of its contour, which lies half on the ground and has more of its colour. */
function withoutFringe(reached: Uint8Array, lab: LabPicture, ground: LabPicture): Uint8Array {
  let inside = peeled(
    reached.map((value) => 1 - value),
    lab,
    () => true,
  );
  for (let round = 0; round < FRINGE_PX; round++) inside = peeled(inside, lab, (p) => isGround(lab, ground, p));
  return inside;
}

/**
 * Without the ground in the object's own shade, where it touches: a thin layer of the ground's colour, a little darker, below something else.
 * What is thicker is the object's.
 */
function withoutUnderside(inside: Uint8Array, lab: LabPicture, ground: LabPicture): Uint8Array {
  const { widthPx, heightPx } = lab;
  const most = Math.ceil(UNDERSIDE_SHARE * Math.max(widthPx, heightPx));
  const kept = inside.slice();
  const isShaded = (p: number): boolean =>
    isGround(lab, ground, p) && differences(lab.data, ground.data, p)[0] > -UNDERSIDE_SHADE;
  for (let x = 0; x < widthPx; x++)
    for (let y = 1; y < heightPx; y++) {
      if (inside[(y - 1) * widthPx + x] === 0 || inside[y * widthPx + x] === 1) continue;
      let top = y;
      while (top > 0 && inside[(top - 1) * widthPx + x] === 1 && isShaded((top - 1) * widthPx + x)) top--;
      const isUnderSomething = top > 0 && inside[(top - 1) * widthPx + x] === 1;
      if (isUnderSomething && y - top <= most) for (let row = top; row < y; row++) kept[row * widthPx + x] = 0;
    }
  return kept;
}

/** Without the outermost pixels that meet a condition. */
function peeled(
  inside: Uint8Array,
  { widthPx, heightPx }: LabPicture,
  goes: (pixel: number) => boolean,
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(inside, (value, p) => {
    if (value === 0) return 0;
    const x = p % widthPx;
    const y = Math.floor(p / widthPx);
    const isOutermost =
      (x > 0 && inside[p - 1] === 0) ||
      (x < widthPx - 1 && inside[p + 1] === 0) ||
      (y > 0 && inside[p - widthPx] === 0) ||
      (y < heightPx - 1 && inside[p + widthPx] === 0);
    return isOutermost && goes(p) ? 0 : 1;
  });
}

/**
 * Takes out enclosed ground: smooth parts of the ground's colour that something of another colour divides from the ground outside.
 * What only a contour divides from it belongs to the object, and so do small parts: letters in the ground's colour.
 */
function withoutHoles(inside: Uint8Array, reached: Uint8Array, lab: LabPicture, ground: LabPicture): Uint8Array {
  const { widthPx, heightPx } = lab;
  const alike = inside.map((_, p) => (reached[p] === 1 || isGround(lab, ground, p) ? 1 : 0));
  const { partOf, sizes } = connectedParts(alike, widthPx, heightPx, 1);
  const isOutside = new Uint8Array(sizes.length);
  const sums = new Float64Array(sizes.length);
  for (let p = 0; p < alike.length; p++) {
    if (alike[p] === 0) continue;
    if (reached[p] === 1) isOutside[partOf[p]!] = 1;
    const [lightness, chroma] = differences(lab.data, ground.data, p);
    sums[partOf[p]!]! += Math.hypot(chroma, lightness < 0 ? lightness * SHADOW_WEIGHT : lightness);
  }
  const leastHole = LEAST_HOLE_SHARE * alike.length;
  const isHole = sizes.map(
    (size, part) => isOutside[part] === 0 && size >= leastHole && sums[part]! / size < HOLE_COLOUR,
  );
  return inside.map((value, p) => (alike[p] === 1 && isHole[partOf[p]!] ? 0 : value));
}

/** Takes out smooth parts that are the ground itself beyond doubt: seen between legs, where a shadow closes the way. */
function withoutClearGround(
  inside: Uint8Array,
  lab: LabPicture,
  ground: LabPicture,
  slopes: Float32Array,
  edge: number,
): Uint8Array {
  const smooth = inside.map((value, p) => (value === 1 && slopes[p]! < edge && isGround(lab, ground, p) ? 1 : 0));
  const { partOf, sizes } = connectedParts(smooth, lab.widthPx, lab.heightPx, 1);
  const sums = new Float64Array(sizes.length);
  for (let p = 0; p < smooth.length; p++) {
    if (smooth[p] === 0) continue;
    const [lightness, chroma] = differences(lab.data, ground.data, p);
    sums[partOf[p]!]! += Math.hypot(chroma, lightness < 0 ? lightness * SHADOW_WEIGHT : lightness);
  }
  const least = LEAST_HOLE_SHARE * inside.length;
  const isClear = sizes.map((size, part) => size >= least && sums[part]! / size < CLEAR_COLOUR);
  return inside.map((value, p) => (smooth[p] === 1 && isClear[partOf[p]!] ? 0 : value));
}

/** Takes off what is as thin as the edge of a shadow and has its colour. */
function withoutSlivers(inside: Uint8Array, lab: LabPicture, ground: LabPicture): Uint8Array {
  const { widthPx, heightPx } = lab;
  const share = Float32Array.from(inside);
  const core = boxMean(share, widthPx, heightPx, SLIVER_PX).map((mean) => (mean > 0.999 ? 1 : 0));
  const near = boxMean(core, widthPx, heightPx, SLIVER_PX + 1);
  return inside.map((value, p) => (value === 1 && near[p]! < 1e-6 && isGround(lab, ground, p) ? 0 : value));
}
