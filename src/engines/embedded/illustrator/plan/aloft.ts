import { clamp } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import { FAR_AWAY, type Frame } from '../paint/frame.ts';
import type { Stage } from '../paint/painter.ts';
import type { Cluster } from './cluster.ts';
import { extentOf } from './figure.ts';
import { type Canvas, fitInAir, projectInAir, type Seat } from './fit.ts';
import { findFreeSpot } from './free-spot.ts';
import { boxOf, type Placement } from './placement.ts';

/** Height at which what flies alone has its middle, as a share of the frame's. */
const AIR_CENTRE = 0.36;

/** Flying things: in the upper half, the main one large, others where nothing is in the way. */
export function placeInAir(
  cluster: Cluster,
  isMain: boolean,
  others: readonly Placement[],
  canvas: Canvas,
  random: Random,
): Placement[] {
  const fitted = fitInAir(cluster.figures, canvas, AIR_CENTRE);
  const placed =
    isMain && others.length === 0
      ? projectInAir(cluster.figures, fitted, 1)
      : projectInAir(cluster.figures, freeSeat(cluster, fitted.unitPx * 0.45, others, canvas, 0.14, 0.5, random), 1.1);
  return ON_CEILING.test(cluster.figures[0]!.concept) ? hungFromCeiling(placed) : placed;
}

const ON_CEILING = /^(?:chandelier|ceiling-fan)$/;

/** The ceiling is at the upper edge of the picture, or above it. */
function hungFromCeiling(placed: readonly Placement[]): Placement[] {
  const top = Math.min(...placed.map((placement) => boxOf(placement).top));
  return placed.map((placement) => ({
    ...placement,
    yPx: placement.yPx - top,
    groundYPx: placement.groundYPx - top,
  }));
}

/** Who flies over land is so small and high that the land is seen beneath. */
export function placeOverLand(cluster: Cluster, canvas: Canvas, stage: Stage): Placement[] {
  const { heightPx } = canvas.size;
  const extent = extentOf(cluster.figures);
  const fitted = fitInAir(cluster.figures, canvas, AIR_CENTRE);
  const lowestPx = clamp(stage.horizonYPx - heightPx * 0.03, heightPx * LEAST_AIR, heightPx * MOST_AIR);
  const roomPx = lowestPx - heightPx * 0.05;
  const unitPx = Math.min(fitted.unitPx, roomPx / (extent.top - extent.bottom));
  const middlePx = lowestPx - roomPx / 2 + ((extent.top + extent.bottom) / 2) * unitPx;
  return projectInAir(cluster.figures, { ...fitted, unitPx, yPx: middlePx }, 1.1);
}

/** Where what flies over land has its feet at the highest and the lowest, as shares of the frame's height. */
const LEAST_AIR = 0.44;
const MOST_AIR = 0.58;

/** What is placed in the sky, and over what. */
interface SkyOrder {
  readonly isMain: boolean;
  /** See `Entity.sizeFactor`. */
  readonly sizeFactor: number;
  readonly others: readonly Placement[];
  /** Who is dark before sun or moon. Default: nobody. */
  readonly before?: Placement;
}

/** Sun, moon, clouds, rainbows: high and behind everything. */
export function placeInSky(
  cluster: Cluster,
  { isMain, sizeFactor, others, before }: SkyOrder,
  canvas: Canvas,
  { horizonYPx }: Pick<Stage, 'horizonYPx'>,
  frame: Pick<Frame, 'widthPx' | 'heightPx' | 'depth'>,
  random: Random,
): Placement[] {
  const fitted = fitInAir(cluster.figures, canvas, 0.3);
  const isAlone = isMain && others.length === 0;
  const luminary = isLuminary(cluster);
  const share = before ? LUMINARY_BEHIND : (isAlone ? LUMINARY_ALONE : LUMINARY_BESIDE) * sizeFactor;
  const called = Math.min(MOST_CALLED, Math.max(1, sizeFactor ** CALLED_POWER));
  const unitPx = luminary
    ? luminaryUnitPx(cluster, share, canvas)
    : fitted.unitPx * Math.min(MOST_OF_FRAME, (isAlone ? 0.72 : 0.34) * called);
  const horizon = Math.min(0.75, horizonYPx / canvas.size.heightPx);
  const seat = freeSeat(cluster, unitPx, others, canvas, 0.14, Math.max(0.2, horizon * 0.62), random);
  if (luminary && before) return projectInAir(cluster.figures, behindSeat(cluster, unitPx, before), FAR_AWAY / 2);
  const placed = projectInAir(cluster.figures, seat, FAR_AWAY / 2);
  return luminary ? [overLand(placed[0]!, frame)] : placed;
}

