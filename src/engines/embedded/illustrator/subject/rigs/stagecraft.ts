import type { Random } from '../../maths/random.ts';
import type { Entity, Scene } from '../../scene.ts';
import type { ArtPack } from '../art-pack.ts';
import { type Artwork, artworkOf, colourOfMember } from '../artwork.ts';
import type { Point } from '../drawing.ts';
import type { FactsOf } from '../facts.ts';
import type { Character } from './character.ts';
import { letteringOf, withPrints } from './prints.ts';
import { type Pose, solveJoints } from './skeleton.ts';
import type { Sketch } from './sketch.ts';

/** What all rigs share for one scene. */
export interface Stagecraft {
  readonly pack: ArtPack;
  readonly scene: Scene;
  readonly factsOf: FactsOf;
}

/** One actor doing something with one thing, to be painted into the sketch with the ground at y = 0. */
export interface Performance {
  readonly craft: Stagecraft;
  readonly sketch: Sketch;
  readonly character: Character;
  /** The thing acted on. */
  readonly object: Entity;
  /** What the other hand holds, if the action leaves one free. */
  readonly second?: Entity;
  /** Others who do it with the same thing: those behind a rider. */
  readonly fellows?: readonly Character[];
  /** Which member of the lead's group is drawn. */
  readonly index: number;
  readonly random: Random;
  /** The pose to be taken when the action leaves the legs free. */
  readonly pose: Pose;
  /** The actor sits on something that is drawn elsewhere. */
  readonly isSeated: boolean;
}

/** Metres per unit of a character's drawing. */
export function metresPerUnit(character: Character): number {
  return character.heightMetres / 1000;
}

/** The picture of a performance's thing. Throws when there is none: group only what can be drawn. */
export function objectArtwork(
  performance: Pick<Performance, 'craft' | 'index' | 'random' | 'object'>,
  object = performance.object,
): Artwork {
  const { craft, index, random } = performance;
  const colour = colourOfMember(object, index);
  const lettering = letteringOf(craft, object);
  const artwork = artworkOf(craft.pack, object.concept, {
    random,
    ...(colour ? { colour } : {}),
    ...(lettering === undefined ? {} : { lettering }),
  });
  if (!artwork) throw new Error(`No drawing of "${object.concept}"`);
  return withPrints(craft, object, artwork, random);
}

/** The pose with its hands at points of the figure's frame. */
export function reach(
  character: Character,
  pose: Pose,
  hands: { readonly left?: Point; readonly right?: Point },
): Pose {
  const { proportions } = character;
  const joints = solveJoints(proportions, pose);
  const length = proportions.upperArm + proportions.foreArm;
  const aimed = (side: 'left' | 'right'): Pose['left'] => {
    const point = hands[side];
    if (!point) return pose[side];
    const { shoulder } = joints[side];
    const { elbow: _elbow, handShape: _shape, ...limb } = pose[side];
    return { ...limb, grips: true, hand: [(point.x - shoulder.x) / length, (point.y - shoulder.y) / length] };
  };
  return { ...pose, left: aimed('left'), right: aimed('right') };
}
