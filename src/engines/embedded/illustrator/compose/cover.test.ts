import { describe, expect, it } from 'vitest';
import { groundStage } from '../plan/layout-fixture.ts';
import type { Placement } from '../plan/placement.ts';
import type { ConceptKind } from '../subject/concept.ts';
import { sinkDepthPx } from './cover.ts';

function afloat(concept: string, kind: ConceptKind): Placement {
  const drawing = {
    width: 100,
    height: 100,
    parts: [],
    heightMetres: 1,
    anchors: {},
    footing: 'floats',
    emissive: 0,
  } as const;
  return {
    group: 0,
    member: 0,
    concept,
    drawing,
    facts: { kind, heightMetres: 1, footing: 'floats' },
    xPx: 50,
    yPx: 100,
    groundYPx: 100,
    heightPx: 100,
    isFlipped: false,
    depth: 1,
    contact: 'water',
    order: 0,
  };
}

describe('sinkDepthPx', () => {
  it('sinks swimmers of the sea to about half, ships a little', () => {
    for (const concept of ['sea-turtle', 'whale', 'shark', 'dolphin'])
      expect(sinkDepthPx(afloat(concept, 'sea-creature'), groundStage(100))).toBeGreaterThan(30);
    expect(sinkDepthPx(afloat('ship', 'vessel'), groundStage(100))).toBeLessThan(15);
  });
});
