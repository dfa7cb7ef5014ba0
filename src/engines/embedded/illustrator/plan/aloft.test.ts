import { describe, expect, it } from 'vitest';
import { createRandom } from '../maths/random.ts';
import { FAR_AWAY } from '../paint/frame.ts';
import { placeInSky } from './aloft.ts';
import type { Figure } from './figure.ts';
import { figureOf } from './figure-fixture.ts';
import type { Canvas } from './fit.ts';
import { boxOf, type Placement } from './placement.ts';

const SIDE_PX = 100;
/** Rows of sky above a wall of mountains. */
const RIDGE_PX = 34;

function drawingOf(...entities: readonly number[]): Figure['drawing'] {
  return {
    width: 100,
    height: 100,
    parts: entities.map((entity) => ({ entity, svg: '<circle/>' })),
    heightMetres: 2,
    anchors: {},
    footing: 'flies',
    emissive: 1,
  };
}

const size = { widthPx: SIDE_PX, heightPx: SIDE_PX };
const canvas = {
  size,
  camera: { side: 0, sizeFactor: 1 },
  mayRetreat: true,
  isGiant: false,
  isToScale: false,
} as Canvas;
const frame = {
  ...size,
  depth: Float32Array.from({ length: SIDE_PX ** 2 }, (_, i) => (i < RIDGE_PX * SIDE_PX ? FAR_AWAY : 50)),
};

function placed(concept: string, entities: readonly number[], sizeFactor = 1, seed = 1): Placement {
  const figures = [
    figureOf(concept, {
      group: 0,
      member: 0,
      drawing: drawingOf(...entities),
      facts: { kind: 'sky-object', heightMetres: 2, footing: 'flies' },
      contact: 'air',
    }),
  ];
  const order = { isMain: true, sizeFactor, others: [] };
  return placeInSky({ habit: 'sky', figures }, order, canvas, { horizonYPx: 90 }, frame, createRandom(seed))[0]!;
}

const heightOf = (placement: Placement): number => boxOf(placement).bottom - boxOf(placement).top;

describe('sun and moon over land', () => {
  it.each(['sun', 'full-moon', 'crescent-moon'])('are no larger than a third of the frame: %s', (concept) => {
    expect(heightOf(placed(concept, [0]))).toBeLessThan(SIDE_PX / 3);
  });

  it('are larger where they are called so, but never most of the frame', () => {
    expect(heightOf(placed('full-moon', [0], 2))).toBeGreaterThan(1.5 * heightOf(placed('full-moon', [0])));
    expect(heightOf(placed('full-moon', [0], 9))).toBeLessThan(0.7 * SIDE_PX);
  });

  it('rise until most of them is seen above the ridges', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const { top, bottom } = boxOf(placed('sun', [0], 1, seed));
      expect((RIDGE_PX - top) / (bottom - top)).toBeGreaterThan(0.6);
    }
  });

  it('are as large as any seat with somebody on them', () => {
    expect(heightOf(placed('crescent-moon', [0, 1]))).toBeGreaterThan(1.3 * heightOf(placed('crescent-moon', [0])));
  });
});
