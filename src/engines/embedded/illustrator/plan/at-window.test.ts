import { beforeAll, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop, type Workshop } from '../illustrate.ts';
import { setAtWindow } from './at-window.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = openWorkshop(loadIllustratorAssets());
});

const setUp = (prompt: string) => setAtWindow(workshop.understanding.parse(prompt), workshop.studio.factsOf);

it.each([
  'a cup of coffee next to a window',
  'a bowl of soup next to a window',
  'una taza de café junto a una ventana',
])('sets small things on the sill: %s', (prompt) => {
  const { setting, surface, entities } = setUp(prompt);
  expect({ setting, surface }).toEqual({ setting: 'table', surface: 'windowsill' });
  expect(entities.map(({ id }) => id)).toEqual(entities.map((_, index) => index));
  expect(entities.some(({ concept }) => concept === 'window')).toBe(false);
});

it('takes drops on the pane for rain', () => {
  expect(setUp('a cup of tea next to a window with raindrops').weather).toBe('rain');
});

it.each(['a cat by the window', 'a house with a window', 'a red window and a cup'])(
  'leaves others alone: %s',
  (prompt) => {
    expect(setUp(prompt).surface).toBeUndefined();
  },
);

it.each([
  ['a rainy window with city lights in the background', 'city'],
  ['a window overlooking the sea', 'sea'],
])('sees a window by itself over its sill: %s', (prompt, place) => {
  expect(setUp(prompt)).toMatchObject({ setting: 'table', surface: 'windowsill', alsoNamed: [place], entities: [] });
});
