import { expect, it } from 'vitest';
import { readRoomsOfHouses } from './rooms-of-houses.ts';

it.each([
  ['a farmhouse kitchen with a stove', 'a rustic kitchen with a stove'],
  ['a mansion bedroom', 'a victorian bedroom'],
  ['a cozy bookstore cafe with plants', 'a cozy cafe with bookshelves with plants'],
  ['a rooftop bar at night', 'a rooftop terrace at night'],
  ["a lighthouse keeper's room", 'a rustic room'],
  ['a peacock in a palace garden', 'a peacock in a garden in front of a palace'],
  ['a farmhouse with a garden', 'a farmhouse with a garden'],
  ['a superhero standing on a skyscraper rooftop at night', 'a superhero standing on a rooftop terrace at night'],
  ['a dancer on a rainy tokyo rooftop', 'a dancer on a rainy tokyo rooftop terrace'],
  ['a cat on the rooftop', 'a cat on the rooftop'],
])('%s', (text, read) => {
  expect(readRoomsOfHouses(text)).toBe(read);
});
