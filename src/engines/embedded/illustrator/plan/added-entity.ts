import type { Entity } from '../scene.ts';

/** A thing that the prompt does not name, but what it says calls for: one of a kind of which nothing more is said. */
export function addedEntity(concept: string, id: number): Entity {
  return { id, concept, word: concept.replaceAll('-', ' '), count: 1, colours: [], sizeFactor: 1, attributes: [] };
}
