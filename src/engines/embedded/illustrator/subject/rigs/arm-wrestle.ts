import type { Random } from '../../maths/random.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { rect } from '../own/shapes.ts';
import { castPair, ratioOfPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Sitting, bent over the table to the right. */
const BENT: Pose = { ...POSES['sit-chair-side'], lean: 13, headTilt: -4 };
const WOOD = '#9a6a40';
/** Half the width of the table, and where its top is: above the seat, in thicknesses of a leg. */
const HALF_WIDTH = 265;
const ABOVE_SEAT = 3;
/** How far the clasped hands are above the top of the table, and how far each shoulder is from them: in forearms and arms. */
const RAISED = 0.86;
const AHEAD = 0.8;

/** Two who sit at a small table, elbows on it, each with a hand in that of the other. In the first one's units. */
export function drawArmWrestle(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const [one, two] = castPair(craft, [first, second], index, random);
  const ratio = ratioOfPair(one.heightMetres, two.heightMetres);
  const top = (tableTop(one) + tableTop(two) * ratio) / 2;
  const left = wrestler(sketch, one, top);
  const right = wrestler(sketch, two, top / ratio);
  const place = { x: -left.ahead };
  const otherPlace = { x: right.ahead * ratio, scale: ratio, flip: true };
  sketch.placed(otherPlace, () => sitDown(sketch, right.figure));
  sketch.placed(place, () => sitDown(sketch, left.figure));
  sketch.add(one.entity, { left: -HALF_WIDTH, right: HALF_WIDTH, top, bottom: 0 }, (brush) => table(brush, top));
  sketch.placed(otherPlace, () => right.figure.arms());
  sketch.placed(place, () => left.figure.arms());
  sketch.placed({ ...otherPlace, x: otherPlace.x + 6 }, () => right.figure.hand('right'));
  return metresPerUnit(one);
}

function tableTop({ proportions }: Character): number {
  return solveJoints(proportions, BENT).pelvis.y - proportions.leg * ABOVE_SEAT;
}

/** One of the two, and how far the middle of the seat is from the clasped hands. */
function wrestler(sketch: Sketch, character: Character, top: number): { figure: Figure; ahead: number } {
  const { upperArm, foreArm } = character.proportions;
  const { right } = solveJoints(character.proportions, BENT);
  const ahead = right.shoulder.x + (upperArm + foreArm) * AHEAD;
  const pose = reach(character, BENT, {
    right: { x: ahead, y: top - foreArm * RAISED },
    left: { x: ahead - foreArm * 0.7, y: top - 12 },
  });
  return { figure: createFigure(sketch, character, { ...pose, right: { ...pose.right, bend: 1 } }), ahead };
}

function sitDown(sketch: Sketch, figure: Figure): void {
  const { character, joints } = figure;
  const { hip } = character.proportions;
  const seat = joints.pelvis.y + hip * 0.7;
  const { x } = joints.pelvis;
  sketch.add(character.entity, { left: x - hip * 1.4, right: x + hip * 1.4, top: seat, bottom: 0 }, (brush) => [
    [-0.8, 0.8].map((t) => rect(x + t * hip - 10, seat + 20, 20, -seat - 20, brush.pillar(tone(WOOD, -0.3)), 6)),
    rect(x - hip * 1.3, seat, hip * 2.6, 34, brush.slab(WOOD), 12),
  ]);
  figure.body();
  figure.head();
}

function table(brush: Brush, top: number): Svg {
  return [
    rect(-34, top + 30, 68, -top - 50, brush.pillar(tone(WOOD, -0.2)), 8),
    rect(-150, -30, 300, 30, brush.slab(tone(WOOD, -0.3)), 12),
    rect(-HALF_WIDTH, top, HALF_WIDTH * 2, 42, brush.tube(WOOD), 14),
  ];
}
