import { expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { Figure } from './figure.ts';
import { figureOf, meetingOf } from './figure-fixture.ts';
import { hoverAtBlossom, hoverBeside, hoverRound, isAloft } from './hover-round.ts';

const BEE = figureOf('honeybee', {
  facts: { kind: 'insect' },
  drawing: { parts: [], footing: 'flies' },
} as unknown as Partial<Figure>);

it('has a swarm in the air on both sides, of different sizes, looking inwards', () => {
  const meeting = meetingOf(figureOf('hive'), Array<Figure>(7).fill(BEE), { kind: 'around', facing: 'left' });
  const placed = hoverRound({ ...meeting, random: createRandom(4) });
  expect(isAloft(BEE)).toBe(true);
  expect(placed.every(({ contact, lift }) => contact === 'air' && lift > 0)).toBe(true);
  expect(new Set(placed.map(({ x }) => Math.sign(x)))).toEqual(new Set([-1, 1]));
  expect(new Set(placed.map(({ height }) => height.toFixed(2))).size).toBeGreaterThan(2);
  for (const { x, isFlipped } of placed) expect(isFlipped).toBe(x < 0);
});

const FLOWER = figureOf('rose', {
  facts: { kind: 'plant' },
  height: 2,
  drawing: { parts: [], footing: 'stands' },
} as unknown as Partial<Figure>);

it('visits the blossom of a flower, not its foot', () => {
  const [flower, bee] = hoverAtBlossom([FLOWER, { ...BEE, x: 1 }]);
  expect(flower).toBe(FLOWER);
  expect(bee!.lift).toBeGreaterThan(0.8);
  expect(bee!.isFlipped).toBe(false);
  expect(hoverBeside([{ ...BEE, x: -1 }], FLOWER)[0]!.isFlipped).toBe(true);
});
