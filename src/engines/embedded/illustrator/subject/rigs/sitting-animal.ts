import type { Entity } from '../../scene.ts';
import type { ArtPack } from '../art-pack.ts';
import { colourOfMember } from '../artwork.ts';
import { animalLook } from './animal-table.ts';
import { castAnimal } from './cast-animal.ts';
import type { Character } from './character.ts';
import { drawQuadruped } from './quadruped.ts';
import type { Sketch } from './sketch.ts';

/** Quadrupeds of the rig are drawn this high. */
const RIG_HEIGHT = 780;
/** Width of one that sits, as a share of its height. */
export const SITTING_ASPECT = 0.62;

/** Where an animal sits: its foot, and its height. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly flip?: boolean;
}

/** True for animals that the rig draws sitting. */
export function canSit(concept: string): boolean {
  const look = animalLook(concept);
  return look !== undefined && look.species !== 'robot';
}

/** Paints an animal that sits on somebody or in his arms, or sleeps there; false where the rig has no body for it. */
export function paintSitting(
  sketch: Sketch,
  pack: ArtPack,
  entity: Entity,
  index: number,
  { x, y, height, flip = false }: Seat,
): boolean {
  const animal = castFor(pack, entity, index);
  if (animal?.species !== 'animal') return false;
  const sleeps = entity.pose === 'sleep' || entity.pose === 'lie';
  sketch.placed({ x, y, scale: height / RIG_HEIGHT, flip }, () =>
    drawQuadruped(sketch, animal, sleeps ? 'curled' : 'sitting'),
  );
  return true;
}

function castFor(pack: ArtPack, entity: Entity, index: number): Character | undefined {
  if (!canSit(entity.concept)) return undefined;
  const colour = colourOfMember(entity, index);
  return castAnimal({ pack, entity, eyesClosed: entity.pose === 'sleep', ...(colour ? { colour } : {}) });
}
