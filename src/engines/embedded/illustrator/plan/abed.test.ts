import { describe, expect, it } from 'vitest';
import type { Entity, PoseId, RelationKind, Scene } from '../scene.ts';
import type { ConceptFacts } from '../subject/concept.ts';
import { putAbed } from './abed.ts';

const factsOf = (concept: string) => ({ kind: concept === 'person' ? 'person' : 'furniture' }) as ConceptFacts;

function sceneOf(kind: RelationKind, pose?: PoseId): Scene {
  const entities = ['person', 'double-bed'].map(
    (concept, id): Entity => ({ id, concept, word: concept, count: 1, colours: [], sizeFactor: 1, attributes: [] }),
  );
  entities[0] = { ...entities[0]!, ...(pose && { pose }) };
  return { entities, relations: [{ kind, subject: 0, object: 1 }] } as unknown as Scene;
}

describe('putAbed', () => {
  it('lays down who is in a bed', () => {
    expect(putAbed(sceneOf('in'), factsOf).entities[0]!.pose).toBe('lie');
  });

  it('leaves who sits in it or is beside it as they are', () => {
    expect(putAbed(sceneOf('in', 'sit'), factsOf).entities[0]!.pose).toBe('sit');
    expect(putAbed(sceneOf('next-to'), factsOf).entities[0]!.pose).toBeUndefined();
  });
});
