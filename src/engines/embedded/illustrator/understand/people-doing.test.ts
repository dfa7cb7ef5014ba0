import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

describe('callings that either sex may have', () => {
  it.each([
    ['a female pirate', 'pirate', 'female'],
    ['a woman blacksmith', 'blacksmith', 'female'],
    ['una maestra', 'teacher', 'female'],
    ['dos enfermeras', 'nurse', 'female'],
    ['una artista', 'artist', 'female'],
    ['uma professora', 'teacher', 'female'],
    ['une boulangère', 'baker', 'female'],
    ['eine Bäckerin', 'baker', 'female'],
    ['un maestro', 'teacher', 'male'],
  ])('say which: %s', (prompt, concept, sex) => {
    const { entities, notUnderstood } = understanding.parse(prompt);
    expect(notUnderstood).toEqual([]);
    expect(entities.map((entity) => [entity.concept, entity.attributes])).toEqual([[concept, [sex]]]);
  });

  it.each(['un artista y una persona', 'el pueblo', 'der Lehrer'])('leave open what is not said: %s', (prompt) => {
    const { entities } = understanding.parse(prompt);
    expect(entities.every(({ attributes }) => !attributes.includes('female'))).toBe(true);
  });
});

describe('who works at a machine', () => {
  it.each([
    'a programmer working late at his computer',
    'a man sitting in front of a laptop',
    'una mujer trabajando en su computadora',
  ])('uses it: %s', (prompt) => {
    const { relations, notUnderstood } = understanding.parse(prompt);
    expect(notUnderstood).toEqual([]);
    expect(relations.map(({ kind }) => kind)).toEqual(['using']);
  });

  it('is not a thing that lies on it', () => {
    expect(understanding.parse('a cat on a laptop').relations.map(({ kind }) => kind)).toEqual(['on']);
  });
});

describe('a deed that shows in its object alone', () => {
  it.each(['a man throwing', 'a monkey spraying water with its tail'])('is reported without: %s', (prompt) => {
    expect(understanding.parse(prompt).notUnderstood).not.toEqual([]);
  });

  it('is not with it', () => {
    expect(understanding.parse('a boy throwing a ball').notUnderstood).toEqual([]);
  });
});

it('carries people that a language says to be worn', () => {
  const { relations } = understanding.parse('ein Vater trägt seine Tochter auf den Schultern');
  expect(relations).toMatchObject([{ kind: 'on', subject: 1, object: 0, at: 'shoulder' }]);
});

it('keeps a feeling that an unknown word follows', () => {
  const { entities } = understanding.parse('a boy crying because he fumbled his ice cream');
  expect(entities[0]).toMatchObject({ concept: 'boy', attributes: ['sad'] });
});

describe('words for what somebody is', () => {
  it.each([
    ['a viking warrior', 'viking', []],
    ['a pirate woman', 'pirate', ['female']],
    ['an elf ranger', 'ranger', ['pointed-ears']],
    ['a dwarf cleric', 'cleric', ['dwarfish']],
    ['a warrior princess', 'princess-figure', []],
    ['an elf queen', 'elf-figure', ['female']],
    ['a man with an axe screaming', 'man', ['angry']],
  ])('are all of one: %s', (prompt, concept, attributes) => {
    const { entities, notUnderstood } = understanding.parse(prompt);
    expect(notUnderstood).toEqual([]);
    expect(entities[0]).toMatchObject({ concept, attributes });
  });
});

it.each([
  ['a chef', 'kitchen'],
  ['a doctor', 'room'],
  ['a doctor in heavy rain', undefined],
  ['a chef on the beach', 'beach'],
])('is where he works unless the prompt says otherwise: %s', (prompt, setting) => {
  expect(understanding.parse(prompt).setting).toBe(setting);
});
