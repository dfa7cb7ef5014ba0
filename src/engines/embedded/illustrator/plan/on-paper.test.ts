import { describe, expect, it } from 'vitest';
import { factsOfThing, sceneOf } from './layout-fixture.ts';
import { drawOnPaper } from './on-paper.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('drawOnPaper', () => {
  it('draws a colouring page of one thing on bare paper, whatever the seed', () => {
    for (const seed of SEEDS)
      expect(drawOnPaper(sceneOf(['dog'], [], { styles: ['line-art'] }), factsOfThing, seed)).toMatchObject({
        setting: 'studio',
        ground: 'white',
      });
  });

  it('draws most pencil studies so, and some with a place', () => {
    const scene = sceneOf(['dog'], [], { styles: ['pencil'] });
    const onPaper = SEEDS.filter((seed) => drawOnPaper(scene, factsOfThing, seed) !== scene);
    expect(onPaper.length).toBeGreaterThan(SEEDS.length / 2);
    expect(onPaper.length).toBeLessThan(SEEDS.length);
  });

  it.each([
    ['a place is named', sceneOf(['dog'], [], { styles: ['line-art'], setting: 'beach' })],
    ['a time is named', sceneOf(['dog'], [], { styles: ['line-art'], time: 'night' })],
    ['it is a house', sceneOf(['house'], [], { styles: ['line-art'] })],
    ['it is painted', sceneOf(['dog'], [], { styles: ['oil'] })],
  ])('leaves the scene alone where %s', (_, scene) => {
    expect(drawOnPaper(scene, factsOfThing, 1)).toBe(scene);
  });
});
