import { describe, expect, it } from 'vitest';
import { readLinedWays } from './lined-ways.ts';

describe('ways with trees along them', () => {
  it.each([
    ['a street lined with palm trees', 'a street with palm trees'],
    ['a tree-lined road in autumn', 'a road with oak trees in autumn'],
    ['a palm tree lined street', 'a street with palm trees'],
    ['a cherry blossom avenue', 'a avenue with cherry blossom trees'],
    ['a tunnel of trees', 'a path with oak trees'],
    ['a driveway lined with tall trees', 'a driveway with tall oak trees'],
    ['a cherry tree', 'a cherry tree'],
  ])('%s', (prompt, read) => {
    expect(readLinedWays(prompt)).toBe(read);
  });
});
