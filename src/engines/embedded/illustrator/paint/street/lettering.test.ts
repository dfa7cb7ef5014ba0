import { describe, expect, it } from 'vitest';
import { distanceToWord, SIGN_WORDS, wordAspect } from './lettering.ts';

function inkShare(word: string, upright: boolean): number {
  let ink = 0;
  for (let y = 0; y < 60; y++)
    for (let x = 0; x < 60; x++) if (distanceToWord(word, (x + 0.5) / 60, (y + 0.5) / 60, upright) < 0.5) ink++;
  return ink / 3600;
}

describe('lettering', () => {
  it('draws every word that signs may bear, along and upright', () => {
    for (const word of SIGN_WORDS) {
      expect(inkShare(word, false)).toBeGreaterThan(0.12);
      expect(inkShare(word, true)).toBeLessThan(0.6);
    }
  });

  it('leaves the gap between letters free', () => {
    expect(distanceToWord('II', 0.5, 0.5, false)).toBeGreaterThan(1.5);
    expect(distanceToWord('II', 0.25, 0.5, false)).toBeLessThan(0.1);
  });

  it('makes long words long', () => {
    expect(wordAspect('BAKERY', false)).toBeCloseTo(2 * wordAspect('TEA', false));
    expect(wordAspect('BAKERY', true)).toBeLessThan(1);
  });
});
