import { expect, it } from 'vitest';
import { followCopies } from './follow-copies.ts';
import type { Level, Matches } from './level.ts';
import { mapPatches } from './patch-map.ts';

const [WIDTH, HEIGHT] = [80, 24];
const HOLE_TO = 30;
/** What lies between the hole and the picture was copied from so much farther right. */
const SHIFT = 25;
const BAND_TO = 40;

it('goes on from what was copied as far as matches mean the same', () => {
  const size = { widthPx: WIDTH, heightPx: HEIGHT };
  const hole = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, p) => (p % WIDTH < HOLE_TO ? 1 : 0));
  const allowed = hole.map((_, p) => (p % WIDTH >= BAND_TO ? 1 : 0));
  const level: Level = { ...size, channels: 3, pixels: new Uint8Array(hole.length * 3), hole, allowed };
  const map = mapPatches(level);
  const shiftAt = (p: number): number => (p % WIDTH < 20 ? 45 : SHIFT + 2);
  const source = Int32Array.from(hole, (_, p) => p + shiftAt(p));
  const matches: Matches = { source, cost: new Float32Array(hole.length).fill(9) };
  const copies = Int32Array.from(hole, (value, p) => (value === 0 && p % WIDTH < BAND_TO ? p + SHIFT : -1));
  followCopies(copies, size, { level, depth: 0 }, map, matches);
  const row = 12 * WIDTH;
  for (const x of [HOLE_TO + 1, HOLE_TO - 1, 22]) expect(matches.source[row + x]! - row - x).toBe(SHIFT);
  for (const x of [18, 10]) expect(matches.source[row + x]! - row - x).toBe(45);
});
