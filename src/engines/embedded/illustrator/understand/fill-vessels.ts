import type { Entity, Relation } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { SceneDraft } from './draft.ts';
import { isVessel, SMALL_KINDS } from './kinds.ts';

/** Who carries vessels rather than being in one. */
const OWNERS: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['person', 'vehicle', 'building', 'furniture', 'vessel']);
const BABY = /^baby/;

/** "a bicycle with flowers in its basket", "a table with fruit in a bowl": what was named with its owner is in the vessel, the owner is not. */
export function fillVessels(draft: SceneDraft, kindOf: (concept: string) => ConceptKind): void {
  const { entities, relations } = draft;
  for (const relation of relations.filter(({ kind }) => kind === 'in')) {
    const owner = entities[relation.subject]!;
    const vessel = entities[relation.object]!;
    if (!isVessel(vessel.concept) || !OWNERS.has(kindOf(owner.concept)) || BABY.test(owner.concept)) continue;
    const ties = tiesBefore(vessel.id, owner.id, relations).filter((tie) =>
      SMALL_KINDS.has(kindOf(contentsOf(tie, owner, entities).concept)),
    );
    if (ties.length === 0) continue;
    draft.dropRelation(relation);
    for (const tie of ties) {
      draft.dropRelation(tie);
      draft.addRelation('in', contentsOf(tie, owner, entities).id, vessel.id);
    }
    if (ties[0]!.kind === 'on') draft.addRelation('on', vessel.id, owner.id);
    else draft.addRelation('with', owner.id, vessel.id);
  }
}

/** What ties the things named right before a vessel to its owner, the last named first. */
function tiesBefore(vessel: number, owner: number, relations: readonly Relation[]): readonly Relation[] {
  const ties: Relation[] = [];
  for (let id = vessel - 1; id > owner; id--) {
    const tie = relations.find(
      ({ kind, subject, object }) =>
        (kind === 'with' && subject === owner && object === id) ||
        (kind === 'on' && subject === id && object === owner),
    );
    if (!tie) break;
    ties.push(tie);
  }
  return ties;
}

function contentsOf({ subject, object }: Relation, owner: Entity, entities: readonly Entity[]): Entity {
  return entities[subject === owner.id ? object : subject]!;
}
