import { expect, it } from 'vitest';
import { readBedtime } from './bedtime.ts';

it.each([
  ['a mother reading a bedtime story to her child', 'a mother reading a storybook to her child in a bedroom at night'],
  ['a bedtime story in a tent', 'a storybook in a tent'],
  ['a bed at bedtime', 'a bed at bedtime'],
])('%s', (prompt, read) => {
  expect(readBedtime(prompt)).toBe(read);
});
