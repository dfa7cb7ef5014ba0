import { describe, expect, it } from 'vitest';
import { loadIllustratorAssets } from '../assets.ts';
import { openWorkshop } from '../illustrate.ts';
import { STUFF_LABELS } from '../paint/frame.ts';
import type { Cluster } from './cluster.ts';
import { placeFarOff } from './far-off.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-fixture.ts';
import { boxOf, type Placement } from './placement.ts';
import { setFarOff } from './set-far-off.ts';

const { understanding } = openWorkshop(loadIllustratorAssets());
const SIZE = 100;
const GROUND = { horizonYPx: 40, farYPx: 50, mainYPx: 85, nearYPx: 95 };
const drawing = { width: 10, height: 10, heightMetres: 20, parts: [], footing: 'stands' };

function placeAmongWater(kind: string, near: readonly Placement[] = []): Placement {
  // Water on the right.
  const labels = new Uint16Array(SIZE * SIZE).fill(STUFF_LABELS.vegetation);
  for (let i = 0; i < labels.length; i++) if (i % SIZE >= SIZE / 2) labels[i] = STUFF_LABELS.water;
  const figure = figureOf('it', { drawing, facts: { kind, footing: 'stands' } } as unknown as Partial<Figure>);
  const cluster: Cluster = { habit: 'far', figures: [figure] };
  return placeFarOff(cluster, near, GROUND, { widthPx: SIZE, heightPx: SIZE, labels })[0]!;
}

describe('placeFarOff', () => {
  it('sets houses on land and ships on water, small, above the ground that is near', () => {
    const [castle, ship] = [placeAmongWater('building'), placeAmongWater('vessel')];
    expect(castle.xPx).toBeLessThan(50);
    expect(ship.xPx).toBeGreaterThanOrEqual(50);
    expect(ship.contact).toBe('water');
    expect(castle.heightPx).toBeLessThan(SIZE * 0.3);
    expect(castle.yPx).toBeLessThanOrEqual(GROUND.farYPx);
  });

  it('keeps clear of who is near', () => {
    const near = { ...placeAmongWater('building'), xPx: 46, heightPx: 40, yPx: 90 };
    const box = boxOf(placeAmongWater('building', [near]));
    expect(box.right).toBeLessThan(26);
  });
});

describe('setFarOff', () => {
  it.each([
    ['a ship in the distance', true],
    ['a distant castle', true],
    ['a boy on the beach with a ship on the horizon', undefined],
    ['a castle far away, a knight in the foreground', undefined],
    ['a rider before distant mountains', undefined],
  ])('%s', (prompt, isFarOff) => {
    const { camera, notUnderstood } = setFarOff(understanding.parse(prompt));
    expect(camera.isFarOff).toBe(isFarOff);
    expect(notUnderstood).toEqual([]);
  });
});
