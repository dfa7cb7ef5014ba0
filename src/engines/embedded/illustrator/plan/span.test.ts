import { describe, expect, it } from 'vitest';
import { STUFF_LABELS } from '../paint/frame.ts';
import { findCrossing } from './span.ts';

const [widthPx, heightPx] = [200, 100];

/** Grass with water between two columns, which may be different in every row. */
function land(bankAt: (y: number) => readonly [left: number, right: number]) {
  const labels = new Uint16Array(widthPx * heightPx).fill(STUFF_LABELS.vegetation);
  for (let y = 0; y < heightPx; y++) {
    const [left, right] = bankAt(y);
    labels.fill(STUFF_LABELS.water, y * widthPx + left, y * widthPx + right);
  }
  return { widthPx, heightPx, labels };
}

describe('findCrossing', () => {
  it('goes from bank to bank', () => {
    const crossing = findCrossing(
      land(() => [60, 150]),
      { farYPx: 50, nearYPx: 95 },
    );
    expect(crossing).toMatchObject({ leftPx: 60, rightPx: 149 });
    expect(crossing!.yPx).toBeGreaterThan(55);
    expect(crossing!.yPx).toBeLessThan(75);
  });

  it('prefers a row in which both banks are seen', () => {
    const crossing = findCrossing(
      land((y) => (y < 70 ? [70, 150] : [30, 200])),
      { farYPx: 50, nearYPx: 95 },
    );
    expect(crossing!.yPx).toBeLessThan(70);
  });

  it('needs water', () => {
    expect(
      findCrossing(
        land(() => [0, 0]),
        { farYPx: 50, nearYPx: 95 },
      ),
    ).toBeUndefined();
  });
});
