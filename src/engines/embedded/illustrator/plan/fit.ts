import type { PixelSize } from '../../../../core/image.ts';
import { clamp } from '../maths/interpolate.ts';
import type { CameraPlan } from './camera.ts';
import { extentOf, type Figure } from './figure.ts';
import { type Framing, framingOf, mainHeightPx } from './framing.ts';
import { depthAt, type Ground, scaleAt } from './ground.ts';
import { largestUnder, overhanging, underTrees } from './overhang.ts';
import { boxOf, type PixelBox, type Placement } from './placement.ts';
import { SCENERY_KINDS } from './scenery-kinds.ts';

const SHRINK_STEP = 0.955;
const MOST_STEPS = 70;
/** How far a subject may be moved off the middle, as a share of the frame's width. */
const LARGEST_SHIFT = 0.17;
const TOWERING_METRES = 20;
/** So many people fill the frame: each by himself may be larger than alone, as far as all go in. */
const COMPANY = 3;
const COMPANY_SIZE = 1.24;
/** Among furniture things are at most this much larger than life, but not smaller than this share of the short side. */
const LARGEST_EXAGGERATION = 2.5;
const SMALLEST_INDOORS = 0.48;
/** Middle of a composition, from the top of the frame: not below this, if there is room behind. */
const LOWEST_CENTRE = 0.63;
/** Share of the ground behind a composition that it may move back. */
const LARGEST_RETREAT = 0.55;

/** A frame and how it is used. */
export interface Canvas {
  readonly size: PixelSize;
  readonly camera: CameraPlan;
  /** Whether low things may move back towards the middle of the frame; in a forest there are trees in the way. */
  readonly mayRetreat: boolean;
  /** Whether the tallest is called a giant: it towers. */
  readonly isGiant: boolean;
  /** Pixels per metre at the main row, where furniture shows how large things are. */
  readonly metrePx?: number;
  /** Whether things are as large as the furniture has them, however small that is. */
  readonly isToScale: boolean;
}

/** Where standing figures are put: pixels per unit, the column of x = 0 and the row of rise = 0. */
export interface Seat {
  readonly unitPx: number;
  readonly xPx: number;
  readonly yPx: number;
}

/** Largest composition of standing figures that lies within the frame. */
export function fitOnGround(
  all: readonly Figure[],
  ground: Ground,
  canvas: Canvas,
  contact: Placement['contact'],
): Seat {
  const above = overhanging(all, canvas.camera);
  const figures = all.filter((figure) => !above.has(figure));
  const framing = framingOf(canvas.size, canvas.camera, isCrowd(figures));
  const lowest = Math.min(framing.bottomPx, Math.max(ground.nearYPx, ground.mainYPx));
  let unitPx = Math.min(startUnitPx(figures, canvas), largestUnder(above, baseRow(ground, canvas)));
  let yPx = baseRow(ground, canvas);
  for (let step = 0; step < MOST_STEPS; step++) {
    const seat = { unitPx, xPx: canvas.size.widthPx / 2, yPx };
    const box = boundsOf(projectOnGround(figures, seat, ground, canvas.size, contact));
    const tooHigh = framing.topPx - box.top;
    const tooLow = box.bottom - framing.bottomPx;
    const isTooWide = box.right - box.left > framing.rightPx - framing.leftPx;
    if (!isTooWide && tooHigh <= 0 && tooLow <= 0) {
      const xPx = above.size > 0 ? underTrees(above, seat, box, framing) : seat.xPx + sideShift(box, framing, canvas);
      return { unitPx, xPx, yPx: yPx - raiseOf(box, ground, canvas) };
    }
    if (!isTooWide && tooLow > 0 && tooHigh + tooLow <= 0) yPx -= tooLow;
    else if (!isTooWide && tooHigh > 0 && yPx + tooHigh <= lowest && tooHigh + tooLow <= 0) yPx += tooHigh;
    else {
      unitPx *= SHRINK_STEP;
      yPx = baseRow(ground, canvas);
    }
  }
  return { unitPx, xPx: canvas.size.widthPx / 2, yPx };
}

/** So many of a kind that the frame need not hold them all. */
function isCrowd(figures: readonly Figure[]): boolean {
  return figures.filter(({ group }) => group === figures[0]!.group).length >= CROWD;
}

const CROWD = 20;

/** Largest composition of floating figures about a point of the frame (shares of width and height). */
export function fitInAir(figures: readonly Figure[], canvas: Canvas, centreY: number): Seat {
  const framing = framingOf(canvas.size, canvas.camera);
  const extent = extentOf(figures);
  const unitPx = Math.min(
    startUnitPx(figures, canvas),
    (framing.rightPx - framing.leftPx) / (extent.right - extent.left),
    ((framing.bottomPx - framing.topPx) * 0.9) / (extent.top - extent.bottom),
  );
  const halfHeight = ((extent.top - extent.bottom) / 2) * unitPx;
  const middle = clamp(canvas.size.heightPx * centreY, framing.topPx + halfHeight, framing.bottomPx - halfHeight);
  const halfWidth = ((extent.right - extent.left) / 2) * unitPx;
  const box = {
    left: canvas.size.widthPx / 2 - halfWidth,
    right: canvas.size.widthPx / 2 + halfWidth,
    top: middle - halfHeight,
    bottom: middle + halfHeight,
  };
  const xPx = canvas.size.widthPx / 2 - ((extent.left + extent.right) / 2) * unitPx + sideShift(box, framing, canvas);
  return { unitPx, xPx, yPx: middle + halfHeight + extent.bottom * unitPx };
}

