import type { Random } from '../../maths/random.ts';
import { castPair, ratioOfPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import type { Pose } from './skeleton.ts';
import { solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** What two hands do who meet, face to face. */
export type ClaspKind = 'shake-hands' | 'high-five';

/** Looking to the right, a foot forward. */
const MEETING: Pose = {
  ...POSES.talk,
  lean: 4,
  left: { ...POSES.talk.left, thigh: [0.26, 0.97], shin: [0.04, 1] },
  right: { ...POSES.talk.right, thigh: [-0.12, 0.99], shin: [-0.12, 0.99] },
};
/** Height at which the hands meet: shares of the trunk below the neck, and the way to the middle in arms. */
const MEET: Readonly<Record<ClaspKind, { readonly drop: number; readonly ahead: number }>> = {
  'shake-hands': { drop: 0.66, ahead: 0.74 },
  'high-five': { drop: -0.42, ahead: 0.86 },
};

/** Two who shake hands or give each other a high five. In the first one's units. */
export function drawClasp(
  sketch: Sketch,
  craft: Stagecraft,
  kind: ClaspKind,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const [one, two] = castPair(craft, [first, second], index, random);
  const ratio = ratioOfPair(one.heightMetres, two.heightMetres);
  const { drop, ahead } = MEET[kind];
  const y = (meetingHeight(one, drop) + meetingHeight(two, drop) * ratio) / 2;
  const [near, far] = [armOf(one) * ahead, armOf(two) * ahead];
  const left = meeting(sketch, one, kind, near, y);
  const right = meeting(sketch, two, kind, far, y / ratio);
  const place = { x: -near };
  sketch.placed({ x: far * ratio, scale: ratio, flip: true }, () => right.all());
  sketch.placed(place, () => left.all());
  // Fingers close over those of the other.
  if (kind === 'shake-hands')
    sketch.placed({ x: far * ratio + 4, scale: ratio, flip: true }, () => right.hand('right'));
  return metresPerUnit(one);
}

function armOf({ proportions }: Character): number {
  return proportions.upperArm + proportions.foreArm;
}

function meetingHeight({ proportions }: Character, drop: number): number {
  return solveJoints(proportions, MEETING).neck.y + proportions.torso * drop;
}

function meeting(sketch: Sketch, character: Character, kind: ClaspKind, ahead: number, y: number): Figure {
  const pose = reach(character, MEETING, { right: { x: ahead, y } });
  const right = kind === 'high-five' ? { ...pose.right, grips: false } : pose.right;
  return createFigure(sketch, character, { ...pose, right });
}
