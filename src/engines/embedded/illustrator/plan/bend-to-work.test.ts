import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { Scene } from '../scene.ts';
import { bendToWork, takeInHand } from './bend-to-work.ts';
import { partCompany } from './part-company.ts';

const {
  understanding,
  studio: { factsOf },
} = openWorkshop(loadIllustratorAssets());

function prepared(prompt: string): Scene {
  const scene = takeInHand(understanding.parse(prompt), factsOf);
  return bendToWork(partCompany(scene, factsOf), factsOf);
}

function posesOf(prompt: string): readonly (string | undefined)[] {
  return prepared(prompt).entities.map(({ pose }) => pose);
}

describe('bendToWork', () => {
  it.each([
    ['a farmer milking a cow', ['tend', undefined]],
    ['a girl feeding ducks', ['crouch', undefined]],
    ['a man pushing a car', ['push', undefined]],
    ['a donkey pulling a cart', ['walk', undefined]],
    ['a woman talking to a man', ['talk', 'talk']],
    ['a woman on a bench feeding pigeons', [undefined, undefined, undefined]],
  ])('gives people the posture of their deed: %s', (prompt, poses) => {
    expect(posesOf(prompt)).toEqual(poses);
  });

  it('leaves in the hands what is small', () => {
    expect(prepared('a man repairing a watch').relations.map(({ kind }) => kind)).toContain('using');
  });
});

describe('partCompany', () => {
  it('lets people work on a thing from both its sides', () => {
    const { entities, relations } = prepared('two children building a snowman');
    expect(entities.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(relations.map(({ kind, subject }) => `${subject} ${kind}`)).toEqual(['0 tending', '2 tending']);
  });

  it('sends the ball from one player to the others, who run', () => {
    const { entities, relations } = prepared('a boy and a girl playing football');
    expect(entities.map(({ pose }) => pose)).toEqual([undefined, 'run', undefined]);
    expect(relations).toEqual([
      { kind: 'playing', subject: 0, object: 2 },
      { kind: 'watching', subject: 0, object: 1 },
    ]);
  });

  it('leaves a crowd together', () => {
    expect(prepared('six children building a snowman').entities).toHaveLength(2);
  });
});
