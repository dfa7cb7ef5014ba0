import { expect, it } from 'vitest';
import { readCarRoofs } from './car-roofs.ts';
import { readCoffeeArt } from './coffee-art.ts';
import { readSlices } from './slices.ts';

it('takes a slice of any pizza for a slice', () => {
  expect(readSlices('a slice of hot pepperoni pizza')).toBe('a slice of pizza');
  expect(readSlices('a pizza with melting cheese')).toBe('a pizza');
  expect(readSlices('a slice of chocolate cake')).toBe('a slice of chocolate cake');
});

it('puts on a car what is on its roof', () => {
  expect(readCarRoofs('a van parked on a beach, surfboards on the roof')).toBe(
    'a van with surfboards on top parked on a beach',
  );
  expect(readCarRoofs('a cat on the roof')).toBe('a cat on the roof');
});

it('draws latte art in the cup that it is in', () => {
  expect(readCoffeeArt('a cup of matcha latte with latte art, top view')).toBe('a cup of matcha latte, top view');
  expect(readCoffeeArt('latte art')).toBe('latte art');
});
