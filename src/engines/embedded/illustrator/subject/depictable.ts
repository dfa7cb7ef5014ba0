import type { ArtPack } from './art-pack.ts';
import { artworkExists } from './artwork.ts';
import { animalLook } from './rigs/animal-table.ts';
import { isPersonConcept } from './rigs/cast.ts';
import { isCompany } from './rigs/company-table.ts';
import { ROLES } from './rigs/roles.ts';

/** True when a concept can be drawn: by our own subjects, by the art pack, or by the rigs (`doctor`, `viking`, `couple`). */
export function isDepictable(pack: ArtPack, concept: string): boolean {
  return (
    artworkExists(pack, concept) ||
    isPersonConcept(pack, concept) ||
    isCompany(concept) ||
    animalLook(concept) !== undefined
  );
}

/** English names of the people that only the rigs can draw, with their concepts. */
export function rigNames(): ReadonlyMap<string, string> {
  const concepts = [...Object.keys(ROLES).filter((role) => !/^(with|in|wearing)-/.test(role)), 'couple'];
  return new Map(concepts.map((concept) => [concept.replaceAll('-', ' '), concept]));
}
