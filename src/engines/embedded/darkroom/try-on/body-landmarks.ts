import type { Mask, Raster } from '../../../../core/image.ts';
import { maskBox } from '../known-box.ts';
import { findFace } from './find-face.ts';
import { findNeck } from './find-neck.ts';
import { lengthOf, type Run, runNear, runsAt } from './outline-rows.ts';
import type { Point } from './warp-map.ts';

/** A point on the left and one on the right, as seen. */
export type Sides = readonly [left: Point, right: Point];

/** Where clothes hang on a person, in pixels of the picture. */
export interface BodyLandmarks {
  /** From the top of the head to the chin: the measure of all other lengths. */
  readonly headPx: number;
  readonly chin: Point;
  /** Sides of the neck, where a collar lies. */
  readonly neck: Sides;
  /** Where sleeves begin. */
  readonly shoulders: Sides;
  readonly armpits: Sides;
  readonly waist: Sides;
  readonly hips: Sides;
  /** Where arms bend, and where hands begin. */
  readonly elbows: Sides;
  readonly wrists: Sides;
}

/** Proportions of grown people, in heads below the line of the shoulders. */
const LOOK_Y = 0.3;
const ARMPIT_Y = 0.7;
const ELBOW_Y = 1.25;
const WAIST_Y = 1.5;
const WRIST_Y = 2.25;
const HIP_Y = 2.35;
/** Half widths, in heads: of a neck, the least and most of shoulders. */
const NECK_HALF = 0.3;
const SHOULDER_HALF = [0.7, 1.3] as const;
/** Torso without arms, as shares of the shoulders' half width. */
const CHEST = 0.78;
const WAIST = 0.7;
const HIPS = 0.78;
const HALF_ARM = 0.15;
/** A head is at most this share of a person, and where no face is seen, this share of a whole one. */
const MOST_HEAD = 0.5;
const USUAL_HEAD = 0.135;
/** From chin to shoulders where no neck is seen, in heads. */
const HIDDEN_NECK = 0.3;

/** Reads the landmarks off a person's outline and face, or nothing where neither face nor neck is seen. */
export function bodyLandmarks(picture: Raster, silhouette: Mask): BodyLandmarks | undefined {
  const box = maskBox({ ...silhouette, data: silhouette.data.map((value) => (value > 127 ? 255 : 0)) });
  if (!box) return undefined;
  const personPx = box.bottom - box.top;
  const face = findFace(picture, silhouette, box.top, box.bottom);
  const seenHeadPx = face ? face.chinYPx - box.top : personPx * USUAL_HEAD;
  if (seenHeadPx < 8 || seenHeadPx > personPx * MOST_HEAD) return undefined;
  const topRun = runNear(runsAt(silhouette, box.top + seenHeadPx * 0.5), face?.centreXPx ?? (box.left + box.right) / 2);
  const centre = face?.centreXPx ?? (topRun ? (topRun[0] + topRun[1]) / 2 : (box.left + box.right) / 2);
  const neck = findNeck(silhouette, centre, box.top + seenHeadPx, seenHeadPx);
  if (!face && !neck) return undefined;
  const headPx = neck ? Math.max(seenHeadPx * 0.75, (neck.yPx - box.top) * 0.93) : seenHeadPx;
  const chinY = neck ? neck.yPx - headPx * 0.04 : box.top + seenHeadPx;
  const shoulderY = neck?.shoulderYPx ?? chinY + HIDDEN_NECK * headPx;
  const shoulderRun = runNear(runsAt(silhouette, shoulderY + LOOK_Y * headPx), centre);
  if (!shoulderRun) return undefined;
  const middle = (centre + (shoulderRun[0] + shoulderRun[1]) / 2) / 2;
  const half = Math.min(SHOULDER_HALF[1], Math.max(SHOULDER_HALF[0], lengthOf(shoulderRun) / 2 / headPx));
  const pair = (halfWidth: number, y: number, about = middle): Sides => [
    [about - halfWidth * headPx, shoulderY + y * headPx],
    [about + halfWidth * headPx, shoulderY + y * headPx],
  ];
  const neckHalf = neck ? (neck.widthPx / 2 / headPx) * 1.06 : NECK_HALF;
  const armsAt = (y: number): Sides => armsInRow(silhouette, shoulderY + y * headPx, middle, half * headPx, headPx);
  return {
    headPx,
    chin: [centre, chinY],
    neck: pair(neckHalf, neck ? (0.45 * (neck.yPx - shoulderY)) / headPx : -HIDDEN_NECK / 2, centre),
    shoulders: pair(half * 0.93, 0.1),
    armpits: pair(half * CHEST, ARMPIT_Y),
    waist: pair(half * WAIST, WAIST_Y),
    hips: pair(half * HIPS, HIP_Y),
    elbows: armsAt(ELBOW_Y),
    wrists: armsAt(lowestArms(silhouette, shoulderY, middle, half * headPx, headPx)),
  };
}

/** Hands end at the wrists' usual height or higher: where the outline is still as wide as arms make it, in heads. */
function lowestArms(silhouette: Mask, shoulderY: number, middle: number, halfPx: number, headPx: number): number {
  for (let y = WRIST_Y; y > ELBOW_Y + 0.3; y -= 0.08) {
    const runs = runsAt(silhouette, shoulderY + y * headPx);
    const reach = Math.max(middle - (runs[0]?.[0] ?? middle), (runs.at(-1)?.[1] ?? middle) - middle);
    if (reach > halfPx * 0.92) return y - 0.15;
  }
  return WRIST_Y;
}

/** The middles of both arms in a row: stretches of their own, or the outer edges of the trunk; hanging where none is seen. */
function armsInRow(silhouette: Mask, y: number, middle: number, halfPx: number, headPx: number): Sides {
  const runs = runsAt(silhouette, y);
  const arm = (run: Run | undefined, side: -1 | 1): Point => {
    const hanging = middle + side * (halfPx - HALF_ARM * headPx);
    if (!run) return [hanging, y];
    const isOwn = lengthOf(run) < headPx * 0.55;
    const x = isOwn ? (run[0] + run[1]) / 2 : (side < 0 ? run[0] : run[1]) - side * HALF_ARM * headPx;
    return [side < 0 ? Math.min(x, hanging + halfPx * 0.25) : Math.max(x, hanging - halfPx * 0.25), y];
  };
  return [arm(runs[0], -1), arm(runs.at(-1), 1)];
}
