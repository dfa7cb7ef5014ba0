import { describe, expect, it } from 'vitest';
import type { RelationKind } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import { sceneOf } from './layout-fixture.ts';
import { serveWhole } from './serve-whole.ts';

const factsOf: FactsOf = (concept) => ({
  kind: concept === 'man' ? 'person' : concept === 'cat' ? 'animal' : 'object',
  heightMetres: 1,
  footing: 'stands',
});

const served = (concepts: readonly string[], kind?: RelationKind): readonly string[] =>
  serveWhole(sceneOf(concepts, kind ? [`0 ${kind} 1`] : []), factsOf).entities.map(({ concept }) => concept);

describe('pizza', () => {
  it('is whole on its own, on tables, beside others and where it is only looked at', () => {
    expect(served(['pizza'])).toEqual(['whole-pizza']);
    expect(served(['table', 'pizza'], 'with')).toEqual(['table', 'whole-pizza']);
    expect(served(['man', 'pizza'], 'next-to')).toEqual(['man', 'whole-pizza']);
    expect(served(['cat', 'pizza'], 'watching')).toEqual(['cat', 'whole-pizza']);
  });

  it('is a slice in the hand of whoever eats or has it', () => {
    for (const kind of ['eating', 'holding', 'with'] as const)
      expect(served(['man', 'pizza'], kind)).toEqual(['man', 'pizza']);
    expect(served(['man', 'pizza-slice'], 'eating')).toEqual(['man', 'pizza']);
  });

  it('lies on a plate as a slice where the prompt says slice', () => {
    expect(served(['pizza-slice'])).toEqual(['pizza-slice']);
  });
});
