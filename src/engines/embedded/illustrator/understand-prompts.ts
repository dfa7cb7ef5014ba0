import type { ArtPack } from './subject/art-pack.ts';
import { isDepictable, rigNames } from './subject/depictable.ts';
import type { FactsOf } from './subject/facts.ts';
import { OWN_SUBJECTS } from './subject/own/index.ts';
import { isWearable } from './subject/rigs/wearables.ts';
import { createUnderstanding, type Understanding } from './understand/understanding.ts';

/** The understanding of everything that the illustrator can draw: the art pack, the rigs and its own subjects. */
export function understandPrompts(pack: ArtPack, factsOf: FactsOf): Understanding {
  return createUnderstanding({
    isDepictable: (concept) => isDepictable(pack, concept),
    kindOf: (concept) => factsOf(concept).kind,
    isWearable,
    ownNames: ownNames(),
  });
}

/** English names of what only the rigs and our own subjects draw, with their concepts. */
function ownNames(): Map<string, string> {
  const names = new Map(rigNames());
  for (const { concept, names: others } of OWN_SUBJECTS.values()) {
    for (const name of [concept.replaceAll('-', ' '), ...others]) names.set(name, concept);
  }
  return names;
}
