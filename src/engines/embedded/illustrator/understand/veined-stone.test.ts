import { expect, it } from 'vitest';
import { readVeinedStone } from './veined-stone.ts';

it('takes the veins of stone and paint for lines of a colour', () => {
  expect(readVeinedStone('fluid art with gold veins, teal')).toBe('fluid art with gold tones, teal');
  expect(readVeinedStone('an arm with blue veins')).toBe('an arm with blue veins');
});
