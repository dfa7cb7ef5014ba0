import type { Point } from '../../drawing.ts';
import { tone } from '../../own/brush.ts';
import { path, repeat, round, stroke } from '../../own/shapes.ts';
import { between } from '../between.ts';
import { type LimbShape, limb, limbPath } from '../limbs.ts';
import { type Body, boxOf } from './body.ts';

/** Room for fins around the bones. */
const MARGIN = 130;
/** Length of the fin beyond the ankles, in radii of a leg. */
const FIN = 3.4;

/** A fish's tail where legs would be: both as one, with scales, and a fin that turns up from the ground. */
export function paintFishtail({ add, character, joints, pose }: Body): void {
  const { outfit, proportions } = character;
  const { left, right, pelvis } = joints;
  // Who sits has the tail along the ground, as the far leg lies.
  const [knee, foot] = pose.seated
    ? [left.knee, left.foot]
    : [between(left.knee, right.knee, 0.5), between(left.foot, right.foot, 0.5)];
  const shape: LimbShape = {
    start: pelvis,
    middle: knee,
    end: foot,
    startRadius: proportions.hip * 0.98,
    middleRadius: proportions.hip * 0.66,
    endRadius: proportions.leg * 0.5,
  };
  const box = boxOf([pelvis, knee, foot], MARGIN);
  add({ ...box, bottom: Math.min(0, box.bottom) }, (brush) => [
    fin(foot, finDegrees(knee, foot, pose.seated ?? false), proportions.leg * FIN, outfit.accent),
    limb(brush, shape, outfit.bottom),
    brush.clip(limbPath(shape), scales([pelvis, knee, foot], proportions.hip, tone(outfit.bottom, 0.45))),
    stroke(
      `M${round(pelvis.x - proportions.hip * 0.9)} ${round(pelvis.y - 8)} Q${round(pelvis.x)} ${round(pelvis.y + 34)} ${round(pelvis.x + proportions.hip * 0.9)} ${round(pelvis.y - 8)}`,
      outfit.accent,
      18,
    ),
  ]);
}

/** Direction of the fin, clockwise from downwards. */
function finDegrees(knee: Point, foot: Point, isSeated: boolean): number {
  const along = (Math.atan2(foot.y - knee.y, foot.x - knee.x) * 180) / Math.PI - 90;
  return isSeated ? along - 48 : along + 22;
}

function fin({ x, y }: Point, degrees: number, length: number, colour: string): string[] {
  const lobe = (side: 1 | -1): string =>
    `M0 -10 C${side * length * 0.1} ${length * 0.3} ${side * length * 0.5} ${length * 0.36} ${side * length * 0.86} ${length * 0.92} C${side * length * 0.5} ${length} ${side * length * 0.16} ${length * 0.86} 0 ${length * 0.5}Z`;
  return [
    `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(degrees)})">`,
    ...([1, -1] as const).map((side) =>
      path(
        lobe(side),
        tone(colour, side === 1 ? 0.06 : -0.1),
        `stroke="${tone(colour, -0.5)}" stroke-opacity="0.35" stroke-width="5"`,
      ),
    ),
    stroke(
      `M${length * 0.06} ${length * 0.2} Q${length * 0.3} ${length * 0.5} ${length * 0.66} ${length * 0.84} M${-length * 0.06} ${length * 0.2} Q${-length * 0.3} ${length * 0.5} ${-length * 0.66} ${length * 0.84}`,
      tone(colour, 0.5),
      4,
      'opacity="0.6"',
    ),
    '</g>',
  ];
}

/** Rows of scales along a line of points. */
function scales(line: readonly [Point, Point, Point], half: number, colour: string): ReturnType<typeof repeat> {
  const rows = 12;
  const size = half * 0.42;
  return repeat(rows, (row) => {
    const share = (row + 0.6) / rows;
    const [from, to, at] = share < 0.5 ? [line[0], line[1], share * 2] : [line[1], line[2], share * 2 - 1];
    const middle = between(from, to, at);
    return repeat(7, (i) => {
      const x = middle.x + (i - 3 + (row % 2) * 0.5) * size;
      return stroke(
        `M${round(x - size / 2)} ${round(middle.y)} q${round(size / 2)} ${round(size * 0.8)} ${round(size)} 0`,
        colour,
        5,
        'opacity="0.55"',
      );
    });
  });
}
