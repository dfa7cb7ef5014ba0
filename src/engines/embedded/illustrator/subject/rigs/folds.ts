import type { Point } from '../drawing.ts';
import { type Svg, tone } from '../own/brush.ts';
import { path, round } from '../own/shapes.ts';
import { between } from './between.ts';
import type { LimbJoints } from './skeleton.ts';
import type { TrunkSize } from './trunk-size.ts';

/** Darkness of a fold's hollow and brightness of its ridge, and how strongly they show. */
const HOLLOW = { amount: -0.62, opacity: 0.24 } as const;
const RIDGE = { amount: 0.5, opacity: 0.24 } as const;

/** A fold from one point to another, bowed through a third and `width` thick in its middle: a hollow with a ridge of light beside it. */
function fold(from: Point, through: Point, to: Point, width: number, colour: string): Svg {
  return [
    crease(from, through, to, width, tone(colour, HOLLOW.amount), HOLLOW.opacity),
    crease(
      { x: from.x, y: from.y - width * 0.7 },
      { x: through.x, y: through.y - width * 0.9 },
      { x: to.x, y: to.y - width * 0.5 },
      width * 0.6,
      tone(colour, RIDGE.amount),
      RIDGE.opacity,
    ),
  ];
}

function crease(from: Point, through: Point, to: Point, width: number, fill: string, opacity: number): Svg {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [(-(to.y - from.y) / length) * width, ((to.x - from.x) / length) * width];
  const at = (point: Point, share: number): string => `${round(point.x + nx * share)} ${round(point.y + ny * share)}`;
  return path(
    `M${at(from, 0)} Q${at(through, 1)} ${at(to, 0)} Q${at(through, -0.6)} ${at(from, 0)}Z`,
    fill,
    `opacity="${opacity}"`,
  );
}

/** Folds of one side of a trunk: which half width they go by, their points in shares of it and of the length, and how thick they are. */
const TRUNK_FOLDS: readonly {
  readonly at: 'shoulder' | 'waist' | 'hip';
  readonly points: readonly [from: Share, through: Share, to: Share];
  readonly width: number;
}[] = [
  {
    at: 'shoulder',
    points: [
      [0.86, 0.7],
      [0.6, 0.6],
      [0.3, 0.62],
    ],
    width: 13,
  },
  {
    at: 'waist',
    points: [
      [0.96, 0.42],
      [0.6, 0.33],
      [0.14, 0.36],
    ],
    width: 12,
  },
  {
    at: 'waist',
    points: [
      [0.98, 0.3],
      [0.66, 0.2],
      [0.3, 0.22],
    ],
    width: 11,
  },
  {
    at: 'hip',
    points: [
      [0.94, 0.08],
      [0.6, 0.05],
      [0.34, 0.12],
    ],
    width: 10,
  },
];
type Share = readonly [across: number, up: number];

/** Folds of a shirt or a jacket: from the armpits across the chest, and at the waist where it bends. */
export function trunkFolds(trunk: TrunkSize, colour: string): Svg {
  return [-1, 1].map((side) =>
    TRUNK_FOLDS.map(({ at, points, width }) => {
      const [from, through, to] = points.map(([across, up]) => ({
        x: side * trunk[at] * across,
        y: -up * trunk.length,
      }));
      return fold(from!, through!, to!, width, colour);
    }),
  );
}

/** Folds of a trouser leg: behind the knee and where it falls on the shoe. */
export function trouserFolds(
  { hip, knee, foot }: Pick<LimbJoints, 'hip' | 'knee' | 'foot'>,
  leg: number,
  colour: string,
): Svg {
  return [
    across(between(hip, knee, 0.16), hip, knee, leg * 0.8, 9, colour),
    across(between(hip, knee, 0.9), hip, knee, leg * 0.66, 9, colour),
    across(between(knee, foot, 0.1), knee, foot, leg * 0.62, 8, colour),
    across(between(knee, foot, 0.82), knee, foot, leg * 0.5, 9, colour),
  ];
}

/** Folds of a long sleeve in the bend of the elbow and above the cuff. */
export function sleeveFolds(
  { shoulder, elbow, hand }: Pick<LimbJoints, 'shoulder' | 'elbow' | 'hand'>,
  arm: number,
  colour: string,
): Svg {
  return [
    across(between(shoulder, elbow, 0.84), shoulder, elbow, arm * 0.7, 7, colour),
    across(between(elbow, hand, 0.14), elbow, hand, arm * 0.66, 7, colour),
    across(between(elbow, hand, 0.66), elbow, hand, arm * 0.52, 6, colour),
  ];
}

/** A fold across a limb: from its darker edge to a little past its middle. */
function across(at: Point, from: Point, to: Point, half: number, width: number, colour: string): Svg {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  // The side away from the light.
  const side = -uy > 0 ? 1 : -1;
  const offset = (share: number, along: number): Point => ({
    x: at.x - uy * half * share * side + ux * along,
    y: at.y + ux * half * share * side + uy * along,
  });
  return fold(offset(-0.98, -width * 0.4), offset(-0.2, width * 1.1), offset(0.5, width * 0.2), width, colour);
}

/** Pleats of a skirt: wedges of shade that open towards the hem, with light on their ridges. */
export function pleats(
  waist: { readonly half: number; readonly y: number },
  hem: { readonly left: number; readonly right: number; readonly y: number },
  colour: string,
): Svg {
  const shades = [
    [-0.78, 0.13],
    [-0.36, 0.1],
    [0.08, 0.12],
    [0.46, 0.1],
    [0.84, 0.12],
  ] as const;
  const middle = (hem.left + hem.right) / 2;
  const half = (hem.right - hem.left) / 2;
  const sag = (share: number): number => hem.y + 17 * (1 - share * share) - 8;
  const wedge = (share: number, width: number, fill: string, opacity: number): string => {
    const x = (at: number): number => round(middle + half * at);
    const top = `${round(waist.half * share * 0.92)} ${round(waist.y + (hem.y - waist.y) * 0.12)}`;
    const bend = round((waist.y + hem.y) / 2);
    return path(
      `M${top} Q${round(waist.half * share + half * share * 0.16)} ${bend} ${x(share - width)} ${round(sag(share - width))} L${x(share + width)} ${round(sag(share + width))} Q${round(waist.half * share + half * share * 0.3)} ${bend} ${top}Z`,
      fill,
      `opacity="${opacity}"`,
    );
  };
  return shades.map(([share, width]) => [
    wedge(share, width * 0.6, tone(colour, -0.55), 0.24),
    wedge(share - width * 1.3, width * 0.3, tone(colour, 0.5), 0.2),
  ]);
}
