import { describe, expect, it } from 'vitest';
import { createEmbeddedPromptReader } from '../../engines/embedded/prompt-reader.ts';
import { createRulesEnhancer, ENHANCED_WORDS, saysNoLess } from './rules-enhancer.ts';
import { ASPECTS, FINISHES } from './vocabulary.ts';

const reader = createEmbeddedPromptReader();
const enhancer = createRulesEnhancer(async () => reader);
const signal = new AbortController().signal;
const enhance = (prompt: string, seed = 7) => enhancer.enhance({ prompt, negativePrompt: '', seed }, signal);

const PROMPTS = [
  'A dog',
  'a mountain lake at sunset',
  'a girl in a red dress holding an umbrella in the rain',
  'three red apples on a wooden table, watercolor',
  'a sign that says "OPEN"',
  'an astronaut riding a horse on the moon',
  'two cats sleeping on a blue sofa',
  'a cyberpunk city street at night',
  'a knight and a dragon, stained glass',
  'a bowl of ramen, close-up',
  'portrait of an old man with a white beard',
  'a lighthouse in a storm',
];

describe('createRulesEnhancer', () => {
  it.each(PROMPTS)('makes %j longer without changing what it says', async (prompt) => {
    const before = reader.read(prompt);
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const text = (await enhance(prompt, seed))!;
      expect(text.startsWith(prompt)).toBe(true);
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(ENHANCED_WORDS.min);
      expect(words).toBeLessThanOrEqual(ENHANCED_WORDS.max);
      const after = reader.read(text);
      expect(after.contents).toEqual(before.contents);
      expect(after.styles).toEqual(before.styles);
      expect(saysNoLess(before, after)).toBe(true);
    }
  });

  it('adds light or camera that the illustrator draws', async () => {
    const gains = [];
    for (let seed = 0; seed < 12; seed++) {
      const { light, time, shot, angle, bokeh } = reader.read((await enhance('a fox on a meadow', seed))!);
      gains.push(Boolean(light ?? time ?? shot ?? angle) || bokeh);
    }
    expect(gains.filter((gained) => gained).length).toBeGreaterThanOrEqual(10);
  });

  it('varies with the seed and repeats itself for the same', async () => {
    const texts = await Promise.all([1, 2, 3, 4].map((seed) => enhance('a fox', seed)));
    expect(new Set(texts).size).toBeGreaterThanOrEqual(3);
    expect(await enhance('a fox', 1)).toBe(texts[0]);
  });

  it('leaves alone what it does not understand, and what is long already', async () => {
    expect(await enhance('xyzzy plugh')).toBeUndefined();
    expect(await enhance('a dog and a cat, '.repeat(25))).toBeUndefined();
    // English sentences would turn the reading of a Japanese prompt round.
    expect(await enhance('テーブルの上の猫')).toBeUndefined();
  });

  it('has no sentence that names a thing', () => {
    const plain = reader.read('a fox on a meadow.');
    for (const { text } of [...ASPECTS.flatMap(({ additions }) => additions), ...FINISHES])
      expect(reader.read(`a fox on a meadow. ${text}`).contents, text).toEqual(plain.contents);
  });
});
