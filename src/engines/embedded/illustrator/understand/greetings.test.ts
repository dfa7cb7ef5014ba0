import { describe, expect, it } from 'vitest';
import { readGreeting } from './greetings.ts';

describe('cards', () => {
  it.each([
    ['get well soon card with flowers', 'Get Well Soon', 'flowers'],
    ["a Valentine's day card", "Happy Valentine's Day", ''],
    ['design a funny birthday card, a cat in a party hat', 'Happy Birthday', 'design a funny  , a cat in a party hat'],
    ['wedding anniversary card', 'Happy Anniversary', ''],
    ['生日贺卡', '生日快乐', ''],
    ['tarjeta de cumpleaños con un perro', 'Feliz cumpleaños', 'un perro'],
  ])('are the picture and say so: %s', (prompt, says, left) => {
    const { text, card } = readGreeting(prompt);
    expect(card?.says).toBe(says);
    expect(text.trim()).toBe(left);
  });

  it.each(['a girl holding a birthday card', 'a christmas card on a table', 'a well in a garden', 'a house of cards'])(
    'are things where they are in the picture: %s',
    (prompt) => {
      expect(readGreeting(prompt)).toEqual({ text: prompt });
    },
  );
});
