import { describe, expect, it } from 'vitest';
import { plainBrief } from '../brief-fixture.ts';
import { createFrame, STUFF_LABELS } from '../frame.ts';
import type { PainterBrief } from '../painter.ts';
import { BOARD_THINGS } from './board.ts';
import { paintIsometric } from './isometric.ts';

const brief = (changes: Partial<PainterBrief> = {}): PainterBrief => plainBrief('meadow', 4, { built: [], ...changes });

function paint(changes: Partial<PainterBrief>, widthPx = 120, heightPx = 120) {
  const frame = createFrame(widthPx, heightPx);
  const stage = paintIsometric(frame, brief(changes));
  return { frame, stage };
}

describe('paintIsometric', () => {
  it.each([
    [160, 90],
    [90, 160],
  ])('shows a board on a backdrop in a frame of %d × %d', (widthPx, heightPx) => {
    const { frame, stage } = paint({ hasSubjects: true }, widthPx, heightPx);
    expect(frame.labels.includes(STUFF_LABELS.none)).toBe(false);
    expect(frame.labels[0]).toBe(STUFF_LABELS.backdrop);
    const middle = Math.round(stage.standing.mainYPx) * widthPx + widthPx / 2;
    expect(frame.labels[middle]).not.toBe(STUFF_LABELS.backdrop);
    expect(frame.colour.every((value) => value >= 0 && value < 5)).toBe(true);
  });

  it.each(BOARD_THINGS)('builds a %s', (thing) => {
    const setting = thing === 'boat' ? 'island' : 'road';
    const colour = [0.9, 0, 0.9] as const;
    const plain = paint({ setting });
    const { frame } = paint({ setting, built: [{ thing, count: 1, colour }] });
    expect(frame.colour).not.toEqual(plain.frame.colour);
  });

  it('lights windows at night', () => {
    const brightest = (time: 'day' | 'night'): number => {
      const { frame } = paint({ setting: 'city', time });
      return frame.colour.reduce(
        (most, value, i) =>
          i % 3 === 0 && frame.labels[(i / 3) | 0] === STUFF_LABELS.building ? Math.max(most, value) : most,
        0,
      );
    };
    expect(brightest('night')).toBeGreaterThan(brightest('day') * 0.6);
    const { frame } = paint({ setting: 'city', time: 'night' });
    expect(frame.colour[0]).toBeLessThan(0.1);
  });

  it('refuses places that boards do not show', () => {
    expect(() => paint({ setting: 'room' })).toThrow('no board of room');
  });
});
