import { expect, it } from 'vitest';
import { rowsWithSources } from './source-rows.ts';

const SIZE = { widthPx: 80, heightPx: 100 };
const BOX = { left: 20, top: 0, right: 60, bottom: 100 };

const allowedWhere = (allows: (x: number, y: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 80 * 100 }, (_, p) => (allows(p % 80, Math.floor(p / 80)) ? 1 : 0));

it('counts the rows of a picture at whose height something may be copied', () => {
  expect(
    rowsWithSources(
      allowedWhere(() => true),
      SIZE,
      BOX,
    ),
  ).toBe(1);
  expect(
    rowsWithSources(
      allowedWhere((_, y) => y < 40),
      SIZE,
      BOX,
    ),
  ).toBeCloseTo(0.42, 1);
  expect(
    rowsWithSources(
      allowedWhere((x) => x < 30),
      SIZE,
      BOX,
    ),
  ).toBe(1);
  expect(
    rowsWithSources(
      allowedWhere((x) => x < 20),
      SIZE,
      BOX,
    ),
  ).toBe(0);
});
