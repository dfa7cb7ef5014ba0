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

/** The concepts of each drawing, its own first. */
function drawn(prompt: string): readonly (readonly string[])[] {
  const scene = completeScene(understanding.parse(prompt), 3);
  return group(scene).map(({ lead, draw }) => {
    const shown = new Set(draw(0, createRandom(4)).parts.map(({ entity }) => entity));
    const others = scene.entities.filter(({ id }) => shown.has(id) && id !== lead.id);
    return [lead.concept, ...others.map(({ concept }) => concept)];
  });
}

describe('who is on a part of somebody', () => {
  it.each([
    ["a parrot on a man's shoulder", ['man', 'parrot']],
    ['a pirate with a parrot on his shoulder', ['pirate', 'parrot']],
    ['a bird sitting on the hand of a girl', ['girl', 'bird']],
    ['a frog on the head of a princess', ['princess-figure', 'frog-body']],
    ['a man carrying his daughter on his shoulders', ['man', 'girl']],
  ])('is drawn with him: %s', (prompt, concepts) => {
    expect(drawn(prompt)).toEqual([concepts]);
  });

  it('sits on the lap of somebody who sits, also where nobody is named', () => {
    expect(drawn('a cat on her lap')).toEqual([['woman', 'cat', 'armchair']]);
    expect(drawn('a boy with a dog on his lap in the park')).toEqual([['boy', 'dog', 'bench']]);
  });

  it('is held where he is in the arms or the hands', () => {
    expect(drawn('a mother with a baby in her arms')).toEqual([['woman', 'swaddled-baby']]);
    expect(drawn('a viking with a sword in his hand')).toEqual([['viking', 'sword']]);
  });
});

/** The drawing of the first thing named, as one text. */
function svgOf(prompt: string): string {
  const scene = completeScene(understanding.parse(prompt), 3);
  return group(scene)[0]!
    .draw(0, createRandom(4))
    .parts.map(({ svg }) => svg)
    .join('');
}

describe('what is carried', () => {
  it('hangs on the back where it is a backpack, its straps over the chest', () => {
    const scene = completeScene(understanding.parse('a boy with a backpack'), 3);
    const parts = group(scene)[0]!
      .draw(0, createRandom(4))
      .parts.map(({ entity }) => entity);
    const pack = scene.entities.find(({ concept }) => concept === 'backpack')!.id;
    expect(parts.indexOf(pack)).toBeLessThan(parts.findIndex((entity) => entity !== pack));
    expect(parts.filter((entity) => entity === pack)).toHaveLength(2);
  });

  it('sleeps in a basket with shut eyes, lying across it', () => {
    const awake = svgOf('a kitten in a basket');
    const asleep = svgOf('a kitten sleeping in a basket');
    expect(asleep).not.toBe(awake);
    expect(drawn('a baby sleeping in a basket')).toEqual([['basket', 'baby']]);
  });
});
