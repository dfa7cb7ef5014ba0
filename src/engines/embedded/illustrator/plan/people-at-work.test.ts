import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { Scene } from '../scene.ts';
import { kindleFire } from './kindle-fire.ts';
import { layOnBench } from './lay-on-bench.ts';
import { seatSitters } from './seat-sitters.ts';

const { understanding, studio } = openWorkshop(loadIllustratorAssets());
const { factsOf } = studio;

const said = ({ entities, relations }: Scene): string[] =>
  relations.map(({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`);

describe('a fire that somebody is at', () => {
  it.each([
    ['a grandmother knitting by the fire', 'fireplace'],
    ['a cat sleeping by the fire', 'fireplace'],
    ['cowboys around a fire', 'campfire'],
    ['a house on fire', undefined],
  ])('burns where such fires do: %s', (prompt, concept) => {
    const { entities } = kindleFire(understanding.parse(prompt), factsOf);
    expect(entities.map((entity) => entity.concept).find((name) => /fire/.test(name))).toBe(concept);
  });
});

describe('what is worked on with a tool', () => {
  it('lies on the anvil of a smith', () => {
    const scene = layOnBench(understanding.parse('a blacksmith hammering a sword'), factsOf);
    expect(said(scene)).toEqual(['blacksmith tending anvil', 'blacksmith holding hammer', 'sword on anvil']);
    expect(scene.entities[1]!.pose).toBe('lie');
  });

  it('stays where it is when it is large or alive', () => {
    for (const prompt of ['a mechanic fixing a car', 'a vet healing a dog']) {
      const scene = understanding.parse(prompt);
      expect(layOnBench(scene, factsOf)).toBe(scene);
    }
  });
});

describe('people who sit', () => {
  it.each([
    ['a woman sitting', 'room', ['woman on armchair']],
    ['three boys sitting', 'room', ['boy on sofa']],
    ['an old man sitting', 'street', ['old-man on bench']],
    ['a woman sitting', 'meadow', []],
    ['a woman sitting on a chair', 'room', ['woman on chair']],
    ['a dog sitting', 'room', []],
  ] as const)('get what the place has: %s, %s', (prompt, setting, expected) => {
    expect(said(seatSitters(understanding.parse(prompt), setting, factsOf))).toEqual(expected);
  });
});
