import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function said(prompt: string): readonly string[] {
  const { entities, relations } = understanding.parse(prompt);
  return relations.map(
    ({ kind, subject, object, at }) =>
      `${entities[subject]!.concept} ${kind} ${at ? `${at} of ` : ''}${entities[object]!.concept}`,
  );
}

describe('places of a body', () => {
  it.each([
    ["a parrot on a man's shoulder", ['parrot on shoulder of man']],
    ['a parrot sitting on the shoulder of a man', ['parrot on shoulder of man']],
    ['a man with a parrot on his shoulder', ['parrot on shoulder of man']],
    ['a man carrying his daughter on his shoulders', ['girl on shoulder of man']],
    ['a cat on her lap', ['cat on lap of woman']],
    ['an old woman in an armchair with a cat on her lap', ['old-woman on armchair', 'cat on lap of old-woman']],
    ['a mother with a baby in her arms', ['woman holding baby']],
    ['a girl riding on the back of an eagle', ['girl riding eagle']],
    ['un pirata con un loro en el hombro', ['parrot on shoulder of pirate']],
    ["un chat sur les genoux d'une grand-mère", ['cat on lap of old-woman']],
    ['一只鹦鹉站在海盗的肩膀上', ['parrot on shoulder of pirate']],
    ['猫が女の子の膝の上で寝ている', ['cat on lap of girl']],
  ])('carry: %s', (prompt, relations) => {
    expect(said(prompt)).toEqual(relations);
    expect(understanding.parse(prompt).notUnderstood).toEqual([]);
  });

  it('carry neither what is worn there nor the hands of the same person', () => {
    expect(said('a girl with a hat on her head')).toEqual(['girl wearing womans-hat']);
    expect(said('a woman with her hands on her hips')).toEqual([]);
  });
});

describe('breeds', () => {
  it.each([
    ['a golden retriever', ['gold']],
    ['a husky', ['grey']],
    ['a black labrador', ['black']],
    ['a dog', []],
  ])('have their coat unless another is named: %s', (prompt, colours) => {
    expect(understanding.parse(prompt).entities[0]).toMatchObject({ concept: 'dog', colours });
  });
});
