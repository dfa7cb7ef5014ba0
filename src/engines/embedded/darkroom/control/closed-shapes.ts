import type { PixelSize } from '../../../../core/image.ts';
import { boxSum } from '../box-sum.ts';
import { connectedParts } from '../segment/connected-parts.ts';
import type { LineDrawing } from './line-drawing.ts';

/** What an outline encloses, in pixels of the drawing; `right` and `bottom` lie outside. */
export interface Shape {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** `(bottom − top) × (right − left)`, 1 inside. */
  readonly inside: Uint8Array;
  readonly areaPx: number;
}

/** Gaps in outlines that are closed, in pixels of the drawing, the smallest that encloses something first. */
const GAP_RADII_PX = [1, 2, 4, 7, 11];
/** What is thinner is a line, not a shape. */
const STRAND_RADIUS_PX = 2;
/** Smaller shapes are details; and a shape as large as this is the frame. */
const LEAST_SHARE = 0.004;
const MAIN_SHARE = 0.035;
const MOST_SHARE = 0.8;
const MOST_SHAPES = 12;
/** Beside a large shape, shapes smaller than this share of it are its details. */
const LEAST_OF_LARGEST = 0.04;

/** The closed shapes of a drawing, the largest first. What runs off the lower border counts as closed there. */
export function closedShapes(drawing: LineDrawing): Shape[] {
  let found: Shape[] = [];
  for (const radius of GAP_RADII_PX) {
    const shapes = shapesAt(drawing, radius);
    if ((shapes[0]?.areaPx ?? 0) > (found[0]?.areaPx ?? 0)) found = shapes;
    if ((found[0]?.areaPx ?? 0) >= MAIN_SHARE * drawing.lines.length) break;
  }
  return found;
}

function shapesAt({ widthPx, heightPx, lines }: LineDrawing, radius: number): Shape[] {
  const size = { widthPx, heightPx };
  const closed = grown(lines, size, radius);
  const inside = notReached(closed, size, false);
  const standing = notReached(closed, size, true);
  const own = shapesOf(opened(inside, size, radius), size);
  const cutOff = shapesOf(opened(standing, size, radius), size).filter(
    ({ left, right, bottom }) => bottom >= heightPx - 1 - radius && !(left <= radius && right >= widthPx - radius),
  );
  const others = own.filter((shape) => !cutOff.some((larger) => overlaps(shape, larger)));
  const sorted = [...others, ...cutOff].sort((a, b) => b.areaPx - a.areaPx);
  return sorted.filter(({ areaPx }) => areaPx > LEAST_OF_LARGEST * sorted[0]!.areaPx).slice(0, MOST_SHAPES);
}

function overlaps(a: Shape, b: Shape): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** 1 where nothing comes to from the border over free ground; from the lower border nothing comes where that is closed. */
function notReached(walls: Uint8Array, { widthPx, heightPx }: PixelSize, isClosedBelow: boolean): Uint8Array {
  const { partOf, sizes } = connectedParts(walls, widthPx, heightPx, 0);
  const isOutside = new Uint8Array(sizes.length);
  const mark = (p: number): void => {
    if (partOf[p]! >= 0) isOutside[partOf[p]!] = 1;
  };
  for (let x = 0; x < widthPx; x++) {
    mark(x);
    if (!isClosedBelow) mark((heightPx - 1) * widthPx + x);
  }
  const lowest = isClosedBelow ? Math.floor(heightPx * 0.8) : heightPx;
  for (let y = 0; y < lowest; y++) {
    mark(y * widthPx);
    mark((y + 1) * widthPx - 1);
  }
  return walls.map((_, p) => (partOf[p]! >= 0 && isOutside[partOf[p]!] !== 0 ? 0 : 1));
}

/** Without the rim that closing gaps has added, and without strands. */
function opened(inside: Uint8Array, size: PixelSize, radius: number): Uint8Array {
  const core = shrunkBy(inside, size, radius + STRAND_RADIUS_PX);
  return grown(core, size, STRAND_RADIUS_PX);
}

function grown(mask: Uint8Array, { widthPx, heightPx }: PixelSize, radius: number): Uint8Array {
  const sums = boxSum(Float32Array.from(mask), widthPx, heightPx, radius);
  return Uint8Array.from(sums, (sum) => (sum > 0.5 ? 1 : 0));
}

/** Beyond the border is counted as inside, so that what runs off it stays. */
function shrunkBy(mask: Uint8Array, { widthPx, heightPx }: PixelSize, radius: number): Uint8Array {
  const outside = boxSum(
    Float32Array.from(mask, (value) => 1 - value),
    widthPx,
    heightPx,
    radius,
  );
  return Uint8Array.from(outside, (sum) => (sum > 0.5 ? 0 : 1));
}

function shapesOf(mask: Uint8Array, { widthPx, heightPx }: PixelSize): Shape[] {
  const { partOf, sizes } = connectedParts(mask, widthPx, heightPx, 1);
  return sizes.flatMap((areaPx, part) => {
    if (areaPx < LEAST_SHARE * mask.length || areaPx > MOST_SHARE * mask.length) return [];
    return [shapeOf((p) => partOf[p] === part, { widthPx, heightPx }, areaPx)];
  });
}

/** The shape of all pixels that belong to it. */
export function shapeOf(belongs: (pixel: number) => boolean, { widthPx, heightPx }: PixelSize, areaPx: number): Shape {
  let left = widthPx;
  let top = heightPx;
  let right = 0;
  let bottom = 0;
  for (let p = 0; p < widthPx * heightPx; p++) {
    if (!belongs(p)) continue;
    const x = p % widthPx;
    const y = Math.floor(p / widthPx);
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  const across = right - left;
  const inside = Uint8Array.from({ length: across * (bottom - top) }, (_, i) =>
    belongs((top + Math.floor(i / across)) * widthPx + left + (i % across)) ? 1 : 0,
  );
  return { left, top, right, bottom, inside, areaPx };
}
