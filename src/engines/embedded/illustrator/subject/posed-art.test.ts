import { describe, expect, it } from 'vitest';
import { LEAPERS_BY_CONCEPT } from './own/animals/leaping-swimmers.ts';
import { RUNNERS } from './own/animals/running/runners.ts';
import { OWN_SUBJECTS } from './own/index.ts';
import { motionArt, posedArt } from './posed-art.ts';

describe('animals in motion', () => {
  it.each(Object.keys(RUNNERS))('have drawings of a %s running and leaping', (name) => {
    expect(OWN_SUBJECTS.has(posedArt(name, 'run'))).toBe(true);
    expect(OWN_SUBJECTS.has(posedArt(name, 'jump'))).toBe(true);
  });

  it.each([...LEAPERS_BY_CONCEPT])('have a drawing of a %s leaping', (name) => {
    expect(OWN_SUBJECTS.has(posedArt(name, 'jump'))).toBe(true);
  });

  it('run as their kind does', () => {
    expect(motionArt('fox-body', 'run')).toBe('running-fox');
    expect(motionArt('ewe', 'run')).toBe('running-sheep');
    expect(motionArt('snail', 'run')).toBeUndefined();
    expect(motionArt('fox-body', 'sit')).toBeUndefined();
  });
});
