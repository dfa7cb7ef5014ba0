import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

/** `doer deed thing`, or the poses of those who do nothing to a thing. */
function deedsIn(prompt: string): readonly string[] {
  const { entities, relations } = understanding.parse(prompt);
  return relations.map(
    ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
  );
}

describe('a deed without an object', () => {
  it.each([
    ['a man eating', 'man eating sandwich'],
    ['happy children playing on the beach', 'child playing soccer-ball'],
    ['a girl drinking', 'girl drinking glass-of-milk'],
  ])('is done with what is usual: %s', (prompt, deed) => {
    expect(deedsIn(prompt)).toEqual([deed]);
  });

  it('is done with what they have to do with anyway', () => {
    expect(deedsIn('a jazz band playing on stage')).not.toContain('musician playing soccer-ball');
    expect(deedsIn('a boy playing on a computer')).toEqual(['boy using desktop-computer']);
  });

  it('is a pose of animals', () => {
    expect(understanding.parse('a deer drinking from a stream').entities[0]!.pose).toBe('graze');
    expect(understanding.parse('a puppy playing').entities[0]!.pose).toBe('jump');
  });
});
