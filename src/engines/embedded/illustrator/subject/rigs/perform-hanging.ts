import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, stroke } from '../own/shapes.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Pose } from './skeleton.ts';
import { type Performance, reach } from './stagecraft.ts';

/** What one hangs from that is drawn with whoever hangs there. */
const SUPPORTS: readonly (readonly [RegExp, (brush: Brush, at: Point) => Svg])[] = [
  [/^(ivy|vine)/, vine],
  [/^rope/, (_brush, at) => line(at, '#b08a55')],
  [/tree$|branch/, branch],
];
const LENGTH = 620;
const LIFT = 330;

/** True for vines, ropes and branches. */
export function canHangFrom(concept: string): boolean {
  return SUPPORTS.some(([concepts]) => concepts.test(concept));
}

const SWINGING: Pose = {
  facing: 'front',
  lean: -9,
  headTilt: 6,
  left: { hand: [-0.72, 0.3], bend: -1, thigh: [-0.3, 0.92], shin: [0.34, 0.86] },
  right: { hand: [0.2, -0.98], bend: 1, grips: true, thigh: [0.52, 0.76], shin: [0.26, 0.9] },
  lift: LIFT,
};

/** In heads. */
const HEAD_ROOM = 1.16;
const BESIDE_HEAD = 60;

/** Hangs by one hand in the air. */
export function performHanging(performance: Performance): Figure {
  const { sketch, character, object } = performance;
  const { upperArm, foreArm } = character.proportions;
  const { joints } = createFigure(sketch, character, SWINGING);
  const { shoulder } = joints.right;
  const grip = { x: shoulder.x + 30, y: shoulder.y - (upperArm + foreArm) * 0.98 };
  const figure = createFigure(sketch, character, reach(character, SWINGING, { right: grip }));
  const { hand } = figure.joints.right;
  // Short arms do not reach beyond a large head: what is held runs above it, and the arm up to there.
  const above = figure.joints.neck.y - character.proportions.head * (character.species === 'animal' ? HEAD_ROOM : 0);
  const at = { x: hand.x + (above < hand.y ? BESIDE_HEAD : 0), y: Math.min(hand.y, above) };
  const paint = SUPPORTS.find(([concepts]) => concepts.test(object.concept))![1];
  sketch.add(object.id, { left: at.x - 230, right: at.x + 230, top: at.y - LENGTH, bottom: at.y + 190 }, (brush) =>
    paint(brush, at),
  );
  if (at.y < hand.y)
    sketch.add(character.entity, { left: at.x - 60, right: at.x + 60, top: at.y - 60, bottom: shoulder.y }, () => [
      stroke(`M${shoulder.x} ${shoulder.y} L${at.x} ${at.y}`, tone(character.skin, -0.12), 62),
      ellipse(at.x, at.y, 46, 46, character.skin),
    ]);
  figure.all();
  sketch.extend({ left: -1, right: 1, top: -1, bottom: 0 });
  return figure;
}

function line({ x, y }: Point, colour: string): Svg {
  const shape = (dx: number): string =>
    `M${x + 26 + dx} ${y - LENGTH} Q${x - 14 + dx} ${y - LENGTH * 0.4} ${x + dx} ${y} Q${x + 8 + dx} ${y + 90} ${x - 6 + dx} ${y + 180}`;
  return [stroke(shape(0), tone(colour, -0.3), 26), stroke(shape(-4), tone(colour, 0.1), 12)];
}

function vine(brush: Brush, at: Point): Svg {
  const leaf = (share: number, side: number): Svg => {
    const y = at.y - LENGTH * share;
    return path(
      `M${at.x} ${y} q${side * 30} -46 ${side * 84} -34 q${side * -16} 54 ${side * -84} 34Z`,
      brush.slab(side > 0 ? '#4f9a3f' : '#5fae4a'),
    );
  };
  return [line(at, '#6b8f3f'), [0.16, 0.42, 0.68, 0.9].map((share, i) => leaf(share, i % 2 ? 1 : -1)), leaf(-0.2, 1)];
}

function branch(brush: Brush, { x, y }: Point): Svg {
  return [
    path(
      `M${x - 230} ${y - 34} Q${x} ${y - 6} ${x + 230} ${y - 40} L${x + 230} ${y - 12} Q${x} ${y + 24} ${x - 230} ${y - 2}Z`,
      brush.tube('#7a5230'),
    ),
    [-200, -130, 110, 190].map((dx, i) =>
      ellipse(x + dx, y - 60 - (i % 2) * 24, 66, 38, brush.ball(i % 2 ? '#4f9a3f' : '#5fae4a')),
    ),
  ];
}
