import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-fixture.ts';
import { layLeaf } from './lay-leaf.ts';
import { macroSeat } from './macro.ts';

const SIZE = { widthPx: 400, heightPx: 400 };
const plant = (concept: string, rest: Partial<Figure>): Figure =>
  figureOf(concept, { facts: { kind: 'plant' }, group: 0, ...rest } as unknown as Partial<Figure>);
const FLOWER = plant('tulip', { width: 0.4 });
const LEAF = plant('leaf-blade', { width: 2.6, group: 1 });
const BUG = figureOf('bug', {
  width: 0.5,
  height: 0.4,
  lift: 0.5,
  facts: { kind: 'insect' },
} as unknown as Partial<Figure>);

describe('macroSeat', () => {
  it('cuts the stalk of a flower seen close up, and shows it whole else', () => {
    const seat = macroSeat([FLOWER], SIZE, 'close-up');
    expect(seat!.unitPx * FLOWER.height).toBeGreaterThan(SIZE.heightPx);
    expect(macroSeat([FLOWER], SIZE, 'medium')).toBeUndefined();
    expect(macroSeat([FLOWER, plant('rose', { width: 0.4, group: 1 })], SIZE, 'close-up')).toBeUndefined();
  });

  it('has a leaf that bears something run out of the frame', () => {
    const seat = macroSeat([LEAF, BUG], SIZE, 'medium');
    expect(seat!.unitPx * LEAF.width).toBeGreaterThan(SIZE.widthPx);
    expect(macroSeat([LEAF], SIZE, 'medium')).toBeUndefined();
  });
});

describe('layLeaf', () => {
  const { understanding } = openWorkshop(loadIllustratorAssets());
  it.each([
    ['a ladybug on a leaf', true],
    ['a green leaf', false],
    ['an ant carrying a leaf', false],
  ])('%s', (prompt, lies) => {
    const { entities } = layLeaf(understanding.parse(prompt));
    expect(entities.some(({ concept }) => concept === 'leaf-blade')).toBe(lies);
  });
});
