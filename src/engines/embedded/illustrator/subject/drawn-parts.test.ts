import { expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { createRandom } from '../maths/random.ts';
import { accentOf, DRAWN_PARTS } from './drawn-parts.ts';
import { OWN_SUBJECTS } from './own/index.ts';

const { studio, understanding } = openWorkshop(loadIllustratorAssets());

it.each([
  ['a slice of cheesecake on a blue plate', 'blue'],
  ['a gift box with a red ribbon', 'red'],
  ['a gift box', undefined],
])('%s: the part has its colour', (prompt, colour) => {
  const scene = understanding.parse(prompt);
  expect(accentOf(scene, scene.entities[0]!)).toBe(colour);
});

it('draws a part within its whole, in its own colour', () => {
  const draw = (prompt: string): string => {
    const groups = studio.groupSubjects(understanding.parse(prompt));
    expect(groups).toHaveLength(1);
    return groups[0]!
      .draw(0, createRandom(1))
      .parts.map(({ svg }) => svg)
      .join('');
  };
  expect(draw('a blue gift box with a red ribbon')).not.toBe(draw('a blue gift box with a green ribbon'));
});

const COLOURED_PARTS = ['plate', 'ribbon'];
const wholes = Object.entries(DRAWN_PARTS).filter(([, parts]) => COLOURED_PARTS.some((part) => parts.has(part)));

it.each(wholes.map(([concept]) => concept))('%s shows the colour of its plate or ribbon', (concept) => {
  const draw = (accent?: string): string =>
    OWN_SUBJECTS.get(concept)!.draw({ idPrefix: 'p', random: createRandom(1), ...(accent && { accent }) });
  expect(draw('#1030c0')).not.toBe(draw());
});
