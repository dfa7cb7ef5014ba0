import type { RelationKind } from '../scene.ts';
import type { Reader } from './reader.ts';

/** What fills the hands. */
const HOLDING: ReadonlySet<RelationKind> = new Set(['holding', 'with', 'eating', 'drinking', 'reading', 'playing']);

/** What is cut together is cut with one. */
const ONE_FOR_ALL = /^knife$/;

/** Tools that one sits at. */
const STANDING = /machine$/;

/**
 * Puts into people's hands what they do something with, unless the prompt says what they hold. A deed that nothing but its tool
 * shows is reported where nobody can hold it.
 */
export function handOutTools(reader: Reader): void {
  const { draft, tools } = reader;
  for (const { noun, users, deed } of tools)
    for (const user of ONE_FOR_ALL.test(noun) ? users.slice(0, 1) : users) {
      const isFree = !draft.relations.some(({ kind, subject }) => subject === user && HOLDING.has(kind));
      const isHeld =
        isFree && usesTools(reader, user) && reader.give(user, noun, STANDING.test(noun) ? 'using' : 'holding');
      if (!isHeld && deed !== undefined) draft.reportUnknown(deed);
    }
}

/** They have trunks. */
const HANDLESS = /elephant|mammoth/;

/** People, robots and animals with paws do. */
function usesTools(reader: Reader, id: number): boolean {
  const { concept } = reader.draft.entities[id];
  const kind = reader.kindOf(concept);
  return concept.startsWith('robot') || kind === 'person' || (kind === 'animal' && !HANDLESS.test(concept));
}
