import type { Placement } from '../../illustrator/plan/placement.ts';
import type { Shape } from './closed-shapes.ts';
import { type Box, boxInPicture, type DrawingPlace } from './guide.ts';
import { type Appearance, appearanceOf, gridOfShape, mirrored, overlapOf, type Rasterise } from './silhouette-grid.ts';
import type { Stretcher } from './stretched-drawing.ts';

/** Things are made this much broader or narrower at most, relative to their height. */
const MOST_STRETCH = 1.35;
/** What the picture is about is most likely the largest outline, the less so the smaller one is. */
const MAIN_BONUS = 0.45;
/** Each step of stretching that an outline would need beyond the most counts against it. */
const SHAPE_PENALTY = 0.35;

/** Placements that move together: what carries something, and what it carries. */
export type Unit = readonly Placement[];

/** No side of a thing is longer than this many times its outline's. */
const MOST_EXCESS = 1.12;

/** How placements may be changed. */
export interface FitOptions {
  readonly rasterise: Rasterise;
  readonly stretcher: Stretcher;
  /** Photographs are neither mirrored nor stretched. */
  readonly isRigid: boolean;
  /** Told of each outline that a thing fills, and how well. */
  onFilled?(shape: Shape, overlap: number): void;
}

/** Things each by itself, with what it carries; where there are fewer outlines than that, all that belong to a group together. */
export function unitsOf(placements: readonly Placement[], shapeCount: number): Unit[] {
  const single = singleUnits(placements);
  if (single.length <= shapeCount) return single;
  return grouped(placements, (placement) => String(rootOf(placement, placements)));
}

/** Things each by itself, with what it carries. */
export function singleUnits(placements: readonly Placement[]): Unit[] {
  return grouped(
    placements,
    (placement) => `${rootOf(placement, placements)} ${placement.contact === 'host' ? 0 : placement.member}`,
  );
}

function grouped(placements: readonly Placement[], keyOf: (placement: Placement) => string): Unit[] {
  const units = new Map<string, Placement[]>();
  for (const placement of placements) {
    const key = keyOf(placement);
    units.set(key, [...(units.get(key) ?? []), placement]);
  }
  return [...units.values()];
}

/** The group that stands on behalf of a carried one. */
function rootOf(placement: Placement, placements: readonly Placement[]): number {
  const carrier = placements.find(({ group }) => group === placement.carrier);
  return carrier && carrier.group !== placement.group ? rootOf(carrier, placements) : placement.group;
}

/** A unit, the outline that it fills, and whether it is mirrored for that. */
interface Pairing {
  readonly unit: number;
  readonly shape: number;
  readonly isMirrored: boolean;
  /** Of the two silhouettes, 0–1. */
  readonly overlap: number;
  readonly score: number;
}

/**
 * Gives each outline the thing whose silhouette is likest to it, and each of these things the place, size and side of its outline.
 * Things without an outline stay where they are.
 */
export function fitIntoShapes(
  units: readonly Unit[],
  shapes: readonly Shape[],
  place: DrawingPlace,
  frameHeightPx: number,
  options: FitOptions,
): Placement[] {
  const appearances = units.map((unit) => appearanceOf(unit, options.rasterise, frameHeightPx));
  const pairs = bestPairs(appearances, shapes, units, options);
  return units.flatMap((unit, index) => {
    const pair = pairs.find((one) => one.unit === index);
    if (!pair) return unit;
    options.onFilled?.(shapes[pair.shape]!, pair.overlap);
    return movedInto(unit, appearances[index]!.box, boxInPicture(shapes[pair.shape]!, place), pair.isMirrored, options);
  });
}

function bestPairs(
  appearances: readonly Appearance[],
  shapes: readonly Shape[],
  units: readonly Unit[],
  { isRigid }: FitOptions,
): Pairing[] {
  const grids = shapes.map(gridOfShape);
  const all = appearances.flatMap((appearance, unit) =>
    grids.flatMap((grid, shape) =>
      [false, true]
        .filter((isMirrored) => !isMirrored || !isRigid)
        .map((isMirrored): Pairing => {
          const own = isMirrored ? mirrored(appearance.grid) : appearance.grid;
          const overlap = overlapOf(own, grid);
          const isMain = units[unit]!.some(({ group }) => group === 0);
          const size = Math.sqrt(shapes[shape]!.areaPx / shapes[0]!.areaPx);
          const score = overlap - penaltyOf(appearance.box, shapes[shape]!) + (isMain ? MAIN_BONUS * size : 0);
          return { unit, shape, isMirrored, overlap, score };
        }),
    ),
  );
  const chosen: Pairing[] = [];
  for (const pair of all.sort((a, b) => b.score - a.score || a.unit - b.unit || a.shape - b.shape))
    if (!chosen.some(({ unit, shape }) => unit === pair.unit || shape === pair.shape)) chosen.push(pair);
  return chosen;
}

/** How ill proportions agree: 0 = well enough to be stretched. */
export function penaltyOf(own: Box, wanted: Box): number {
  const ratio = aspectOf(wanted) / aspectOf(own);
  const excess = Math.abs(Math.log(ratio)) - Math.log(MOST_STRETCH);
  return Math.max(0, excess) * SHAPE_PENALTY;
}

function aspectOf({ left, top, right, bottom }: Box): number {
  return (right - left) / (bottom - top);
}

/** Foot to foot and middle to middle; stretched as far as is allowed, then as large as the outline's area. */
function movedInto(
  unit: Unit,
  own: Box,
  wanted: Box,
  isMirrored: boolean,
  { stretcher, isRigid }: FitOptions,
): Placement[] {
  const across = (wanted.right - wanted.left) / (own.right - own.left);
  const down = (wanted.bottom - wanted.top) / (own.bottom - own.top);
  const most = isRigid ? 1 : MOST_STRETCH;
  const stretch = Math.min(most, Math.max(1 / most, across / down));
  const size = Math.sqrt((across * down) / stretch);
  const limited = Math.min(size, down * MOST_EXCESS, (across * MOST_EXCESS) / stretch);
  const middle = (own.left + own.right) / 2;
  const wantedMiddle = (wanted.left + wanted.right) / 2;
  const side = isMirrored ? -1 : 1;
  return unit.map((placement) => {
    const rise = (y: number): number => wanted.bottom - (own.bottom - y) * limited;
    return {
      ...placement,
      drawing: stretcher.stretch(placement.drawing, stretch),
      xPx: wantedMiddle + side * (placement.xPx - middle) * limited * stretch,
      yPx: rise(placement.yPx),
      groundYPx: rise(placement.groundYPx),
      heightPx: placement.heightPx * limited,
      isFlipped: placement.isFlipped !== isMirrored,
    };
  });
}
