import { describe, expect, it } from 'vitest';
import { createRandom } from '../../illustrator/maths/random.ts';
import { completePicture } from './complete-picture.ts';

const SIDE = 160;
const OFFSET_COST = { perRow: 150, perColumn: 150 };

/** A brick wall with grain: structure and texture, and the truth is known. */
function wall(): Uint8Array {
  const random = createRandom(5);
  const rgb = new Uint8Array(SIDE * SIDE * 3);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const course = Math.floor(y / 16);
      const isMortar = y % 16 < 3 || (x + (course % 2) * 16) % 32 < 3;
      const grain = random.between(-24, 24);
      const [red, green, blue] = isMortar ? [190, 186, 178] : [150, 78, 60];
      rgb.set([red! + grain, green! + grain, blue! + grain], (y * SIDE + x) * 3);
    }
  return rgb;
}

function disc(): Uint8Array {
  return Uint8Array.from({ length: SIDE * SIDE }, (_, i) =>
    Math.hypot((i % SIDE) - 80, Math.floor(i / SIDE) - 84) < 30 ? 255 : 0,
  );
}

/** Mean |Laplacian| of green inside the hole: how much fine texture there is. */
function texture(rgb: Uint8Array, hole: Uint8Array): number {
  let sum = 0;
  let count = 0;
  const green = (p: number): number => rgb[p * 3 + 1]!;
  for (let p = SIDE; p < SIDE * (SIDE - 1); p++) {
    if (hole[p] === 0) continue;
    sum += Math.abs(4 * green(p) - green(p - 1) - green(p + 1) - green(p - SIDE) - green(p + SIDE));
    count++;
  }
  return sum / count;
}

const complete = (rgb: Uint8Array, hole: Uint8Array, more: object = {}): Uint8Array =>
  completePicture({ widthPx: SIDE, heightPx: SIDE, rgb, hole, offsetCost: OFFSET_COST, seed: 3, ...more });

describe('completePicture', () => {
  const truth = wall();
  const hole = disc();
  const damaged = truth.map((value, i) => (hole[Math.floor(i / 3)] === 0 ? value : 255));
  const completed = complete(damaged, hole);

  it('keeps everything outside the hole', () => {
    for (let i = 0; i < truth.length; i++) if (hole[Math.floor(i / 3)] === 0) expect(completed[i]).toBe(truth[i]);
  });

  it('keeps the texture and goes on with the courses of bricks', () => {
    expect(texture(completed, hole) / texture(truth, hole)).toBeGreaterThan(0.7);
    let mortarRight = 0;
    let count = 0;
    for (let p = 0; p < hole.length; p++) {
      if (hole[p] === 0) continue;
      count++;
      const isBrick = (rgb: Uint8Array): boolean => rgb[p * 3]! - rgb[p * 3 + 2]! > 50;
      if (isBrick(completed) === isBrick(truth)) mortarRight++;
    }
    expect(mortarRight / count).toBeGreaterThan(0.8);
  });

  it('does not look at what the hole held', () => {
    const black = truth.map((value, i) => (hole[Math.floor(i / 3)] === 0 ? value : 0));
    expect(complete(black, hole)).toEqual(completed);
  });

  it('fills a border to its outermost pixels', () => {
    const side = Uint8Array.from(hole, (_, p) => (p % SIDE < 30 ? 255 : 0));
    const black = truth.map((value, i) => (side[Math.floor(i / 3)] === 0 ? value : 0));
    const result = complete(black, side);
    for (let p = 0; p < side.length; p++) if (side[p] !== 0) expect(result[p * 3]).toBeGreaterThan(90);
  });

  it('copies from allowed places only', () => {
    const red = truth.slice();
    for (let p = 0; p < hole.length; p++) if (p % SIDE > 115) red.set([255, 0, 0], p * 3);
    const allowed = Uint8Array.from(hole, (_, p) => (p % SIDE > 115 ? 0 : 1));
    const result = complete(red, hole, { allowed });
    for (let p = 0; p < hole.length; p++)
      if (hole[p] !== 0 && p % SIDE < 100) expect(result[p * 3 + 1]).toBeGreaterThan(20);
  });

  it('answers holes without sources, tiny pictures and no hole at all', () => {
    const everywhere = new Uint8Array(SIDE * SIDE).fill(255);
    everywhere[0] = 0;
    expect(complete(truth, everywhere).subarray(0, 3)).toEqual(truth.subarray(0, 3));
    expect(complete(truth, new Uint8Array(SIDE * SIDE))).toEqual(truth);
    const tiny = completePicture({
      widthPx: 3,
      heightPx: 1,
      rgb: Uint8Array.from([10, 10, 10, 0, 0, 0, 30, 30, 30]),
      hole: Uint8Array.from([0, 1, 0]),
      offsetCost: OFFSET_COST,
      seed: 1,
    });
    expect(tiny[3]).toBeGreaterThan(5);
  });
});
