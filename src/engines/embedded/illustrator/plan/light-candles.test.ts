import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { lightCandles } from './light-candles.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());

function lit(prompt: string): readonly string[] {
  const { entities, relations } = lightCandles(understanding.parse(prompt));
  return relations.map(
    ({ kind, subject, object }) => `${entities[subject]!.concept} ${kind} ${entities[object]!.concept}`,
  );
}

describe('candlelight', () => {
  it('comes from a candle that somebody idle holds, or on the table', () => {
    expect(lit('a girl by candlelight')).toEqual(['girl holding candle']);
    expect(lit('a wooden table by candlelight')).toEqual(['candle on table']);
  });

  it('needs none where something else gives it', () => {
    expect(lit('a man holding a lantern by candlelight')).toEqual(['man holding lantern']);
  });

  it('comes from a table beside people who have their hands full, and from a candle beside animals and out of doors', () => {
    expect(lit('a girl reading a book by candlelight')).toContain('candle on table');
    expect(lit('an owl reading a book by candlelight')).toContain('candle next-to owl');
    expect(lit('a girl reading a book in a forest by candlelight')).toContain('candle next-to girl');
  });
});
