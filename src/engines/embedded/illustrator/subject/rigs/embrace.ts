import type { Random } from '../../maths/random.ts';
import type { Entity } from '../../scene.ts';
import { castMember } from './cast-member.ts';
import { createFigure } from './figure.ts';
import type { Part } from './part.ts';
import { POSES } from './poses.ts';
import type { Pose } from './skeleton.ts';
import { solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import { metresPerUnit, objectArtwork, reach, type Stagecraft } from './stagecraft.ts';

/** Leaning on it, the cheek against it. */
const LEANING: Pose = { ...POSES.talk, lean: 7, headTilt: 12 };
/** The thing is at most this many times as high as who hugs it. */
const MOST_HEIGHTS = 2.3;
/** Half width of what the arms are put around, in arm's lengths. */
const GIRTH = 0.3;

/** Somebody with both arms around a thing that stands there, such as a tree. In the hugger's units. */
export function drawEmbrace(
  sketch: Sketch,
  craft: Stagecraft,
  part: Part,
  thing: Entity,
  index: number,
  random: Random,
): number {
  const character = castMember(craft, part, index, random);
  const { torso, upperArm, foreArm } = character.proportions;
  const arm = upperArm + foreArm;
  const { neck } = solveJoints(character.proportions, LEANING);
  const middle = neck.x + arm * (GIRTH + 0.24);
  const pose = reach(character, LEANING, {
    left: { x: middle + arm * GIRTH, y: neck.y + torso * 0.2 },
    right: { x: middle + arm * GIRTH * 0.8, y: neck.y + torso * 0.34 },
  });
  const figure = createFigure(sketch, character, pose);
  const natural = (craft.factsOf(thing.concept).heightMetres * thing.sizeFactor) / metresPerUnit(character);
  const height = Math.min(natural, MOST_HEIGHTS * 1000);
  const artwork = objectArtwork({ craft, index, random, object: thing });
  sketch.art(thing.id, artwork, { x: middle, y: 0, height }, artwork.recolour);
  figure.body();
  figure.head();
  figure.arm('right');
  return metresPerUnit(character);
}
