import type { Entity, Relation, RelationKind, Scene } from '../scene.ts';
import { type Draft, type Grouping, type GroupShape, membersOf, partOf } from './draft-grouping.ts';
import { canAct } from './rigs/actor.ts';
import { isPersonConcept } from './rigs/cast.ts';
import { isShelter } from './rigs/pair-shelter.ts';
import type { Stagecraft } from './rigs/stagecraft.ts';

/** What two do to each other, and how it is drawn. */
const SHAPES: Readonly<Partial<Record<RelationKind, GroupShape>>> = {
  hugging: 'hug',
  kissing: 'kiss',
  'holding-hands': 'hand-in-hand',
  dancing: 'dance',
  'shaking-hands': 'shake-hands',
  'high-fiving': 'high-five',
  'arm-wrestling': 'arm-wrestle',
  chasing: 'chase',
};

/** People are held in the arms. */
function shapeOf({ kind, object }: Relation, scene: Scene, craft: Stagecraft): GroupShape | undefined {
  const isCradling = kind === 'holding' && isPersonConcept(craft.pack, scene.entities[object]?.concept ?? '');
  return isCradling ? 'hug' : SHAPES[kind];
}

/** Two who embrace or chase each other; of several each must be seen, and a drawing of a pair has but two. */
export function pairUp(scene: Scene, craft: Stagecraft, drafts: Map<number, Draft>, taken: Set<number>): Grouping[] {
  const groupings: Grouping[] = [];
  for (const relation of scene.relations) {
    const shape = shapeOf(relation, scene, craft);
    if (!shape) continue;
    const one = drafts.get(relation.subject);
    const two = drafts.get(relation.object);
    if (!one || !two || one === two || taken.has(one.entity.id) || taken.has(two.entity.id)) continue;
    if (!canAct(craft, one.entity.concept) || one.entity.count > 1 || two.entity.count > 1) continue;
    const both = canAct(craft, two.entity.concept);
    if (shape === 'hug' && isAbed(one.entity, scene) && !isPersonConcept(craft.pack, two.entity.concept)) {
      putDown(one, taken);
      one.action = { kind: 'holding', object: two.entity };
      one.shown.push(relation);
      taken.add(two.entity.id);
      continue;
    }
    // What cannot be drawn in flight on two legs flees by itself.
    if (shape === 'chase' && !both) continue;
    taken.add(one.entity.id);
    taken.add(two.entity.id);
    const isClasped = shape === 'hug' && !both && isTallThing(two.entity, one.entity, craft);
    if (both) for (const draft of [one, two]) putDown(draft, taken);
    else if (!isClasped) one.action = { kind: 'holding', object: two.entity };
    const members = [...membersOf(one), ...membersOf(two)];
    groupings.push({
      shape: both ? shape : isClasped ? 'embrace' : 'solo',
      ...(isClasped && { base: two.entity }),
      lead: one.entity,
      parts: both ? [partOf(one), partOf(two)] : [partOf(one)],
      members,
      shown: [...one.shown, ...two.shown, relation, ...underShelter(scene, members)],
    });
  }
  return groupings;
}

/** Who is in bed stays there with what is in the arms. */
function isAbed({ id }: Entity, { entities, relations }: Scene): boolean {
  return relations.some(
    ({ kind, subject, object }) => subject === id && kind === 'in' && /bed$/.test(entities[object]?.concept ?? ''),
  );
}

/** What reaches to the breast is not taken into the arms: one stands at it and puts them around it. */
function isTallThing(thing: Entity, actor: Entity, { factsOf }: Stagecraft): boolean {
  const heightOf = ({ concept, sizeFactor }: Entity): number => factsOf(concept).heightMetres * sizeFactor;
  return heightOf(thing) > heightOf(actor) * 0.6;
}

/** Whose hands are full of another puts down what they hold; only an umbrella is over both. */
function putDown(draft: Draft, taken: Set<number>): void {
  const { action } = draft;
  if (!action || isShelter(action.object)) return;
  for (const { id } of [action.object, ...(draft.second ? [draft.second] : [])]) taken.delete(id);
  delete draft.action;
  delete draft.second;
  draft.shown.splice(0, draft.shown.length, ...draft.shown.filter(({ kind }) => kind === 'wearing'));
}

function underShelter({ relations }: Scene, members: readonly number[]): Relation[] {
  return relations.filter(
    ({ kind, subject, object }) => kind === 'under' && members.includes(subject) && members.includes(object),
  );
}
