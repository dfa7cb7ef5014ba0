import { describe, expect, it } from 'vitest';
import { continueRim } from './continue-rim.ts';

const SIZE = { widthPx: 700, heightPx: 200 };
const BOX = { left: 100, top: 0, right: 700, bottom: 200 };
/** What is gone on with is at least so wide. */
const BAND_PX = 20;
const CUT_PX = 20;

type Pattern = (x: number, y: number) => number;

/** A canvas whose picture, right of column 100, has these grey levels, gone on with to the left. */
function continued(levelAt: Pattern, isAllowed: (x: number) => boolean = () => true) {
  const data = new Uint8Array(SIZE.widthPx * SIZE.heightPx * 3);
  const hole = new Uint8Array(SIZE.widthPx * SIZE.heightPx);
  for (let y = 0; y < SIZE.heightPx; y++)
    for (let x = 0; x < SIZE.widthPx; x++) {
      const p = y * SIZE.widthPx + x;
      if (x < BOX.left) hole[p] = 255;
      else data.fill(levelAt(x, y), p * 3, p * 3 + 3);
    }
  const allowed = hole.map((value, p) => (value === 0 && isAllowed(p % SIZE.widthPx) ? 1 : 0));
  const canvas = { picture: { ...SIZE, channels: 3 as const, data }, mask: { ...SIZE, data: hole }, seed: 1 };
  const { canvas: result, copies, goesOn } = continueRim(canvas, BOX, allowed, CUT_PX);
  return {
    at: (x: number, y: number) => result.picture.data[(y * SIZE.widthPx + x) * 3]!,
    isHole: (x: number, y: number) => result.mask.data[y * SIZE.widthPx + x] !== 0,
    sourceOf: (x: number, y: number) => copies[y * SIZE.widthPx + x]!,
    goesOn,
  };
}

const chequer: Pattern = (x, y) => ((Math.floor(x / 23) + Math.floor(y / 23)) % 2 === 0 ? 240 : 200);
const noise: Pattern = (x, y) => (Math.sin(x * 12.9898 + y * 78.233) * 43758.5453 * 127) & 255;

describe('going on beyond a rim', () => {
  it('keeps a chequer in step', () => {
    const { at, isHole } = continued(chequer);
    for (let y = 0; y < SIZE.heightPx; y += 3)
      for (let x = BOX.left - BAND_PX; x < BOX.left; x++) {
        expect(isHole(x, y)).toBe(false);
        expect(Math.abs(at(x, y) - chequer(x, y))).toBeLessThanOrEqual(2);
      }
    expect(isHole(10, 50)).toBe(true);
  });

  it('goes on with slanting stripes in their direction', () => {
    const stripes: Pattern = (x, y) => 128 + 60 * Math.sin((x + 2 * y) / 7);
    const { at } = continued(stripes);
    let difference = 0;
    for (let y = 0; y < SIZE.heightPx; y++)
      for (let x = BOX.left - BAND_PX; x < BOX.left; x++)
        difference += Math.abs(at(x, y) - stripes(x, y)) / (SIZE.heightPx * BAND_PX);
    expect(difference).toBeLessThan(8);
  });

  it('goes on with an edge that meets the rim steeply', () => {
    const edgeAt = (x: number): number => 150 - 1.8 * (x - BOX.left);
    const { at } = continued((x, y) => (y < edgeAt(x) ? 200 : 60) + 16 * (noise(x, y) / 255));
    for (let x = BOX.left - 16; x < BOX.left; x += 3) {
      expect(at(x, Math.round(edgeAt(x)) - 8)).toBeGreaterThan(170);
      expect(at(x, Math.round(edgeAt(x)) + 8)).toBeLessThan(110);
    }
  });

  it('tells what was copied from where, and copies nothing that it must not', () => {
    const { sourceOf, goesOn } = continued(chequer, (x) => x < 250 || x >= 270);
    expect(goesOn[0]!.filter((value) => value === 1).length).toBeGreaterThan(SIZE.heightPx / 2);
    for (let y = 0; y < SIZE.heightPx; y++)
      for (let x = BOX.left - BAND_PX; x < BOX.left; x++) {
        const source = sourceOf(x, y);
        if (source < 0) continue;
        const column = source % SIZE.widthPx;
        expect(column >= BOX.left && (column < 250 || column >= 270)).toBe(true);
      }
  });

  it('stops where nothing is seen again', () => {
    const blocks: Pattern = (x, y) => noise(Math.floor(x / 30), Math.floor(y / 30));
    const { goesOn } = continued(blocks);
    expect(goesOn[0]!.filter((value) => value === 1).length).toBeLessThan(SIZE.heightPx / 2);
  });

  it('does not go on with a thing that stands deeper inside', () => {
    const { at } = continued((x, y) => (x >= 150 && x < 320 && y > 60 && y < 140 && x % 60 < 30 ? 20 : 150));
    for (let y = 0; y < SIZE.heightPx; y++) expect(at(BOX.left - 30, y) === 0 || at(BOX.left - 30, y) > 100).toBe(true);
  });
});
