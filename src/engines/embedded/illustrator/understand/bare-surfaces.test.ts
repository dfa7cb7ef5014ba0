import { expect, it } from 'vitest';
import { readBareSurfaces } from './bare-surfaces.ts';

it.each([
  ['a perfume bottle on marble', 'a perfume bottle on a marble table'],
  ['a watch on black velvet, studio light', 'a watch on a black velvet table, studio light'],
  ['soap on a dark slate surface', 'soap on a dark slate table'],
  ['a teapot on a white linen tablecloth', 'a teapot on a white fabric tablecloth'],
  ['pancakes, food photography, wooden table', 'pancakes, food photography on a wooden table'],
  ['a bust on a marble pedestal', 'a bust on a marble pedestal'],
  ['a cat on wood chips', 'a cat on wood chips'],
])('reads a material that things lie on as a table of it: %s', (text, read) => {
  expect(readBareSurfaces(text)).toBe(read);
});
