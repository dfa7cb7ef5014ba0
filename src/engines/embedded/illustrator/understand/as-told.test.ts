import { expect, it } from 'vitest';
import { readLecterns } from './lecterns.ts';
import { readPastDeeds } from './past-deeds.ts';
import { readPlaceStates } from './place-states.ts';
import { readSkinTones } from './skin-tones.ts';
import { readTwins } from './twins.ts';

it.each([
  ['a boy kicked a ball', 'a boy kicking a ball'],
  ['a nun smiled at a goat', 'a nun smiling at a goat'],
  ['I chased a goat', 'a person chasing a goat'],
  ['a painted chair', 'a painted chair'],
  ['a chair painted by a child', 'a chair painted by a child'],
  ['a cat is chased by a dog', 'a cat is chased by a dog'],
])('reads a story in the past as what its picture shows: %s', (text, read) => {
  expect(readPastDeeds(text)).toBe(read);
});

it.each([
  ['a mayor giving a speech at a podium', 'a mayor talking behind a lectern'],
  ['a nun standing at the pulpit', 'a nun standing behind a lectern'],
  ['a perfume bottle on a marble podium', 'a perfume bottle on a marble podium'],
])('gives speakers a lectern before them: %s', (text, read) => {
  expect(readLecterns(text)).toBe(read);
});

it.each([
  ['a man with pale skin', 'a man with fair-skinned skin'],
  ['a dark alley', 'a dark alley'],
])('takes skin for somebody’s: %s', (text, read) => {
  expect(readSkinTones(text)).toBe(read);
});

it.each([
  ['identical twins in a garden', 'identical two girls in a garden'],
  ['two sets of twins', 'four girls'],
  ['a room with twin beds', 'a room with twin beds'],
])('counts twins: %s', (text, read) => {
  expect(readTwins(text)).toBe(read);
});

it.each([
  ['a deserted beach', 'a beach'],
  ['a hut with a wrap-around porch', 'a hut with a porch'],
  ['a deserted factory', 'abandoned factory'],
  ['a volcano spewing ash', 'a erupting volcano'],
])('tells empty ways from forsaken houses: %s', (text, read) => {
  expect(readPlaceStates(text)).toContain(read);
});
