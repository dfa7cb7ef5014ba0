import { expect, it } from 'vitest';
import type { PoseId, Scene } from '../scene.ts';
import { layOutInMeadow, sceneOf } from './layout-fixture.ts';

const going = (scene: Scene, pose: PoseId): Scene => ({
  ...scene,
  entities: scene.entities.map((entity) => ({ ...entity, pose })),
});
const ways = (scene: Scene, seed: number): Set<boolean> =>
  new Set(layOutInMeadow(scene, seed, 256, 256).map(({ isFlipped }) => isFlipped));

it('has those who walk together go the same way', () => {
  for (let seed = 0; seed < 8; seed++) {
    expect(ways(going(sceneOf(['dog', 'elephant']), 'walk'), seed).size).toBe(1);
    expect(ways(going(sceneOf(['dog', 'elephant'], ['0 next-to 1']), 'walk'), seed).size).toBe(1);
    expect(ways(going(sceneOf(['dog*6']), 'run'), seed).size).toBe(1);
  }
});

it('has those who stand look at each other', () => {
  expect(ways(sceneOf(['dog', 'elephant']), 1).size).toBe(2);
});

it('has two of a kind look at each other, with most seeds', () => {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const meeting = seeds.filter((seed) => ways(sceneOf(['dog*2']), seed).size === 2);
  expect(meeting.length).toBeGreaterThan(5);
});