/** How much larger planets and clouds are when they are called huge, by a power of that size, and the most they fill. */
const CALLED_POWER = 1.6;
const MOST_CALLED = 3;
const MOST_OF_FRAME = 1.1;

/** Sun or moon behind the head of who is dark before it. */
function behindSeat({ figures }: Cluster, unitPx: number, before: Placement): Seat {
  const extent = extentOf(figures);
  const { left, right, top, bottom } = boxOf(before);
  const middle = top + (bottom - top) * HEAD_AT;
  return {
    unitPx,
    xPx: (left + right) / 2 - ((extent.left + extent.right) / 2) * unitPx,
    yPx: middle + ((extent.top + extent.bottom) / 2) * unitPx,
  };
}

const LUMINARY_BEHIND = 0.5;
const HEAD_AT = 0.3;

const LUMINARY = /^(sun|full-moon|crescent-moon)$/;
/** Height of sun and moon as a share of the frame's shorter side: alone over the land, and above what else is there. */
const LUMINARY_ALONE = 0.26;
const LUMINARY_BESIDE = 0.2;
const LARGEST_LUMINARY = 0.6;

/** A moon that somebody sits on is a seat, as large as any. */
function isLuminary({ figures }: Cluster): boolean {
  const [first, ...others] = figures;
  const isBare = new Set(first!.drawing.parts.map(({ entity }) => entity)).size === 1;
  return others.length === 0 && isBare && LUMINARY.test(first!.concept);
}

function luminaryUnitPx({ figures }: Cluster, share: number, { size }: Canvas): number {
  const extent = extentOf(figures);
  return (Math.min(share, LARGEST_LUMINARY) * Math.min(size.widthPx, size.heightPx)) / (extent.top - extent.bottom);
}

/** Most of a sun or moon that the land hides, as a share of its box, and the steps in which it rises until then, as a share of the frame. */
const MOST_BEHIND_LAND = 0.25;
const RISE = 0.02;

function overLand(placement: Placement, frame: Pick<Frame, 'widthPx' | 'heightPx' | 'depth'>): Placement {
  const stepPx = frame.heightPx * RISE;
  let risen = placement;
  while (boxOf(risen).top > stepPx && shareBehindLand(risen, frame) > MOST_BEHIND_LAND)
    risen = { ...risen, yPx: risen.yPx - stepPx, groundYPx: risen.groundYPx - stepPx };
  return risen;
}

/** Points of the box that are looked at along each side. */
const PROBES = 8;

function shareBehindLand(
  placement: Placement,
  { widthPx, heightPx, depth }: Pick<Frame, 'widthPx' | 'heightPx' | 'depth'>,
): number {
  const { left, right, top, bottom } = boxOf(placement);
  let hidden = 0;
  for (let row = 0; row < PROBES; row++)
    for (let column = 0; column < PROBES; column++) {
      const x = Math.floor(left + ((column + 0.5) / PROBES) * (right - left));
      const y = Math.floor(top + ((row + 0.5) / PROBES) * (bottom - top));
      if (x < 0 || y < 0 || x >= widthPx || y >= heightPx) continue;
      if (depth[y * widthPx + x]! < FAR_AWAY / 10) hidden++;
    }
  return hidden / PROBES ** 2;
}

/** A seat whose figures lie in a band of the frame (shares of its height) and cover little of what is there. */
function freeSeat(
  cluster: Cluster,
  unitPx: number,
  others: readonly Placement[],
  { size }: Canvas,
  top: number,
  bottom: number,
  random: Random,
): Seat {
  const extent = extentOf(cluster.figures);
  const width = (extent.right - extent.left) * unitPx;
  const height = (extent.top - extent.bottom) * unitPx;
  const halfWidth = Math.min(size.widthPx * 0.5, width / 2 + size.widthPx * 0.04);
  const halfHeight = height / 2 + size.heightPx * 0.03;
  const region = {
    left: halfWidth,
    right: size.widthPx - halfWidth,
    top: Math.max(size.heightPx * top, halfHeight),
    bottom: Math.max(size.heightPx * bottom, halfHeight),
  };
  const spot = findFreeSpot(width, height, region, others.map(boxOf), random);
  return {
    unitPx,
    xPx: spot.xPx - ((extent.left + extent.right) / 2) * unitPx,
    yPx: spot.yPx + height / 2 + extent.bottom * unitPx,
  };
}
