import type { ArtPack } from './subject/art-pack.ts';
import { isDepictable, rigNames } from './subject/depictable.ts';
import type { FactsOf } from './subject/facts.ts';
import { OWN_SUBJECTS } from './subject/own/index.ts';
import { isWearable } from './subject/rigs/wearables.ts';
import type { UnderstandingOptions } from './understand/understanding.ts';

/** What prompts may name, given all that the art pack, the rigs and our own subjects draw. */
export function understandingOptions(pack: ArtPack, factsOf: FactsOf): UnderstandingOptions {
  return {
    isDepictable: (concept) => isDepictable(pack, concept),
    kindOf: (concept) => factsOf(concept).kind,
    isWearable,
    ownNames: ownNames(),
  };
}

/** English names of what only the rigs and our own subjects draw, with their concepts. */
function ownNames(): Map<string, string> {
  const names = new Map(rigNames());
  for (const { concept, names: others } of OWN_SUBJECTS.values()) {
    for (const name of [concept.replaceAll('-', ' '), ...others]) names.set(name, concept);
  }
  return names;
}
