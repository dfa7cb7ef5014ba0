import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import { addedEntity } from './added-entity.ts';

/** What whoever fights by calling fights with, by concept: English concepts of the arms, the first in the better hand. */
const ARMS: Readonly<Record<string, readonly string[]>> = {
  knight: ['sword', 'knight-shield'],
  paladin: ['sword', 'knight-shield'],
  gladiator: ['sword', 'knight-shield'],
  viking: ['axe', 'knight-shield'],
  barbarian: ['axe'],
  dwarf: ['axe'],
  samurai: ['sword'],
  ninja: ['sword'],
  pirate: ['sword'],
  warrior: ['sword'],
  ranger: ['sword'],
  musketeer: ['sword'],
  mage: ['magic-wand'],
  'woman-mage': ['magic-wand'],
};

/** Who has something in hand, or sits on something, needs or can use no arms. */
const BUSY: ReadonlySet<RelationKind> = new Set<RelationKind>(['holding', 'using', 'with', 'riding', 'playing']);
const FISTFIGHTS = /box|wrestl|punch|kick|karate/;

/** Gives those who fight by calling their arms when they fight somebody and nothing is said to be in their hands. */
export function armFighters(scene: Scene): Scene {
  const { entities, relations } = scene;
  const fights = ({ id, pose }: Entity): boolean =>
    pose === 'spar' ||
    relations.some(({ kind, subject, object }) => kind === 'against' && (subject === id || object === id));
  const isFree = ({ id }: Entity): boolean => !relations.some(({ kind, subject }) => subject === id && BUSY.has(kind));
  const armed = entities.filter(
    (entity) =>
      Object.hasOwn(ARMS, plainConcept(entity)) && fights(entity) && isFree(entity) && !FISTFIGHTS.test(entity.word),
  );
  const arms: Entity[] = [];
  const ties: Relation[] = [];
  for (const fighter of armed)
    for (const concept of ARMS[plainConcept(fighter)]!) {
      const arm = { ...addedEntity(concept, entities.length + arms.length), count: fighter.count };
      arms.push(arm);
      ties.push({ kind: 'holding', subject: fighter.id, object: arm.id });
    }
  return arms.length === 0 ? scene : { ...scene, entities: [...entities, ...arms], relations: [...relations, ...ties] };
}

function plainConcept({ concept }: Entity): string {
  return concept.replace(/^(man|woman|person)-(?!mage)/, '').replace(/-figure$/, '');
}
