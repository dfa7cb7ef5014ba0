import { describe, expect, it } from 'vitest';
import { readFlatLays } from './flat-lays.ts';
import { readKits } from './kits.ts';

describe('things laid out', () => {
  it.each([
    ['a flat lay of boots on a wooden floor', 'a flat lay of boots on a wooden table'],
    ['knolling of tools on the dark stone ground', 'knolling of tools on a dark stone table'],
    ['a cat on a wooden floor', 'a cat on a wooden floor'],
  ])('%s', (typed, read) => {
    expect(readFlatLays(typed)).toBe(read);
  });
});

describe('kits', () => {
  it.each([
    ['hiking gear', /backpack.*boot.*compass/],
    ['all the camping equipment on the grass', /^a tent, .* on the grass$/],
    ['a first aid kit', /^a stethoscope/],
    ['some school supplies', /^a notebook, .*calculator$/],
  ])('%s are the things that belong to it', (typed, read) => {
    expect(readKits(typed)).toMatch(read);
  });

  it.each(['a gear', 'gears of a clock', 'hiking boots', 'an art gallery'])('%s stays', (typed) => {
    expect(readKits(typed)).toBe(typed);
  });
});
