import { describe, expect, it } from 'vitest';
import { createFrame, FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import type { Placement } from '../../illustrator/plan/placement.ts';
import { growCoat } from './grow-coat.ts';

const SIDE = 64;
const GREY = 0.3;

/** A grey disc as an animal or another thing, on white; what its coat made of it. */
function disc(concept: string, kind: Placement['facts']['kind']) {
  const frame = createFrame(SIDE, SIDE);
  // A ground with a pattern, in which changes show.
  for (let i = 0; i < frame.colour.length; i++) frame.colour[i] = 0.6 + 0.4 * Math.sin(i * 1.7);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      if (Math.hypot(x - 31.5, y - 31.5) > 20) continue;
      frame.labels[y * SIDE + x] = FIRST_SUBJECT_LABEL;
      frame.colour.fill(GREY, (y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3);
    }
  const before = frame.colour.slice();
  const placement = {
    concept,
    facts: { kind, heightMetres: 1, footing: 'stands' },
    drawing: { width: 1, height: 1 },
    xPx: 32,
    yPx: 52,
    heightPx: 40,
  } as Placement;
  growCoat(frame, [placement], 1);
  const changed = (x: number, y: number) => frame.colour[(y * SIDE + x) * 3] !== before[(y * SIDE + x) * 3];
  return { changed, labels: frame.labels };
}

describe('the coat of inserted animals', () => {
  it('covers them and frays their outline, but grows nowhere else', () => {
    const { changed, labels } = disc('dog', 'animal');
    expect(changed(32, 32)).toBe(true);
    const radii = Array.from({ length: SIDE }, (_, y) =>
      labels.subarray(y * SIDE, y * SIDE + SIDE).indexOf(FIRST_SUBJECT_LABEL),
    );
    expect(radii).not.toEqual([...radii].reverse());
    expect(changed(2, 2)).toBe(false);
    expect(changed(32, 60)).toBe(false);
    for (let p = 0; p < SIDE * SIDE; p++) {
      const [x, y] = [p % SIDE, Math.floor(p / SIDE)];
      if (Math.hypot(x - 31.5, y - 31.5) > 23) expect(changed(x, y)).toBe(false);
    }
  });

  it('does not grow on what has none', () => {
    expect(disc('frog', 'animal').changed(32, 32)).toBe(false);
    expect(disc('mug', 'object').changed(32, 32)).toBe(false);
  });
});
