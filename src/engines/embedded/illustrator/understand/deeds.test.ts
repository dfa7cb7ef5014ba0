import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

/** Relations of what a prompt says, by concept; throws where a word was not understood. */
function deeds(prompt: string): readonly string[] {
  const { entities, relations, notUnderstood } = understanding.parse(prompt);
  expect(notUnderstood).toEqual([]);
  return relations.map(
    ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
  );
}

describe('deeds', () => {
  it.each([
    ['a mechanic working on a car', ['mechanic tending car']],
    ['a nurse pushing an old man in a wheelchair', ['nurse pushing old-man', 'old-man on manual-wheelchair']],
    ['a boy pulling a sled with his sister', ['boy pulling sled', 'girl riding sled']],
    ['a grandmother teaching her grandson to bake cookies', ['old-woman tending boy', 'boy cooking cookie']],
    ['two women gossiping', ['woman addressing woman']],
    ['a dog walker', ['person with dog']],
    ['bird watchers', ['person watching bird']],
    ['a shepherd carrying a lamb', ['farmer holding ewe']],
    ['a shepherd', ['farmer with ewe']],
    ['a couple dancing tango', ['man wearing tuxedo', 'man dancing woman', 'woman wearing gown']],
    ['a robot serving coffee to a man', ['robot-figure holding hot-beverage', 'robot-figure addressing man']],
    ['a tennis player hitting a ball', ['person playing tennis', 'person kicking tennis']],
    ['a bicycle with flowers in its basket', ['blossom in basket', 'bicycle with basket']],
    ['a table with roses in a vase', ['rose in vase', 'vase on table']],
    ['a kitten with a ball in a basket', ['cat with soccer-ball', 'cat in basket']],
    ['a surgeon operating on a patient', ['surgeon tending person', 'person on double-bed']],
    ['a violinist playing on a rooftop', ['musician playing violin']],
    [
      'a boy at a table with a cake with candles',
      ['boy around table', 'boy with layer-cake', 'layer-cake with candle'],
    ],
    ['a corgi next to a cake with candles', ['dog next-to layer-cake', 'layer-cake with candle']],
    ['a boy kicking a kangaroo', ['boy against kangaroo']],
    ['an elf shooting an arrow at an orc', ['elf-figure watching orc']],
  ])('are read as they are said: %s', (prompt, expected) => {
    expect(deeds(prompt)).toEqual(expected);
  });

  it.each([
    'a family having dinner',
    'Una familia cenando',
    'Uma família jantando',
    'Une famille qui dîne',
    'Eine Familie beim Abendessen',
    '一家人在吃晚饭',
    '家族が夕食を食べている',
    '가족이 저녁을 먹고 있다',
    'एक परिवार रात का खाना खा रहा है',
  ])('seat those who dine at a table: %s', (prompt) => {
    expect(deeds(prompt)).toEqual(['man', 'woman', 'girl', 'boy'].map((who) => `${who} around table`));
  });

  it('are not read out of the names of things', () => {
    for (const name of ['the Eiffel tower', 'chicken tenders', 'a bird feeder'])
      expect(understanding.parse(name).entities.map(({ concept }) => concept)).not.toContain('person');
    expect(understanding.parse('a house next to a lake').relations).toEqual([]);
  });
});
