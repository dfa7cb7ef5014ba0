import { expect, it } from 'vitest';
import { readAbstractPictures } from './abstract-pictures.ts';
import { readDiagrams } from './diagrams.ts';

it.each([
  ['an abstract oil painting of a lighthouse', 'a cubist oil painting of a lighthouse'],
  ['a violin in abstract style', 'a violin in cubist style'],
  ['an abstract painting', 'an abstract painting'],
  ['abstract art in blue and gold', 'abstract art in blue and gold'],
])('abstracts the things that a picture is of: %s', (text, read) => {
  expect(readAbstractPictures(text)).toBe(read);
});

it.each([
  ['a diagram of a steam engine', 'a blueprint of a steam engine'],
  ['a labelled cutaway diagram showing the heart', 'a blueprint of the heart'],
  ['a diagram on a blackboard', 'a diagram on a blackboard'],
])('draws diagrams of things in lines: %s', (text, read) => {
  expect(readDiagrams(text)).toBe(read);
});
