import type { Random } from '../../maths/random.ts';
import { artworkOf, colourOfMember } from '../artwork.ts';
import { motionArt } from '../posed-art.ts';
import { animalLook } from './animal-table.ts';
import { castPair, ratioOfPair } from './cast-pair.ts';
import type { Character } from './character.ts';
import { createFigure } from './figure.ts';
import { paintShelter } from './pair-shelter.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import { drawQuadruped } from './quadruped.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, reach, type Stagecraft } from './stagecraft.ts';

/** Distance of two heads that touch, of the sum of their heights. */
const CHEEK_TO_CHEEK = 0.37;

/**
 * Two who embrace, side by side and leaning towards each other: the taller behind, an arm round the smaller. In the first
 * one's units.
 */
export function drawHug(
  sketch: Sketch,
  craft: Stagecraft,
  first: Part,
  second: Part,
  index: number,
  random: Random,
): number {
  const [one, two] = castPair(craft, [first, second], index, random);
  const ratio = ratioOfPair(heightOf(one, first), heightOf(two, second));
  const apart = Math.max(
    (breadth(one) + breadth(two) * ratio) * 0.74,
    (one.proportions.head + two.proportions.head * ratio) * CHEEK_TO_CHEEK,
  );
  const tall = ratio > 1 ? { who: two, scale: ratio } : { who: one, scale: 1 };
  const small = ratio > 1 ? { who: one, scale: 1 } : { who: two, scale: ratio };
  const around = (apart / tall.scale) * 0.95;
  const drop = Math.min(0.95, 0.34 + (1 - small.scale / tall.scale) * 1.1);
  const tallPose = { ...POSES.stand, lean: 4, headTilt: 8 };
  const tallNeck = createFigure(sketch, tall.who, tallPose).joints.neck.y;
  const hand = { x: around, y: tallNeck + tall.who.proportions.torso * drop };
  const tallFigure = createFigure(
    sketch,
    tall.who,
    reach(tall.who, tallPose, { left: { x: hand.x * 0.7, y: hand.y + 34 }, right: hand }),
  );
  const smallPose = { ...POSES.stand, lean: -4, headTilt: -9 };
  const smallNeck = createFigure(sketch, small.who, smallPose).joints.neck.y;
  const clasp = { x: -(apart / small.scale) * 0.72, y: smallNeck + small.who.proportions.torso * 0.34 };
  const smallFigure = createFigure(sketch, small.who, reach(small.who, smallPose, { left: clasp }));
  paintShelter(sketch, [first, second], index, -1010 * tall.scale);
  const standTall = { x: -apart / 2, scale: tall.scale };
  sketch.placed(standTall, () => {
    tallFigure.body();
    tallFigure.head();
    tallFigure.arm('right');
  });
  sketch.placed({ x: apart / 2, scale: small.scale }, () => smallFigure.all());
  sketch.placed(standTall, () => tallFigure.arm('left'));
  return metresPerUnit(one);
}

function heightOf({ heightMetres }: Character, { entity }: Part): number {
  return heightMetres * entity.sizeFactor;
}

function breadth({ proportions }: Character): number {
  return Math.max(proportions.shoulder, proportions.waist);
}

/** How small and how large who is chased is drawn, in heights of the chaser. */
const SMALLEST_CHASED = 0.5;
const LARGEST_CHASED = 1 / 0.62;

/** One running after the other, both to the left. In the first one's units. */
export function drawChase(
  sketch: Sketch,
  craft: Stagecraft,
  chaser: Part,
  chased: Part,
  index: number,
  random: Random,
): number {
  const [one, two] = castPair(craft, [chaser, chased], index, random);
  const ratio = Math.min(LARGEST_CHASED, Math.max(SMALLEST_CHASED, two.heightMetres / one.heightMetres));
  sketch.placed({ x: -480 * (1 + ratio), scale: ratio }, () =>
    paintRunner(sketch, craft, two, chased, index, random.fork('chased')),
  );
  paintRunner(sketch, craft, one, chaser, index, random.fork('chaser'));
  return metresPerUnit(one);
}

/** Height at which an animal in motion is drawn, in units of the rigs. */
const RUNNER_HEIGHT = 720;

function paintRunner(
  sketch: Sketch,
  craft: Stagecraft,
  character: Character,
  { entity, wearing }: Part,
  index: number,
  random: Random,
): void {
  const moving = wearing.length === 0 ? motionArt(entity.concept, 'run') : undefined;
  const colour = colourOfMember(entity, index);
  const art = moving && artworkOf(craft.pack, moving, { random, ...(colour ? { colour } : {}) });
  if (art) sketch.art(entity.id, art, { x: 0, y: 0, height: RUNNER_HEIGHT });
  else if (animalLook(entity.concept) && character.species === 'animal') drawQuadruped(sketch, character, 'running');
  else sketch.placed({ flip: true }, () => createFigure(sketch, character, POSES.run).all());
}
