import type { CutOut } from '../backdrop/cut-out.ts';
import type { BodyLandmarks } from './body-landmarks.ts';
import type { Sleeve } from './find-sleeve.ts';
import type { GarmentLandmarks } from './garment-landmarks.ts';
import { type Point, type PointPair, unit } from './warp-map.ts';

/** Clothes are this much wider than what is in them. */
const EASE = 1.08;
/** Garments that end above the hips by less than this share of a head end at them. */
const FURTHEST_HEM_HEADS = 6.5;

/** One piece of a garment and how it is bent; pieces lie over those before them. */
export interface FittedPiece {
  readonly cut: CutOut;
  readonly pairs: readonly PointPair[];
}

/** The sleeves reach this far under the trunk, as a share of its width, so that no gap opens between them. */
const OVERLAP_SHARE = 0.14;

/** Lays a garment's corners on the places of a body: each sleeve along its arm, and the trunk over them. */
export function fitGarment(cut: CutOut, garment: GarmentLandmarks, body: BodyLandmarks): FittedPiece[] {
  const scale = (EASE * (body.armpits[1][0] - body.armpits[0][0])) / garment.bodyWidthPx;
  const hems = hemsOf(garment, body, scale);
  const sides = [0, 1] as const;
  const joints = (side: 0 | 1): PointPair[] => [
    { from: garment.shoulders[side], to: shoulderPlace(garment, body, side) },
    { from: garment.armpits[side], to: widened(body.armpits[side], body) },
  ];
  const trunk = sides.flatMap((side): PointPair[] => {
    const armpit = widened(body.armpits[side], body);
    return [
      { from: garment.neck[side], to: body.neck[side] },
      ...joints(side),
      { from: between(garment.armpits[side], garment.hem[side], 0.5), to: between(armpit, hems[side], 0.5) },
      { from: garment.hem[side], to: hems[side] },
    ];
  });
  const sleeves = sides.flatMap((side): FittedPiece[] => {
    const sleeve = garment.sleeves[side];
    if (!sleeve) return [];
    const neck = { from: garment.neck[side], to: body.neck[side] };
    const pairs = [neck, ...joints(side), ...sleevePairs(sleeve, garment.shoulders[side], body, side, scale)];
    const seam = garment.armpits[side][0] + (side === 0 ? 1 : -1) * OVERLAP_SHARE * garment.bodyWidthPx;
    const isUnderSeam = (x: number, y: number): boolean =>
      (side === 0 ? x < seam : x > seam) && y < garment.armpits[side][1];
    return [{ cut: piece(cut, (x, y) => sleeve.holds(x, y) || isUnderSeam(x, y)), pairs }];
  });
  const isSleeve = (x: number, y: number): boolean => garment.sleeves.some((sleeve) => sleeve?.holds(x, y) ?? false);
  return [...sleeves, { cut: piece(cut, (x, y) => !isSleeve(x, y)), pairs: trunk }];
}

function piece(cut: CutOut, holds: (x: number, y: number) => boolean): CutOut {
  const { widthPx } = cut;
  return {
    ...cut,
    alpha: cut.alpha.map((value, p) => (value > 0 && holds(p % widthPx, Math.floor(p / widthPx)) ? value : 0)),
  };
}

/** Straps end on the way from the neck to the shoulder. */
function shoulderPlace({ neck, shoulders, armpits }: GarmentLandmarks, body: BodyLandmarks, side: 0 | 1): Point {
  const whole = Math.abs(armpits[side][0] - neck[side][0]) * 0.95 || 1;
  const share = Math.min(1, Math.abs(shoulders[side][0] - neck[side][0]) / whole);
  return between(body.neck[side], body.shoulders[side], share);
}

/** A hem hangs as far below the armpits as the garment is long, as wide as the body there, or as the garment, whichever is wider. */
function hemsOf(garment: GarmentLandmarks, body: BodyLandmarks, scale: number): readonly [Point, Point] {
  const length = Math.min(FURTHEST_HEM_HEADS * body.headPx, (garment.hem[0][1] - garment.armpits[0][1]) * scale);
  const y = body.armpits[0][1] + length;
  const middle = (body.hips[0][0] + body.hips[1][0]) / 2;
  const bodyHalf = ((body.hips[1][0] - body.hips[0][0]) / 2) * EASE;
  const ownHalf = ((garment.hem[1][0] - garment.hem[0][0]) / 2) * scale;
  const half = Math.max(bodyHalf, ownHalf);
  return [
    [middle - half, y],
    [middle + half, y],
  ];
}

function widened([x, y]: Point, { armpits }: BodyLandmarks): Point {
  const middle = (armpits[0][0] + armpits[1][0]) / 2;
  return [middle + (x - middle) * EASE, y];
}

/** Sleeves end at the wrist, however long they are. */
const LONGEST_SLEEVE = 1;

/** A sleeve's middle and its end with both corners, bent along the arm. */
function sleevePairs(
  { end, halfWidthPx }: Sleeve,
  shoulder: Point,
  body: BodyLandmarks,
  side: 0 | 1,
  scale: number,
): PointPair[] {
  const own = unit([end[0] - shoulder[0], end[1] - shoulder[1]]);
  const lengthPx = Math.hypot(end[0] - shoulder[0], end[1] - shoulder[1]) * scale;
  const arm = [body.shoulders[side], body.elbows[side], body.wrists[side]];
  const reach = Math.min(LONGEST_SLEEVE, lengthPx / (distance(arm[0]!, arm[1]!) + distance(arm[1]!, arm[2]!)));
  const at = (along: number, across: number): PointPair => {
    const { point, direction } = alongArm(arm, reach * along);
    return {
      from: [
        shoulder[0] + (end[0] - shoulder[0]) * along - own[1] * across * halfWidthPx,
        shoulder[1] + (end[1] - shoulder[1]) * along + own[0] * across * halfWidthPx,
      ],
      to: [
        point[0] - direction[1] * across * halfWidthPx * scale,
        point[1] + direction[0] * across * halfWidthPx * scale,
      ],
    };
  };
  return [at(0.5, -1), at(0.5, 1), at(1, 0), at(1, -1), at(1, 1)];
}

/** A place on the way from shoulder over elbow to wrist, 0–1, and the way's direction there. */
function alongArm(arm: readonly Point[], share: number): { readonly point: Point; readonly direction: Point } {
  const [shoulder, elbow, wrist] = arm as [Point, Point, Point];
  const upper = distance(shoulder, elbow);
  const way = share * (upper + distance(elbow, wrist));
  const [from, to, start] = way <= upper ? [shoulder, elbow, 0] : [elbow, wrist, upper];
  return {
    point: between(from, to, (way - start) / (distance(from, to) || 1)),
    direction: unit([to[0] - from[0], to[1] - from[1]]),
  };
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

function between([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}
