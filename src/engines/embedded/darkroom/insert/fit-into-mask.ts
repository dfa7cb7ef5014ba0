import type { Mask } from '../../../../core/image.ts';
import type { Random } from '../../illustrator/maths/random.ts';
import { boxOf, type Placement } from '../../illustrator/plan/placement.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import type { KnownBox } from '../known-box.ts';

/** A drawing's opaque pixels, as places in its own box: 0–1 each way. */
export type Silhouette = readonly (readonly [x: number, y: number])[];

/** Free border inside the mask's box: none at the sides and little above, some below for the shadow. */
const TOP_SHARE = 0.03;
const BOTTOM_SHARE = 0.08;
/** At least this share of a group has to lie inside the mask. */
const INSIDE_SHARE = 0.975;
const SHRINK_STEP = 0.93;
const MOST_STEPS = 22;
/** Samples differ in size and place: the smallest start, and the largest shift as a share of the room at the sides. */
const SMALLEST_START = 0.84;
const LARGEST_SHIFT = 0.4;
/** Places tried across and up, at each size. */
const PLACES = 7;
/** Silhouettes are sampled at this height. */
export const SILHOUETTE_HEIGHT_PX = 48;

/** Opaque places of a rasterised drawing. */
export function silhouetteOf({ widthPx, heightPx, rgba }: SubjectLayer): Silhouette {
  const places: [number, number][] = [];
  for (let y = 0; y < heightPx; y += 2)
    for (let x = 0; x < widthPx; x += 2)
      if (rgba[(y * widthPx + x) * 4 + 3]! > 127) places.push([(x + 0.5) / widthPx, (y + 0.5) / heightPx]);
  return places;
}

/**
 * Moves and scales placements together so that they fill the mask: nearly as large as fits, as low as possible for things that
 * stand, else in the middle. `mask` and `box` are in the placements' frame.
 */
export function fitIntoMask(
  placements: readonly Placement[],
  silhouettes: readonly Silhouette[],
  mask: Mask,
  box: KnownBox,
  random: Random,
): Placement[] {
  const union = unionOf(placements);
  const height = (box.bottom - box.top) * (1 - TOP_SHARE - BOTTOM_SHARE);
  const largest = Math.min((box.right - box.left) / (union.right - union.left), height / (union.bottom - union.top));
  const isStanding = placements.some(({ contact }) => contact !== 'air');
  const shift = random.between(-LARGEST_SHIFT, LARGEST_SHIFT);
  let best: { transform: Transform; inside: number } | undefined;
  for (
    let step = 0, scale = largest * random.between(SMALLEST_START, 1);
    step < MOST_STEPS;
    step++, scale *= SHRINK_STEP
  ) {
    for (const transform of placesFor(union, scale, box, isStanding, shift)) {
      const inside = shareInside(placements, silhouettes, transform, mask);
      if (!best || inside > best.inside + 1e-9) best = { transform, inside };
      if (inside >= INSIDE_SHARE) return placements.map((placement) => transformed(placement, transform));
    }
  }
  return placements.map((placement) => transformed(placement, best!.transform));
}

/** `x` becomes `x × scale + dx`, likewise `y`. */
interface Transform {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

/** Places of one size, best first: from the bottom up, or from the middle; from the middle, or beside it, to the sides. */
function placesFor(union: KnownBox, scale: number, box: KnownBox, isStanding: boolean, shift: number): Transform[] {
  const places: Transform[] = [];
  const freeX = box.right - box.left - (union.right - union.left) * scale;
  const top = box.top + (box.bottom - box.top) * TOP_SHARE;
  const bottom = box.bottom - (box.bottom - box.top) * BOTTOM_SHARE;
  const freeY = bottom - top - (union.bottom - union.top) * scale;
  for (let row = 0; row < PLACES; row++) {
    const up = isStanding ? row / (PLACES - 1) : 0.5 + alternate(row);
    for (let column = 0; column < PLACES; column++) {
      const left = box.left + Math.max(0, freeX) * Math.min(1, Math.max(0, 0.5 + shift + alternate(column)));
      const foot = bottom - Math.max(0, freeY) * up;
      places.push({ scale, dx: left - union.left * scale, dy: foot - union.bottom * scale });
    }
  }
  return places;
}

/** 0, then ever farther to both sides, to ±0.5. */
function alternate(index: number): number {
  const distance = Math.ceil(index / 2) / (PLACES - 1);
  return index % 2 === 0 ? distance : -distance;
}

function unionOf(placements: readonly Placement[]): KnownBox {
  const boxes = placements.map(boxOf);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function transformed(placement: Placement, { scale, dx, dy }: Transform): Placement {
  return {
    ...placement,
    xPx: placement.xPx * scale + dx,
    yPx: placement.yPx * scale + dy,
    groundYPx: placement.groundYPx * scale + dy,
    heightPx: placement.heightPx * scale,
  };
}

function shareInside(
  placements: readonly Placement[],
  silhouettes: readonly Silhouette[],
  transform: Transform,
  { widthPx, heightPx, data }: Mask,
): number {
  let inside = 0;
  let count = 0;
  for (const [index, placement] of placements.entries()) {
    const box = boxOf(transformed(placement, transform));
    for (const [x, y] of silhouettes[index]!) {
      const column = Math.floor(box.left + x * (box.right - box.left));
      const row = Math.floor(box.top + y * (box.bottom - box.top));
      count++;
      if (column < 0 || row < 0 || column >= widthPx || row >= heightPx) continue;
      if (data[row * widthPx + column] !== 0) inside++;
    }
  }
  return count === 0 ? 1 : inside / count;
}
