import { expect, it } from 'vitest';
import { ownHead } from '../own-heads.ts';
import { irisAskedFor } from './eye-colour.ts';

it.each([
  [['blue eyes'], '#3f8fd0'],
  [['fluffy', 'green eye'], '#5aa046'],
  [['big eyes'], undefined],
  [[], undefined],
])('reads the colour of eyes from %j', (attributes, iris) => {
  expect(irisAskedFor(attributes)).toBe(iris);
});

it.each(['cat', 'dog', 'fox-body'])('gives a %s the eyes that are asked for', (name) => {
  const plain = ownHead(name)?.head.svg;
  const blue = ownHead(name, undefined, 'content', '#3f8fd0')?.head.svg;
  expect(plain).toBeDefined();
  expect(blue).not.toBe(plain);
});
