import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, round, stroke } from '../own/shapes.ts';
import { between } from './between.ts';
import type { Outfit } from './character.ts';
import { limb } from './limbs.ts';
import type { LimbJoints } from './skeleton.ts';

/** Half widths of the sleeve at the elbow and at its mouth, and how far it hangs from a level arm, in radii of the arm. */
const WIDTH = { elbow: 1.16, mouth: 1.7, drop: 2.9 } as const;
/** Share of the forearm at which it ends. */
const ENDS = 0.84;

/** A sleeve that widens towards the hand and hangs down from an arm that is held up, as kimonos and hanfu have them; without the hand. */
export function wideSleeve(
  brush: Brush,
  { shoulder, elbow, hand }: LimbJoints,
  arm: number,
  { top, accent }: Pick<Outfit, 'top' | 'accent'>,
  fadesIn: number,
): Svg {
  const end = between(elbow, hand, ENDS);
  const length = Math.hypot(end.x - elbow.x, end.y - elbow.y) || 1;
  const [ux, uy] = [(end.x - elbow.x) / length, (end.y - elbow.y) / length];
  const beside = ({ x, y }: typeof end, radius: number): typeof end => ({ x: x - uy * radius, y: y + ux * radius });
  const lowerSide = ux >= 0 ? 1 : -1;
  const drop = arm * WIDTH.drop * Math.abs(ux);
  const upper = beside(end, -lowerSide * arm * WIDTH.mouth * 0.8);
  const hung = beside(end, lowerSide * arm * WIDTH.mouth);
  const lower = { x: hung.x - ux * drop * 0.12, y: hung.y + drop };
  const top0 = beside(elbow, -lowerSide * arm * WIDTH.elbow);
  const bottom0 = beside(elbow, lowerSide * arm * WIDTH.elbow);
  const at = (point: typeof end): string => `${round(point.x)} ${round(point.y)}`;
  const belly = { x: (bottom0.x + lower.x) / 2, y: Math.max(bottom0.y, lower.y) - drop * 0.16 };
  const d = `M${at(top0)} L${at(upper)} L${at(lower)} Q${at(belly)} ${at(bottom0)} Q${at(between(elbow, shoulder, 0.22))} ${at(top0)}Z`;
  const shading = brush.stops('right', [
    [0, tone(top, -0.1)],
    [0.35, tone(top, 0.16)],
    [1, tone(top, -0.3)],
  ]);
  const mouth = Math.hypot(upper.x - lower.x, upper.y - lower.y) / 2;
  const middle = between(upper, lower, 0.5);
  const degrees = round((Math.atan2(lower.y - upper.y, lower.x - upper.x) * 180) / Math.PI);
  return [
    limb(
      brush,
      {
        start: shoulder,
        middle: between(shoulder, elbow, 0.5),
        end: elbow,
        startRadius: arm,
        middleRadius: arm * 1.04,
        endRadius: arm * WIDTH.elbow,
      },
      top,
      fadesIn,
    ),
    path(d, shading, `stroke="${tone(top, -0.62)}" stroke-width="5" stroke-opacity="0.3" stroke-linejoin="round"`),
    stroke(
      `M${at(between(top0, bottom0, 0.6))} Q${at(between(end, belly, 0.5))} ${at(between(upper, lower, 0.72))}`,
      tone(top, -0.5),
      6,
      'opacity="0.25"',
    ),
    ellipse(middle.x, middle.y, mouth, arm * 0.3, tone(top, -0.62), `transform="rotate(${degrees} ${at(middle)})"`),
    stroke(`M${at(upper)} L${at(lower)}`, accent, 7, 'opacity="0.9"'),
  ];
}
