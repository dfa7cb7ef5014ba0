import { describe, expect, it } from 'vitest';
import { countPromptTokens } from './prompt-tokens.ts';

describe('countPromptTokens', () => {
  it.each([
    ['', 0],
    ['A dog', 2],
    ['a dog, reading a newspaper!', 7],
    ['狗在看报纸', 5],
    ['犬が走る in Tokyo', 6],
    ['naïve café', 2],
    ['🐶🐱', 2],
    ['\u0000\u0001', 0],
    ['a'.repeat(1200), 100],
  ])('counts %j', (prompt, tokens) => {
    expect(countPromptTokens(prompt)).toBe(tokens);
  });

  it('takes linear time', () => {
    expect(countPromptTokens('word '.repeat(200_000))).toBe(200_000);
  });
});
