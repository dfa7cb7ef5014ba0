import { expect, it } from 'vitest';
import { readShapes, readSubstances } from './shaped-like.ts';

it.each([
  ['a cloud shaped like a dragon', 'a flying dragon made of cloud'],
  ['a hot air balloon shaped like a whale over the ocean', 'a whale as a hot air balloon over the ocean'],
  ['cat-shaped cookies on a plate', 'cat made of biscuit on a plate'],
  ['a topiary in the shape of an elephant', 'a elephant made of leaves'],
  ['a heart-shaped cake', 'a heart-shaped cake'],
])('a thing in the form of another is that other, of its stuff: %s', (text, read) => {
  expect(readShapes(text)).toEqual({ text: read, unread: [] });
});

it('tells of shapes that cannot be drawn', () => {
  expect(readShapes('a sofa shaped like a banana in a room')).toEqual({
    text: 'a sofa  in a room',
    unread: ['shaped like a banana'],
  });
});

it.each([
  ['a castle built entirely out of colorful candy', 'a castle made of candy'],
  ['a horse made from swirling stars', 'a horse made of stars'],
  ['a house made of gingerbread and candy', 'a house made of gingerbread'],
  ['a wreath made of pine cones', 'a wreath made of pine cones'],
])('says in one way what a thing is made of: %s', (text, read) => {
  expect(readSubstances(text)).toBe(read);
});
