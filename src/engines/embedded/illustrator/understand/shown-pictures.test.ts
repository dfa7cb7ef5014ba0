import { expect, it } from 'vitest';
import { readShownPictures } from './shown-pictures.ts';

it.each([
  ['a hall with a painting of an owl', 'a hall with a framed print printed with an owl'],
  ['a poster of a frog on the wall', 'a framed print printed with a frog'],
  ['a hut and a framed photo of a mountain', 'a hut and a framed painting'],
  ['a tv showing a frog', 'a tuned television printed with a frog'],
  ['a green wall with two framed sketches', 'two framed paintings on a green background'],
  ['a mug with a painting of an owl', 'a mug with a painting of an owl'],
  ['a painting of an owl', 'a painting of an owl'],
  ['a photo of a girl with a kite', 'a photo of a girl with a kite'],
])('tells pictures in the picture from its style: %s', (text, read) => {
  expect(readShownPictures(text)).toBe(read);
});
