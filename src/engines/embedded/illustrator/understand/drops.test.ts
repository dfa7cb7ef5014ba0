import { expect, it } from 'vitest';
import { DEWY, readDrops, readWindowPanes } from './drops.ts';

it.each([
  ['dew drops on a leaf, macro', 'a dewy leaf, macro'],
  ['macro, water droplets on red rose petals', 'macro, dewy red rose petals'],
  ['a rose with morning dew drops', `a rose ${DEWY}`],
  ['a cold can of soda covered in water droplets, studio', `a cold can of soda ${DEWY}, studio`],
  ['strawberries with droplets of water on them', `strawberries ${DEWY}`],
  ['tea by a window with raindrops', 'tea by a window with raindrops'],
  ['raindrops on a window', 'raindrops on a window'],
  ['a ball drops into a cup', 'a ball drops into a cup'],
])('writes drops as what something is like: %s', (text, read) => {
  expect(readDrops(text)).toBe(read);
});

it.each([
  ['a lamp, rain on the window', 'a lamp, rain, a window'],
  ['rain against the window panes', 'rain, a window'],
  ['rain on a street', 'rain on a street'],
  ['a chair with sunlight streaming through the large window', 'a chair with sunlight, a window'],
  ['a girl looking through the window', 'a girl looking through the window'],
])('parts rain and light from the window it is on: %s', (text, read) => {
  expect(readWindowPanes(text)).toBe(read);
});
