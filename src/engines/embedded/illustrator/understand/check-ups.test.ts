import { expect, it } from 'vitest';
import { readCheckUps } from './check-ups.ts';

it.each([
  ["a doctor listening to a child's heart with a stethoscope", 'a doctor examining a child with a stethoscope'],
  ["a vet checking the old dog's teeth", 'a vet examining the old dog'],
  ['listening to her heart', 'listening to her heart'],
])('reads %s as %s', (text, read) => {
  expect(readCheckUps(text)).toBe(read);
});
