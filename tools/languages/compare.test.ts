import { describe, expect, it } from 'vitest';
import { compareLanguages, thingsOfScene } from './compare.ts';
import { composePrompts } from './compose.ts';

/** Little under what docs/languages.md states, so that a change for the worse is noticed. */
const MIN_SHARE_OF_EACH = 0.97;
const MIN_SHARE_OF_ALL = 0.99;

describe('the same prompt in ten spellings', async () => {
  const prompts = composePrompts();
  const comparisons = await compareLanguages(thingsOfScene(), prompts);

  it('is composed of at least 200 different prompts, each different in each language', () => {
    expect(new Set(prompts.map(({ en }) => en)).size).toBeGreaterThanOrEqual(200);
    expect(new Set(prompts.map(({ ja }) => ja)).size).toBe(prompts.length);
  });

  it.each(comparisons.map(({ language, same, total }) => [language, same / total] as const))(
    'names the same things in %s (share %f)',
    (_language, share) => {
      expect(share).toBeGreaterThanOrEqual(MIN_SHARE_OF_EACH);
    },
  );

  it('names the same things in all', () => {
    const same = comparisons.reduce((sum, comparison) => sum + comparison.same, 0);
    expect(same / (prompts.length * comparisons.length)).toBeGreaterThanOrEqual(MIN_SHARE_OF_ALL);
  });
});
