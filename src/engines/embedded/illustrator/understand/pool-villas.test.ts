import { expect, it } from 'vitest';
import { readPoolVillas } from './pool-villas.ts';

it('sees a house with its pool as one thing', () => {
  expect(readPoolVillas('Modern luxury villa with infinity pool at dusk')).toBe('pool villa at dusk');
  expect(readPoolVillas('a white house with a large swimming pool')).toBe('a pool villa');
  expect(readPoolVillas('a house with a pool table')).toBe('a house with a pool table');
});
