import { expect, it } from 'vitest';
import { posterTitle, readEvents } from './poster-titles.ts';

it.each([
  ['concert poster for a jazz night', 'JAZZ NIGHT'],
  ['a poster announcing the spring flower market', 'SPRING FLOWER MARKET'],
  ['vintage travel poster of Norway fjords', 'NORWAY'],
  ['travel poster of New Zealand', 'NEW ZEALAND'],
  ['Travel poster for Santorini', 'SANTORINI'],
  ['travel poster of iceland, minimalist', 'ICELAND'],
  ['travel poster of a mountain lake', undefined],
  ['travel poster of mountains', undefined],
  ['a man reading a poster', undefined],
])('a poster is entitled by what it announces: %s', (prompt, title) => {
  expect(posterTitle(prompt)).toBe(title);
});

it('shows what stands for an event, unless the prompt says what', () => {
  expect(readEvents('a poster for a jazz night')).toBe('event poster, a saxophone and a trumpet');
  expect(readEvents('a poster for a jazz night with a cat')).toBe('a poster for a jazz night with a cat');
});
