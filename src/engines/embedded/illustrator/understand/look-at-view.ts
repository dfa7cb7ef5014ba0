import { LOOKS_AWAY } from '../scene.ts';
import { actsAs } from './kinds.ts';
import type { Reader } from './reader.ts';

/** "looking at the sunset", "overlooking the ocean": whoever looks at the place, its hour or weather is turned to it. */
export function lookAtView(reader: Reader): void {
  const { link } = reader.clause;
  if (link?.kind !== 'watching' || !link.isVerb || link.isReversed) return;
  for (const id of link.subjects) {
    const { attributes, concept } = reader.draft.entities[id]!;
    if (actsAs(concept, reader.kindOf(concept)) && !attributes.includes(LOOKS_AWAY)) attributes.push(LOOKS_AWAY);
  }
}
