import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { readDanceCouples } from './dance-couples.ts';
import { readEnsembles } from './ensembles.ts';
import { readOverDrinks } from './over-drinks.ts';
import { readPatients } from './patients.ts';
import { readRoleClauses } from './role-clauses.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function deeds(prompt: string): readonly string[] {
  const { entities, relations } = understanding.parse(prompt);
  return relations.map(
    ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
  );
}

describe('company', () => {
  it.each([
    ['a man that is a plumber fixing a sink', 'a male plumber fixing a sink'],
    ['a woman who works as a nurse', 'a female nurse'],
    ['a person who is a firefighter', 'a firefighter'],
    ['a man who is a friend', 'a man who is a friend'],
    ['a boy who is a wizard', 'a boy who is a wizard'],
  ])('is one person who has a calling: %s', (text, read) => {
    expect(readRoleClauses(text)).toBe(read);
  });

  it.each([
    ['friends laughing over coffee', 'friends laughing sitting at a table drinking coffee at a cafe'],
    ['two women chatting over tea in a garden', 'two women sitting at a table drinking tea in a garden'],
    ['colleagues talking over lunch', 'colleagues talking having lunch'],
    ['a bird flying over coffee fields', 'a bird flying over coffee fields'],
  ])('sits over its drinks: %s', (text, read) => {
    expect(readOverDrinks(text)).toBe(read);
  });

  it.each([
    ['a nurse with a patient', 'a nurse with a patient lying in a bed'],
    ['a nurse helping a patient who is walking', 'a nurse helping a patient who is walking'],
    ['a dentist with a patient', 'a dentist with a patient'],
    ['a boy in a hospital bed', 'a boy in a bed in a hospital'],
  ])('lies in bed where it is a patient: %s', (text, read) => {
    expect(readPatients(text)).toBe(read);
  });

  it.each([
    ['ballroom dancers', 'a man in a tuxedo dancing with a woman in a gown in a ballroom'],
    ['a couple dancing the tango on a street', 'a man in a tuxedo dancing with a woman in a gown on a street'],
    ['salsa dancers', 'a man in a suit dancing with a woman in a red dress'],
    ['a dancer', 'a dancer'],
  ])('dances dressed for it: %s', (text, read) => {
    expect(readDanceCouples(text)).toBe(read);
  });

  it.each([
    [
      'a marching band in a parade',
      'two musicians playing the trumpet and a musician playing the saxophone and a musician playing the drum in a street',
    ],
    ['a string quartet on stage', 'three musicians playing the violin and a musician playing the cello on stage'],
    ['a jazz trio', 'a jazz band'],
    ['a string of pearls', 'a string of pearls'],
  ])('plays what its ensemble plays: %s', (text, read) => {
    expect(readEnsembles(text)).toBe(read);
  });

  it.each([
    ['a nurse next to a man lying in a bed', ['nurse next-to man', 'man in double-bed']],
    ['a nurse lying in a bed', ['nurse in double-bed']],
    ['a man dancing with a woman in a gown', ['man dancing woman', 'woman wearing gown']],
    ['a man with a dog in a coat', ['man with dog', 'dog wearing coat']],
    ['a man with an umbrella in a coat', ['man with umbrella', 'man wearing coat']],
  ])('has what is said of the one said last: %s', (prompt, expected) => {
    expect(deeds(prompt)).toEqual(expected);
  });

  it('is four at a table where no number is said', () => {
    expect(understanding.parse('friends sitting around a table').entities[0]!.count).toBe(4);
    expect(understanding.parse('friends sitting around a campfire').entities[0]!.count).toBe(7);
  });

  it('has a calling whose name is a verb too', () => {
    expect(understanding.parse('a female pilot').entities).toMatchObject([
      { concept: 'pilot', attributes: ['female'] },
    ]);
  });
});
