import { describe, expect, it } from 'vitest';
import { createFrame, FIRST_SUBJECT_LABEL } from '../../illustrator/paint/frame.ts';
import { giveForm } from './give-form.ts';

const SIDE = 64;
const GREY = 0.3;

/** A grey disc on ground of a colour; the colour of one of its places once it has its form. */
function disc(groundAt: (pixel: number) => readonly [number, number, number], side = 0) {
  const frame = createFrame(SIDE, SIDE);
  for (let p = 0; p < SIDE * SIDE; p++) frame.colour.set(groundAt(p), p * 3);
  const photo = frame.colour.slice();
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      if (Math.hypot(x - 31.5, y - 27.5) > 20) continue;
      frame.labels[y * SIDE + x] = FIRST_SUBJECT_LABEL;
      frame.colour.fill(GREY, (y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3);
    }
  giveForm(frame, photo, { side }, 1);
  return (x: number, y: number) => [...frame.colour.subarray((y * SIDE + x) * 3, (y * SIDE + x) * 3 + 3)];
}

describe('the form of what is inserted', () => {
  it('is lit from above and from the photo’s brighter side', () => {
    const at = disc(() => [0.3, 0.3, 0.3], 1);
    expect(at(32, 12)[1]).toBeGreaterThan(at(32, 28)[1]!);
    expect(at(32, 44)[1]).toBeLessThan(at(32, 28)[1]! * 0.85);
    expect(at(48, 28)[1]).toBeGreaterThan(at(14, 28)[1]! * 1.1);
  });

  it('takes the colour of the ground from below alone', () => {
    const at = disc(() => [0.1, 0.4, 0.1]);
    const [red, green] = at(32, 44);
    expect(green).toBeGreaterThan(red! * 1.1);
    const [topRed, topGreen] = at(32, 12);
    expect(topGreen).toBeCloseTo(topRed!, 3);
  });

  it('is as uneven as what is around', () => {
    const roughness = (at: (x: number, y: number) => number[]): number => {
      let sum = 0;
      for (let x = 24; x < 40; x++) sum += Math.abs(at(x, 28)[1]! - 2 * at(x + 1, 28)[1]! + at(x + 2, 28)[1]!);
      return sum;
    };
    const rough = disc((p) => ((p * 7919) % 3 === 0 ? [0.5, 0.5, 0.5] : [0.1, 0.1, 0.1]));
    expect(roughness(rough)).toBeGreaterThan(3 * roughness(disc(() => [0.3, 0.3, 0.3])));
  });
});
