import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { createRandom } from '../maths/random.ts';
import { completeScene } from '../plan/complete-scene.ts';
import { understandingOptions } from '../prompt-reader.ts';
import { createUnderstanding } from '../understand/understanding.ts';
import { openArtPack } from './art-pack.ts';
import { createFactsOf } from './facts.ts';
import { createGroupSubjects } from './group-subjects.ts';

const pack = openArtPack(loadIllustratorAssets().art);
const factsOf = createFactsOf(pack);
const understanding = createUnderstanding(understandingOptions(pack, factsOf));
const group = createGroupSubjects(pack, factsOf);

/** The concepts of each group, and of them those that have parts in its drawing. */
function drawn(prompt: string): readonly (readonly string[])[] {
  const scene = completeScene(understanding.parse(prompt), 3);
  return group(scene).map((one) => {
    const shown = new Set(one.draw(0, createRandom(4)).parts.map(({ entity }) => entity));
    return scene.entities.filter(({ id }) => shown.has(id)).map(({ concept }) => concept);
  });
}

describe('those who sit at a table', () => {
  it.each([
    ['people sitting around a table playing cards', [['person', 'table', 'flower-playing-cards']]],
    ['two old men playing chess', [['old-man', 'chess-set', 'table']]],
    ['a cat sitting at a table eating fish', [['cat', 'table', 'fish']]],
    ['people eating in a restaurant', [['person', 'table']]],
    ['a boy sitting at a table with a candle on it', [['boy', 'table', 'candle']]],
  ])('are one drawing with it and what is on it: %s', (prompt, concepts) => {
    expect(drawn(prompt)).toEqual(concepts);
  });

  it('are not those who stand by it, or who serve', () => {
    expect(drawn('a man standing next to a table')).toEqual([['man'], ['table']]);
    expect(drawn('a waiter in a restaurant').flat()).not.toContain('table');
  });
});
