import type { Random } from '../../maths/random.ts';
import { castPair, ratioOfPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { createFigure } from './figure.ts';
import { paintShelter } from './pair-shelter.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Neither of two is drawn smaller than this share of the other. */
const SMALLEST_SHARE = 0.5;

/** Two side by side, hand in hand, the first to the left. In the first one's units. */
export function drawHandInHand(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const [one, two] = castPair(craft, [first, second], index, random);
  const scale = ratioOfPair(one.heightMetres, two.heightMetres, SMALLEST_SHARE);
  const [left, right] = [handOf(one, 1, 1), handOf(two, -1, scale)];
  // Hands meet halfway between where each would hang.
  const y = (left.y + right.y) / 2;
  const apart = left.x - right.x;
  paintShelter(sketch, [first, second], index, -1010 * Math.max(1, scale));
  const pose: Pose = POSES.relaxed;
  sketch.placed({ x: -left.x }, () => createFigure(sketch, one, reach(one, pose, { right: { x: left.x, y } })).all());
  sketch.placed({ x: apart - left.x, scale }, () =>
    createFigure(sketch, two, reach(two, pose, { left: { x: right.x / scale, y: y / scale } })).all(),
  );
  return metresPerUnit(one);
}

/** Where a hand is that reaches out a little to its side, in units scaled by `scale`. */
function handOf(character: Character, side: 1 | -1, scale: number): { x: number; y: number } {
  const { proportions } = character;
  const { shoulder } = solveJoints(proportions, POSES.relaxed)[side === 1 ? 'right' : 'left'];
  const arm = proportions.upperArm + proportions.foreArm;
  return { x: (shoulder.x + side * arm * 0.42) * scale, y: (shoulder.y + arm * 0.86) * scale };
}
