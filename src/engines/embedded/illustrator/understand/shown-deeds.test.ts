import { expect, it } from 'vitest';
import { readShownDeeds } from './shown-deeds.ts';

it.each([
  ['a girl blowing out candles', 'a girl sitting at a table with a birthday cake with candles'],
  [
    'two sisters blowing out three candles on a chocolate cake',
    'two sisters sitting at a table with a chocolate birthday cake with three candles',
  ],
  ['a dragon hatching from a blue egg', 'a dragon in a blue hatched egg'],
  ['a chick hatching, watercolor', 'a chick in a hatched egg, watercolor'],
  ['a ballerina tying her pointe shoes backstage', 'a ballerina kneeling backstage'],
  ['an owl teaching a class', 'an owl teaching three children in a classroom'],
  ['a cat stretching', 'a cat stretching'],
  ['a man stretching', 'a man arms-raised'],
])('reads %s as %s', (text, read) => {
  expect(readShownDeeds(text)).toBe(read);
});
