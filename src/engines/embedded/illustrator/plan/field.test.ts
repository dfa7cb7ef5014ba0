import { expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import type { CastGroup } from './cluster.ts';
import { scatterField } from './field.ts';

const GROUND = { horizonYPx: 100, farYPx: 120, mainYPx: 220, nearYPx: 250 };
const SIZE = { widthPx: 256, heightPx: 256 };
const castOf = (kind: string, heightMetres: number): CastGroup =>
  ({
    index: 0,
    group: { lead: { concept: kind, count: 60, sizeFactor: 1 } },
    drawings: [{ width: 10, height: 20 }],
    facts: { kind, heightMetres },
  }) as unknown as CastGroup;

it('sets the trees of a wood behind whom it is about, taller in a forest', () => {
  const highest = (isInForest: boolean): number =>
    Math.max(
      ...scatterField(castOf('tree', 8), GROUND, SIZE, createRandom(1), isInForest).map(({ heightPx, yPx }) => {
        expect(yPx).toBeLessThan(GROUND.mainYPx);
        return heightPx;
      }),
    );
  expect(highest(true)).toBeGreaterThan(highest(false) * 1.5);
});

it('covers the nearest ground with flowers', () => {
  const rows = scatterField(castOf('plant', 0.3), GROUND, SIZE, createRandom(1)).map(({ yPx }) => yPx);
  expect(Math.max(...rows)).toBeGreaterThan(GROUND.nearYPx);
});
