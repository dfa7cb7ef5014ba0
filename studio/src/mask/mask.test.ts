import { describe, expect, it } from 'vitest';
import { flood } from './flood.ts';
import { boxAround } from './geometry.ts';
import { fromRunLengths, toRunLengths } from './run-lengths.ts';

describe('run lengths', () => {
  it('give back what they were made from', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index % 97 < 40 ? 255 : index % 3));
    expect(fromRunLengths(toRunLengths(bytes), bytes.length)).toEqual(bytes);
  });

  it('make a flat mask of four million pixels small', () => {
    expect(toRunLengths(new Uint8Array(2048 * 2048))).toHaveLength(2);
  });
});

describe('flood', () => {
  /** `#` is dark, `.` is light. */
  const picture = (rows: readonly string[]) => ({
    width: rows[0]!.length,
    height: rows.length,
    data: Uint8ClampedArray.from(
      rows.flatMap((row) => [...row].flatMap((c) => (c === '#' ? [9, 9, 9, 255] : [200, 200, 200, 255]))),
    ),
  });
  const shown = (mask: Uint8Array, width: number): string[] =>
    Array.from({ length: mask.length / width }, (_, row) =>
      [...mask.subarray(row * width, (row + 1) * width)].map((value) => (value ? '#' : '.')).join(''),
    );

  it('fills what hangs together, round corners, and stops at the rest', () => {
    const rows = ['.####.', '.#..#.', '.####.', '......', '##..##'];
    expect(shown(flood(picture(rows), 1, 0, 20), 6)).toEqual(['.####.', '.#..#.', '.####.', '......', '......']);
    expect(shown(flood(picture(rows), 0, 0, 20), 6)).toEqual(['#....#', '#....#', '#....#', '######', '..##..']);
  });
});

describe('boxAround', () => {
  it('stays within the picture', () => {
    expect(
      boxAround(
        [
          { x: -3, y: 5.5 },
          { x: 9.2, y: 20 },
        ],
        2,
        12,
        10,
      ),
    ).toEqual({ x: 0, y: 3, width: 12, height: 7 });
  });
});
