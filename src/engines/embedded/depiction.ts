import type { Depiction } from '../../core/safety.ts';
import type { Scene } from './illustrator/scene.ts';
import type { FactsOf } from './illustrator/subject/facts.ts';
import { isUnderAge } from './illustrator/subject/rigs/age.ts';

/** Tells what a drawn scene depicts, exactly: the illustrator draws what the scene lists and no person besides. */
export type DepictionOf = (scene: Scene) => Depiction;

/** Persons under age among the concepts that can be drawn, and drawings that have one among others. */
const CHILD_CONCEPT = /^family|^breast-feeding$|(?:^|-)(?:boy|girl|child|baby)(?:-|$)/;
/** Words for children whose drawing is that of a grown-up. */
const CHILD_WORD =
  /\b(?:child|children|kids?|boys?|girls?|bab(?:y|ies)|toddlers?|teen(?:ager)?s?|infants?|school(?:girl|boy)s?|sons?|daughters?)\b/;
/** Of kind `person` for their place in a scene, but nobody. */
const NOBODY: ReadonlySet<string> = new Set(['fingerprint', 'footprints', 'hairy-creature']);
/** Beings that look like people, and parts of people. */
const HUMANLIKE =
  /^(?:angel|fairy|mermaid|hand|foot|ear|nose|mouth|eyes?|tongue|leg|flexed-biceps|selfie|nail-polish|handshake)$|-hands?$|^(?:fold|clapp|writ)ing-hand|^backhand-|hand-with-/;

/** Makes the judgement over the facts of concepts. The illustrator has no drawing of nudity or of violence. */
export function createDepictionOf(factsOf: FactsOf): DepictionOf {
  return ({ entities }) => {
    const persons = entities.filter(
      ({ concept }) => HUMANLIKE.test(concept) || (factsOf(concept).kind === 'person' && !NOBODY.has(concept)),
    );
    const children = persons.some(
      ({ concept, word, attributes }) => CHILD_CONCEPT.test(concept) || CHILD_WORD.test(word) || isUnderAge(attributes),
    );
    return { people: persons.length > 0, children, porn: 0, violence: 0 };
  };
}
