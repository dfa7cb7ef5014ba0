import type { Random } from '../../maths/random.ts';
import { castPair, ratioOfPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { turnedAside } from './profile-faces.ts';
import type { Pose } from './skeleton.ts';
import { solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** In step, looking to the right: the one goes forward where the other goes back. */
const LEADING: Pose = {
  ...POSES.walk,
  lean: 2,
  left: { hand: [0.7, 0], bend: 1, armBehind: true, grips: true, thigh: [0.4, 0.92], shin: [0.04, 1] },
  right: { hand: [0.7, 0.3], bend: 1, thigh: [-0.22, 0.98], shin: [-0.3, 0.95] },
};
const FOLLOWING: Pose = {
  ...LEADING,
  lean: -3,
  left: { ...LEADING.left, thigh: [0.1, 1], shin: [0.02, 1] },
  right: { ...LEADING.right, thigh: [-0.3, 0.95], shin: [-0.52, 0.85] },
};
/** How far each is from the middle, in half widths of the broader one. */
const APART = 1.35;

/** Two who dance face to face, hands joined, an arm about each other. In the first one's units. */
export function drawDance(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const cast = castPair(craft, [first, second], index, random);
  const [one, two] = [aside(cast[0]), aside(cast[1])];
  const ratio = ratioOfPair(one.heightMetres, two.heightMetres);
  const half = APART * Math.max(breadth(one), breadth(two) * ratio);
  const joinedY = (neckOf(one, LEADING) + neckOf(two, FOLLOWING) * ratio) / 2 - half * 0.1;
  const left = dancer(sketch, one, LEADING, half, joinedY);
  const right = dancer(sketch, two, FOLLOWING, half / ratio, joinedY / ratio);
  const place = { x: -half };
  const otherPlace = { x: half, scale: ratio, flip: true };
  sketch.placed(place, () => {
    left.body();
  });
  sketch.placed(otherPlace, () => {
    right.body();
    right.head();
    right.arm('right');
  });
  sketch.placed(place, () => {
    left.head();
    left.arm('right');
  });
  return metresPerUnit(one);
}

function aside(character: Character): Character {
  return character.profile === undefined ? character : turnedAside(character);
}

function breadth({ proportions }: Character): number {
  return Math.max(proportions.shoulder, proportions.waist);
}

function neckOf({ proportions }: Character, pose: Pose): number {
  return solveJoints(proportions, pose).neck.y;
}

/** The far hand where both meet, the near one on the other's back. `half` is the way to the middle. */
function dancer(sketch: Sketch, character: Character, pose: Pose, half: number, joinedY: number): Figure {
  const { torso } = character.proportions;
  const neckY = neckOf(character, pose);
  return createFigure(
    sketch,
    character,
    reach(character, pose, { left: { x: half, y: joinedY }, right: { x: half * 1.5, y: neckY + torso * 0.5 } }),
  );
}