/** Figures as placements, feet on the ground's perspective. */
export function projectOnGround(
  figures: readonly Figure[],
  seat: Seat,
  ground: Ground,
  size: PixelSize,
  contact: Placement['contact'],
): Placement[] {
  const baseScale = scaleAt(ground, seat.yPx, size.heightPx);
  return figures.map((figure) => {
    const footY = clamp(seat.yPx - figure.rise * seat.unitPx, ground.farYPx, size.heightPx * 0.98);
    const scale = scaleAt(ground, footY, size.heightPx) / baseScale;
    const unitPx = seat.unitPx * (0.45 + 0.55 * scale);
    return {
      ...placementOf(figure, figure.contact === 'ground' ? contact : figure.contact),
      xPx: seat.xPx + figure.x * seat.unitPx,
      yPx: footY - figure.lift * unitPx,
      groundYPx: footY,
      heightPx: figure.height * unitPx,
      depth: depthAt(ground, footY, size.heightPx),
    };
  });
}

/** Figures as placements in free space, all at one depth. */
export function projectInAir(figures: readonly Figure[], seat: Seat, depth: number): Placement[] {
  return figures.map((figure) => {
    const yPx = seat.yPx - (figure.rise + figure.lift) * seat.unitPx;
    return {
      ...placementOf(figure, figure.contact === 'ground' ? 'air' : figure.contact),
      xPx: seat.xPx + figure.x * seat.unitPx,
      yPx,
      groundYPx: yPx,
      heightPx: figure.height * seat.unitPx,
      depth,
    };
  });
}

/** Box round all placements. */
export function boundsOf(placements: readonly Placement[]): PixelBox {
  const boxes = placements.map(boxOf);
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function placementOf(figure: Figure, contact: Placement['contact']) {
  const { group, member, concept, drawing, facts, isFlipped, order, carrier } = figure;
  const shared = { group, member, concept, drawing, facts, isFlipped, order, contact };
  return carrier === undefined ? shared : { ...shared, carrier };
}

/** Units so large that the leading figure alone has a single subject's size. */
function startUnitPx(figures: readonly Figure[], { size, camera, metrePx, isGiant, isToScale }: Canvas): number {
  const near = figures.filter((figure) => figure.order >= 0 || !SCENERY_KINDS.has(figure.facts.kind));
  const tallest = (near.length > 0 ? near : figures).reduce((a, b) => (b.height > a.height ? b : a));
  const aspect = tallest.width / tallest.height;
  const isTowering = isGiant || tallest.drawing.heightMetres > TOWERING_METRES;
  const isCompany = near.filter(({ facts }) => facts.kind === 'person').length >= COMPANY;
  const height = mainHeightPx(size, aspect, camera, isTowering) * (isCompany ? COMPANY_SIZE : 1);
  if (metrePx !== undefined && isToScale) return (tallest.drawing.heightMetres * metrePx) / tallest.height;
  if (metrePx === undefined || camera.shot === 'close-up') return height / tallest.height;
  const credible = Math.max(
    tallest.drawing.heightMetres * metrePx * LARGEST_EXAGGERATION,
    Math.min(size.widthPx, size.heightPx) * SMALLEST_INDOORS * Math.min(1, camera.sizeFactor),
  );
  return Math.min(height, credible) / tallest.height;
}

function baseRow(ground: Ground, { camera, size }: Canvas): number {
  if (camera.shot === 'wide') return ground.mainYPx + (ground.farYPx - ground.mainYPx) * 0.4;
  if (camera.shot === 'close-up')
    return Math.min(size.heightPx * 0.97, ground.mainYPx + (ground.nearYPx - ground.mainYPx) * 0.8);
  return ground.mainYPx;
}

/** A low composition stands farther back, so that it comes to lie about the middle of the frame instead of its lower edge. */
function raiseOf(box: PixelBox, ground: Ground, { size, camera, mayRetreat }: Canvas): number {
  if (camera.shot === 'close-up' || !mayRetreat) return 0;
  const tooLow = (box.top + box.bottom) / 2 - size.heightPx * LOWEST_CENTRE;
  const room = (box.bottom - ground.farYPx) * LARGEST_RETREAT;
  return clamp(tooLow, 0, Math.max(0, room));
}

/** Moves the composition towards the camera plan's side as far as there is room. */
function sideShift(box: PixelBox, framing: Framing, { camera, size }: Canvas): number {
  const roomLeft = box.left - framing.leftPx;
  const roomRight = framing.rightPx - box.right;
  const wanted = camera.side * LARGEST_SHIFT * size.widthPx;
  return clamp(wanted, -Math.max(0, roomLeft), Math.max(0, roomRight));
}
