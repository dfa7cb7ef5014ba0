import { describe, expect, it } from 'vitest';
import { readTreeCrowns } from './tree-crowns.ts';

describe('crowns of trees', () => {
  it('bear the fruit that is on them', () => {
    expect(readTreeCrowns('ripe plums hanging from an old tree')).toBe('a purple-fruited old tree');
    expect(readTreeCrowns('a tall tree full of blue pears')).toBe('a blue-fruited tall tree');
    expect(readTreeCrowns('a goat under a lime tree')).toBe('a goat under a green-fruited tree');
  });

  it('have leaves of a colour, or none', () => {
    expect(readTreeCrowns('a hut by a tree with small pink leaves and yellow fruit')).toBe(
      'a hut by a pink yellow-fruited tree',
    );
    expect(readTreeCrowns('two trees without any leaves')).toBe('bare trees');
  });

  it('leave counted fruit and other trees alone', () => {
    expect(readTreeCrowns('five apples under a tree')).toBe('five apples under a tree');
    expect(readTreeCrowns('a cherry tree')).toBe('a cherry tree');
  });
});
