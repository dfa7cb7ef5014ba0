import { expect, it } from 'vitest';
import type { Placement } from '../../illustrator/plan/placement.ts';
import type { SubjectLayer } from '../../illustrator/subject/layer.ts';
import { headsOf } from './heads-of.ts';

const SIDE = 160;

/** A head of 40 rows, a narrow neck below and a broad trunk. */
function figure(): SubjectLayer {
  const rgba = new Uint8Array(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const halfWidth = y < 40 ? 16 : y < 46 ? 6 : 30;
      rgba[(y * SIDE + x) * 4 + 3] = Math.abs(x - 90) < halfWidth ? 255 : 0;
    }
  return { widthPx: SIDE, heightPx: SIDE, rgba, baselinePx: SIDE, centrePx: 80 } as SubjectLayer;
}

const placed = (kind: string, isFlipped: boolean): Placement =>
  ({ facts: { kind }, drawing: {}, xPx: 200, yPx: 400, heightPx: 320, isFlipped }) as unknown as Placement;

it('finds the heads of persons, also of mirrored ones', () => {
  const [head, mirrored] = headsOf([placed('person', false), placed('animal', false), placed('person', true)], figure);
  expect(head!.top).toBe(80);
  expect(head!.bottom).toBeGreaterThanOrEqual(160);
  expect(head!.bottom).toBeLessThan(175);
  expect((head!.left + head!.right) / 2).toBeCloseTo(220, -1);
  expect((mirrored!.left + mirrored!.right) / 2).toBeCloseTo(180, -1);
});
