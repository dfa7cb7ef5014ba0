import { describe, expect, it } from 'vitest';
import type { Level, Matches } from './level.ts';
import { levelJoints } from './level-joints.ts';
import { mapPatches } from './patch-map.ts';

const WIDTH = 120;
const HEIGHT = 40;
const HOLE = { left: 40, right: 80 };
const JOINT = 60;

/** A sky that is darker at the left, and a hole in its middle, of which the left half was copied from the left and the right half from the right. */
function joined(step: number) {
  const shade = (x: number): number => (x < JOINT ? 120 : 120 + step);
  const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => shade(Math.floor(i / 3) % WIDTH));
  const hole = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) =>
    p % WIDTH >= HOLE.left && p % WIDTH < HOLE.right ? 1 : 0,
  );
  const level: Level = { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, pixels, hole };
  const matches: Matches = {
    source: Int32Array.from(hole, (_, p) => 20 * WIDTH + (p % WIDTH < JOINT ? 20 : 100)),
    cost: new Float32Array(hole.length),
  };
  levelJoints(level, mapPatches(level), matches);
  const row = Array.from({ length: WIDTH }, (_, x) => pixels[(20 * WIDTH + x) * 3]!);
  return { row, largest: Math.max(...row.slice(1).map((value, x) => Math.abs(value - row[x]!))) };
}

describe('levelJoints', () => {
  it('spreads the step between two skies to both sides', () => {
    const { row, largest } = joined(16);
    expect(largest).toBeLessThan(5);
    expect(row[JOINT - 1]! + row[JOINT]!).toBeGreaterThan(240);
    expect(row[JOINT - 1]! + row[JOINT]!).toBeLessThan(270);
  });

  it('leaves what is known, and edges', () => {
    const { row } = joined(16);
    expect(new Set(row.slice(0, HOLE.left))).toEqual(new Set([120]));
    expect(new Set(row.slice(HOLE.right))).toEqual(new Set([136]));
    expect(joined(90).largest).toBe(90);
  });

  it('leaves a plateau that was copied pixel by pixel from a slope', () => {
    const slopeAt = 100;
    const shade = (x: number): number => (x < HOLE.left ? 120 : x < HOLE.right ? 100 : 100 + 2 * (x - slopeAt));
    const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, i) => shade(Math.floor(i / 3) % WIDTH));
    const hole = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) =>
      p % WIDTH >= HOLE.left && p % WIDTH < HOLE.right ? 1 : 0,
    );
    const level: Level = { widthPx: WIDTH, heightPx: HEIGHT, channels: 3, pixels, hole };
    const source = Int32Array.from(hole, (_, p) => Math.floor(p / WIDTH) * WIDTH + slopeAt);
    levelJoints(level, mapPatches(level), { source, cost: new Float32Array(hole.length) });
    expect(pixels).toEqual(Uint8Array.from(pixels, (_, i) => shade(Math.floor(i / 3) % WIDTH)));
  });
});
