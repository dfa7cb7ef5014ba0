import type { Relation } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { EntityDraft, SceneDraft } from './draft.ts';
import { actsAs } from './kinds.ts';

const WEAPON = 'recurve-bow';
/** Beside them a bow shoots. */
const ARMED =
  /arrow|archer|dartboard|target|quiver|rifle|sword|spear|shield|elf|centaur|cupid|knight|samurai|viking|robin/;
/** They have a bow in their hair. */
const HAIR_BOW = /girl|child|baby|princess|doll/;

/**
 * A bow that is worn, that a girl, an animal or a gift has, or that somebody is said to have in a colour is tied from
 * ribbon; with arrows or weapons about, or held by somebody, it shoots.
 */
export function tieBows(draft: SceneDraft, kindOf: (concept: string) => ConceptKind): void {
  const { entities, relations } = draft;
  if (entities.some(({ concept }) => concept !== WEAPON && ARMED.test(concept))) return;
  for (const bow of entities) {
    if (bow.concept !== WEAPON || bow.word !== 'bow') continue;
    const owning = relations.find((relation) => relation.object === bow.id && isTied(relation, bow));
    if (owning === undefined) continue;
    bow.concept = 'ribbon';
    const { concept } = entities[owning.subject]!;
    if (owning.kind === 'wearing' || !actsAs(concept, kindOf(concept))) continue;
    draft.dropRelation(owning);
    draft.addRelation('wearing', owning.subject, bow.id);
  }

  function isTied({ kind, subject }: Relation, { colours }: EntityDraft): boolean {
    if (kind !== 'with') return kind === 'wearing';
    const { concept } = entities[subject]!;
    return kindOf(concept) !== 'person' || colours.length > 0 || HAIR_BOW.test(concept);
  }
}
