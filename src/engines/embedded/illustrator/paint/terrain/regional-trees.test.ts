import { describe, expect, it } from 'vitest';
import { regionalTrees } from './regional-trees.ts';

describe('regionalTrees', () => {
  it('grows palms in the tropics, and elsewhere what the painter wants', () => {
    expect(regionalTrees(['oak', 'birch'], 'tropical')).toContain('palm');
    expect(regionalTrees(['oak', 'birch'], undefined)).toEqual(['oak', 'birch']);
    expect(regionalTrees(['oak', 'birch'], 'western')).toEqual(['oak', 'birch']);
  });

  it('leaves houses and stones alone', () => {
    expect(regionalTrees(['house'], 'nordic')).toEqual(['house']);
    expect(regionalTrees(['boulder'], 'arid')).toEqual(['boulder']);
  });
});
