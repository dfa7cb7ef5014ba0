import type { Entity } from '../../scene.ts';
import type { ConceptKind } from '../concept.ts';
import { OWN_SUBJECTS } from '../own/index.ts';
import { posedArt } from '../posed-art.ts';
import type { ArtPlace } from './sketch.ts';
import type { Stagecraft } from './stagecraft.ts';

/** Long things that stand in their drawings are laid down. */
const UPRIGHT_ASPECT = 0.8;
const LYING: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['tool', 'object', 'instrument', 'sport']);

/** Animals whose drawings run or leap anyway. */
const ALWAYS_IN_MOTION: ReadonlySet<string> = new Set(['horse', 'kangaroo', 'frog']);

/** How the drawing of an animal at rest is raised and tilted, head up, when it runs or leaps. The pack's animals look to the left. */
const MOTIONS: Readonly<Record<string, { readonly y: number; readonly degrees: number }>> = {
  run: { y: -50, degrees: 5 },
  jump: { y: -260, degrees: 16 },
};

/** Where a drawing of `width` by `height` goes that stands, lies or moves as its pose says, with the ground at y = 0. */
export function placeOfThing(craft: Stagecraft, entity: Entity, width: number, height: number): ArtPlace {
  const isLong = width < height * UPRIGHT_ASPECT && LYING.has(craft.factsOf(entity.concept).kind);
  if (entity.pose === 'lie' && isLong) return { x: -height / 2, y: -width / 2, degrees: 90 };
  return { x: 0, y: 0, ...motionOf(craft, entity) };
}

/** True for what is drawn above the ground that it leaps or runs on. */
export function isRaised({ pose }: Entity): boolean {
  return MOTIONS[pose ?? ''] !== undefined;
}

function motionOf(
  { factsOf }: Stagecraft,
  { concept, pose }: Entity,
): { readonly y?: number; readonly degrees?: number } {
  const isBeast = factsOf(concept).kind === 'animal' || concept === 'unicorn-body' || concept === 'pegasus';
  const isDrawnSo = posedArt(concept, pose) !== posedArt(concept, 'stand') || ALWAYS_IN_MOTION.has(concept);
  const motion = MOTIONS[pose ?? ''];
  if (!motion || !isBeast || isDrawnSo) return {};
  return OWN_SUBJECTS.has(concept) ? { ...motion, degrees: -motion.degrees } : motion;
}
