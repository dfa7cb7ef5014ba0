import { expect, it } from 'vitest';
import { cutEnds } from './cut-ends.ts';

const SIZE = { widthPx: 100, heightPx: 60 };
const BOX = { left: 20, top: 0, right: 80, bottom: 60 };

/** How far a thing in these rows and columns of the picture goes on beyond its left side, row by row. */
function reachOf(rows: readonly [number, number], columns: readonly [number, number]): number[] {
  const subject = { widthPx: 60, heightPx: 60, data: new Uint8Array(60 * 60) };
  for (let y = rows[0]; y < rows[1]; y++) subject.data.fill(255, y * 60 + columns[0], y * 60 + columns[1]);
  const ends = cutEnds(subject, SIZE, BOX, 0.11);
  return Array.from({ length: 60 }, (_, y) => {
    const outside = ends.subarray(y * 100, y * 100 + 20);
    return outside.reduce((sum, value) => sum + value, 0);
  });
}

it('brings what a side cuts to a round end beyond it, farthest in its middle', () => {
  const reach = reachOf([20, 30], [0, 25]);
  expect(reach[25]).toBeGreaterThan(3);
  expect(reach[25]).toBeLessThan(8);
  expect(reach[20]).toBeLessThan(reach[25]!);
  expect([reach[19], reach[30]]).toEqual([0, 0]);
});

it('makes half an end of what reaches the corner', () => {
  const reach = reachOf([50, 60], [0, 25]);
  expect(reach[59]).toBeGreaterThanOrEqual(reach[52]!);
  expect(reach[49]).toBe(0);
});

it('ends nothing that no side cuts', () => {
  expect(Math.max(...reachOf([20, 30], [5, 25]))).toBe(0);
});

it('lets ground go on', () => {
  expect(reachOf([50, 60], [0, 60])[55]).toBe(20);
});

it('lets what the lower side cuts go on downwards', () => {
  const subject = { widthPx: 60, heightPx: 40, data: new Uint8Array(60 * 40) };
  for (let y = 10; y < 40; y++) subject.data.fill(255, y * 60 + 20, y * 60 + 30);
  const canvas = { widthPx: 60, heightPx: 60 };
  const ends = cutEnds(subject, canvas, { left: 0, top: 0, right: 60, bottom: 40 }, 0.11);
  expect(ends[59 * 60 + 25]).toBe(1);
  expect(ends[59 * 60 + 35]).toBe(0);
});
