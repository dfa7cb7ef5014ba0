import type { PoseId, RelationKind } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import type { Link } from './clause.ts';
import type { SceneDraft } from './draft.ts';

const CHILDREN = /^(child|boy|girl)$/;
/** Who plays without an instrument plays with a ball. */
const AT_PLAY = /^(child|boy|girl|people|person)$/;
/** How animals show what they do to nothing in particular: they bow their heads to eat and drink, and leap in play. */
const POSES: Partial<Record<RelationKind, PoseId>> = { eating: 'graze', drinking: 'graze', playing: 'jump' };

/** English nouns of what somebody has to do with where a verb names nothing: who eats has something to eat. */
const USUAL: Partial<Record<RelationKind, (concept: string, kind: ConceptKind) => string | undefined>> = {
  eating: (_, kind) => (kind === 'person' ? 'sandwich' : undefined),
  drinking: (concept, kind) =>
    CHILDREN.test(concept) ? 'glass of milk' : kind === 'person' ? 'cup of coffee' : undefined,
  playing: (concept) => (AT_PLAY.test(concept) ? 'ball' : undefined),
};

/**
 * The noun of what a deed without an object is usually done with; undefined where they have to do with something already, and
 * of animals, who are posed instead.
 */
export function usualObject(
  { kind, usually = kind, subjects, isVerb }: Link,
  { entities, relations }: SceneDraft,
  kindOf: (concept: string) => ConceptKind,
): string | undefined {
  const [first] = subjects;
  const isBusy = relations.some(({ subject }) => subjects.includes(subject));
  if (!isVerb || first === undefined || isBusy) return undefined;
  const { concept } = entities[first];
  const kindOfFirst = kindOf(concept);
  const pose = kindOfFirst === 'animal' ? POSES[usually] : undefined;
  if (pose !== undefined) for (const id of subjects) entities[id].pose ??= pose;
  return USUAL[usually]?.(concept, kindOfFirst);
}
