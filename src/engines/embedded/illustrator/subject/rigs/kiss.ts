import type { Random } from '../../maths/random.ts';
import { castPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { drawHug } from './couples.ts';
import { createFigure, type Figure } from './figure.ts';
import { HEAD_FRAME } from './figure-frame.ts';
import { paintShelter } from './pair-shelter.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { LIPS, turnedAside } from './profile-faces.ts';
import type { Pose } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Standing in profile, looking to the right. */
const STANDING: Pose = {
  ...POSES.walk,
  lean: 5,
  headTilt: 0,
  left: { hand: [0.7, 0.3], bend: 1, armBehind: true, thigh: [0.1, 1], shin: [0.02, 1] },
  right: { hand: [0.7, 0.3], bend: 1, thigh: [-0.06, 1], shin: [-0.04, 1] },
};
/** From lips to crown. */
const CROWN = 180;
/** Of the other's height, at which one can still reach the other's lips. */
const LEAST_HEIGHT = 0.72;

/** True for two who can be drawn lip to lip: grown or nearly so, and with faces that turn. */
function canKiss(one: Character, two: Character): boolean {
  const ratio = two.heightMetres / one.heightMetres;
  return one.profile !== undefined && two.profile !== undefined && ratio > LEAST_HEIGHT && ratio < 1 / LEAST_HEIGHT;
}

/** Two facing each other, lips touching, arms about each other; who cannot be drawn so hug. In the first one's units. */
export function drawKiss(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const cast = castPair(craft, [first, second], index, random);
  if (!canKiss(...cast)) return drawHug(sketch, craft, first, second, index, random);
  const [one, two] = [turnedAside(cast[0]), turnedAside(cast[1])];
  const ratio = two.heightMetres / one.heightMetres;
  const left = standing(sketch, one, 1);
  const right = standing(sketch, two, ratio);
  // The smaller one stands on tiptoe, the taller one stoops.
  const gap = left.lips.y - right.lips.y;
  const [leftDrop, rightDrop] = gap < 0 ? [-gap * 0.5, gap * 0.5] : [-gap * 0.5, gap * 0.5];
  const place = { x: -left.lips.x, y: leftDrop };
  const otherPlace = { x: right.lips.x, y: rightDrop, scale: ratio, flip: true };
  paintShelter(sketch, [first, second], index, Math.min(left.lips.y, right.lips.y) - CROWN);
  const [behind, before] = [left.figure, right.figure];
  sketch.placed(place, () => {
    behind.body();
  });
  sketch.placed(otherPlace, () => {
    before.body();
  });
  sketch.placed(place, () => behind.head());
  sketch.placed(otherPlace, () => {
    before.head();
    before.arm('right');
  });
  sketch.placed(place, () => behind.arm('right'));
  return metresPerUnit(one);
}

/** The figure, and where its lips are in the other's units. */
function standing(
  sketch: Sketch,
  character: Character,
  scale: number,
): { figure: Figure; lips: { x: number; y: number } } {
  const { joints } = createFigure(sketch, character, STANDING);
  const { torso, shoulder } = character.proportions;
  const hand = { x: joints.neck.x + shoulder * 2.1, y: joints.neck.y + torso * 0.5 };
  const figure = createFigure(
    sketch,
    character,
    reach(character, STANDING, { left: { ...hand, y: hand.y - torso * 0.3 }, right: hand }),
  );
  const { chin, headUnit } = figure;
  return {
    figure,
    lips: {
      x: (chin.x + (LIPS.x - HEAD_FRAME.chinX) * headUnit) * scale,
      y: (chin.y + (LIPS.y - HEAD_FRAME.chinY) * headUnit) * scale,
    },
  };
}
