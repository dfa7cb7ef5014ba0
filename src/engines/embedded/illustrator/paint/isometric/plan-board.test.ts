import { describe, expect, it } from 'vitest';
import { createRandom } from '../../maths/random.ts';
import { type Board, groundAt, type Piece } from './board.ts';
import { planBoard } from './plan-board.ts';
import { themeOf } from './themes.ts';

const CITY = themeOf('city', undefined, 'summer')!;
const ISLAND = themeOf('island', undefined, 'summer')!;

function groundUnder(board: Board, { x, y }: Piece): string | undefined {
  return groundAt(board, x, y);
}

describe('planBoard', () => {
  it('builds what was ordered, as often as ordered', () => {
    const board = planBoard(
      { theme: CITY, orders: [{ thing: 'castle', count: 1 }], clearance: 0, isModel: false },
      createRandom(3),
    );
    expect(board.pieces.filter(({ thing }) => thing === 'castle')).toHaveLength(1);
  });

  it.each([1, 2, 3, 4, 5])('puts cars on roads and houses beside them, seed %d', (seed) => {
    const board = planBoard(
      { theme: CITY, orders: [{ thing: 'car', count: 3 }], clearance: 0, isModel: false },
      createRandom(seed),
    );
    const grounds = (thing: string): (string | undefined)[] =>
      board.pieces.filter((piece) => piece.thing === thing).map((piece) => groundUnder(board, piece));
    expect(grounds('car').length).toBeGreaterThanOrEqual(3);
    expect(new Set(grounds('car'))).toEqual(new Set(['road']));
    expect([...grounds('shop'), ...grounds('tower')]).not.toContain('road');
  });

  it('keeps boats on the water', () => {
    const board = planBoard(
      { theme: ISLAND, orders: [{ thing: 'boat', count: 2 }], clearance: 0, isModel: false },
      createRandom(9),
    );
    const boats = board.pieces.filter(({ thing }) => thing === 'boat');
    expect(boats.length).toBeGreaterThanOrEqual(2);
    for (const boat of boats) expect(groundUnder(board, boat)).toBe('water');
  });

  it('leaves the front free where somebody will stand', () => {
    const clearance = 3;
    const board = planBoard(
      { theme: CITY, orders: [{ thing: 'tower', count: 8 }], clearance: clearance, isModel: false },
      createRandom(5),
    );
    const isInFront = ({ x, y }: Piece): boolean => Math.min(x, y) > board.size - clearance;
    expect(board.pieces.filter(isInFront)).toEqual([]);
  });

  it.each([
    ['shop', CITY],
    ['lighthouse', ISLAND],
  ] as const)('makes a small board of a single %s', (thing, theme) => {
    const board = planBoard({ theme, orders: [{ thing, count: 1 }], clearance: 0, isModel: true }, createRandom(4));
    expect(board.pieces[0]!.thing).toBe(thing);
    expect(board.pieces.filter((piece) => piece.thing === thing)).toHaveLength(1);
    expect(groundUnder(board, board.pieces[0]!)).not.toBe('water');
  });

  it('lets no two pieces stand on one tile', () => {
    const { pieces } = planBoard(
      {
        theme: themeOf('mountains', undefined, 'summer')!,
        orders: [{ thing: 'castle', count: 1 }],
        clearance: 0,
        isModel: false,
      },
      createRandom(2),
    );
    const overlaps = pieces.flatMap((a, i) =>
      pieces
        .slice(i + 1)
        .filter((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < (a.span + b.span) / 2 - 0.01),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('themeOf', () => {
  it('covers land with snow in winter, and knows no board of a room', () => {
    expect(themeOf('meadow', undefined, 'winter')?.base).toBe('snow');
    expect(themeOf('room', undefined, 'summer')).toBeUndefined();
  });

  it('sets villages by the water where their place has some', () => {
    expect(themeOf('lake', 'village', 'summer')).toMatchObject({
      water: 'side',
      things: { house: expect.any(Number) },
    });
  });
});
