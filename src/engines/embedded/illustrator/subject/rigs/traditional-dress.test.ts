import { describe, expect, it } from 'vitest';
import { cutFor, looksOfDress, TRADITIONAL_DRESS } from './traditional-dress.ts';

const everyday = {
  cut: 'shirt',
  top: '#3f78bd',
  legwear: 'trousers',
  bottom: '#2f3544',
  shoes: '#2e2c33',
  longSleeves: false,
  accent: '#f4efe2',
  details: [],
} as const;

describe('traditional dress', () => {
  it('gives a hanbok a skirt of its colour over a light jacket', () => {
    const { colours, outfit } = TRADITIONAL_DRESS.hanbok;
    expect(colours).toBe('bottom');
    expect(cutFor('woman', { ...everyday, ...outfit }).cut).toBe('hanbok');
  });

  it('puts men in hanbok into trousers, and leaves their kimono as it is', () => {
    expect(cutFor('man', { ...everyday, ...TRADITIONAL_DRESS.hanbok.outfit }).legwear).toBe('trousers');
    expect(cutFor('man', { ...everyday, ...TRADITIONAL_DRESS.kimono.outfit }).cut).toBe('wrap');
  });

  it('says nothing of the looks of people in other clothes', () => {
    expect(looksOfDress('wrap')).toEqual(['east-asian']);
    expect(looksOfDress('coat')).toEqual([]);
    expect(looksOfDress(undefined)).toEqual([]);
  });
});
