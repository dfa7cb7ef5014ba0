import type { Random } from '../../maths/random.ts';
import { type Entity, ON_SEAT, type PoseId, type RelationKind } from '../../scene.ts';
import { animalLook } from './animal-table.ts';
import { isPersonConcept } from './cast.ts';
import { castMember } from './cast-member.ts';
import type { Character } from './character.ts';
import { createFigure, type Figure } from './figure.ts';
import { gesturing } from './gestures.ts';
import type { ActionKind, Part } from './part.ts';
import { paintBearer } from './passengers.ts';
import { performJuggling, performKicking } from './perform-ball.ts';
import { performHanging } from './perform-hanging.ts';
import { performEating, performHolding } from './perform-holding.ts';
import { performPlaying } from './perform-playing.ts';
import { performReading } from './perform-reading.ts';
import { performRiding } from './perform-riding.ts';
import { performTossing } from './perform-tossing.ts';
import { performTowing } from './perform-towing.ts';
import { performCooking, performPainting, performUsing } from './perform-work.ts';
import { POSES, type PoseName } from './poses.ts';
import type { Pose } from './skeleton.ts';
import type { Sketch } from './sketch.ts';
import type { Performance, Stagecraft } from './stagecraft.ts';

const PERFORMERS: Readonly<Record<ActionKind, (performance: Performance) => Figure>> = {
  holding: performHolding,
  with: performHolding,
  riding: performRiding,
  reading: performReading,
  eating: performEating,
  drinking: performEating,
  playing: performPlaying,
  kicking: performKicking,
  juggling: performJuggling,
  tossing: performTossing,
  catching: performTossing,
  hanging: performHanging,
  painting: performPainting,
  cooking: performCooking,
  using: performUsing,
  pulling: performTowing,
};

export function isPerformed(kind: RelationKind): kind is ActionKind {
  return Object.hasOwn(PERFORMERS, kind);
}

/** True for those who can be drawn in any pose. */
export function canAct(craft: Stagecraft, concept: string): boolean {
  return animalLook(concept) !== undefined || isPersonConcept(craft.pack, concept);
}

const ALIVE = new Set(['animal', 'bird', 'sea-creature', 'insect', 'fantasy']);

/** True for animals that the pack draws whole: they hold and wear things, but take no poses. */
export function canCarry(craft: Stagecraft, concept: string): boolean {
  return !canAct(craft, concept) && ALIVE.has(craft.factsOf(concept).kind);
}

const POSE_NAMES: Readonly<Partial<Record<PoseId, readonly PoseName[]>>> = {
  stand: ['relaxed', 'hand-on-hip', 'at-attention'],
  sit: ['sit-side'],
  kneel: ['kneel'],
  lie: ['recline'],
  meditate: ['cross-legged'],
  walk: ['walk'],
  run: ['run'],
  jump: ['jump'],
  dance: ['dance', 'dance', 'jump'],
  swim: ['swim'],
  fly: ['fly'],
  tend: ['tend'],
  crouch: ['crouch'],
  push: ['push'],
  pull: ['pull'],
  talk: ['talk'],
  climb: ['climb'],
  wave: ['wave'],
  spar: ['spar'],
};
const AT_EASE: readonly PoseName[] = ['relaxed', 'hand-on-hip', 'wave', 'at-attention'];
/** Of animals, whose arms are short. */
const PLUSH_AT_EASE: readonly PoseName[] = ['relaxed', 'stand', 'relaxed', 'wave'];

const PLUSH_STANDING: readonly PoseName[] = ['relaxed', 'stand'];

/** The pose a prompt asks for, or one at ease, with the arms of a gesture that it asks for. */
export function choosePose(
  entity: Entity,
  random: Random,
  isSeated: boolean,
  { proportions, species }: Pick<Character, 'proportions' | 'species'>,
): Pose {
  return gesturing(chooseStance(entity, random, isSeated, species !== 'person'), entity.attributes, proportions);
}

function chooseStance(entity: Entity, random: Random, isSeated: boolean, isPlush: boolean): Pose {
  if (isSeated || entity.attributes.includes(ON_SEAT)) return POSES['sit-chair'];
  if (entity.concept === 'baby' && !entity.pose) return POSES['sit-ground'];
  const asked = isPlush && entity.pose === 'stand' ? PLUSH_STANDING : entity.pose && POSE_NAMES[entity.pose];
  const names = asked ?? (isPlush ? PLUSH_AT_EASE : AT_EASE);
  const pose = random.pick(names);
  // Short soft legs stretch out in front.
  return POSES[isPlush && entity.pose === 'sit' ? 'sit-ground' : pose];
}

/** Paints one actor with what they do and whom they carry; the ground is y = 0, their middle x = 0. */
export function paintActor(
  sketch: Sketch,
  craft: Stagecraft,
  part: Part,
  index: number,
  random: Random,
  isSeated: boolean,
): Figure {
  const character = castMember(craft, part, index, random, isSeated && part.entity.pose === 'sleep');
  const pose = choosePose(part.entity, random, isSeated, character);
  const { action, passengers, second, fellows } = part;
  const standing = pose === POSES.wave ? POSES.relaxed : pose;
  if (passengers) return paintBearer({ sketch, craft, character, pose: standing, passengers, index, random }, perform);
  return perform(standing);

  function perform(held: Pose): Figure {
    if (!action) {
      const figure = createFigure(sketch, character, passengers ? held : pose);
      figure.all();
      return figure;
    }
    const { kind, object } = action;
    return PERFORMERS[kind]({
      craft,
      sketch,
      character,
      object,
      index,
      random,
      pose: held,
      isSeated,
      ...(second ? { second } : {}),
      ...(fellows && { fellows: fellows.map((fellow, k) => castMember(craft, fellow, index + k + 1, random)) }),
    });
  }
}
