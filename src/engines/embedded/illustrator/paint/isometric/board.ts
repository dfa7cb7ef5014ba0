import type { LinearRgb } from '../../maths/colour.ts';

/** What a tile of a board is covered with. */
export type Ground = 'grass' | 'road' | 'paving' | 'water' | 'sand' | 'snow' | 'field' | 'rock';

/** What can be built on a board. */
export const BOARD_THINGS = [
  'house',
  'shop',
  'tower',
  'church',
  'castle',
  'lighthouse',
  'tree',
  'conifer',
  'palm',
  'peak',
  'fountain',
  'stall',
  'lamp',
  'car',
  'boat',
] as const;
export type BoardThing = (typeof BOARD_THINGS)[number];

/** Something to be built: of which colour, default: its own, and how many. */
export interface BoardOrder {
  readonly thing: BoardThing;
  readonly count: number;
  readonly colour?: LinearRgb;
}

/** Something that stands on a board. Lengths in tiles; x goes right and towards the eye, y left and towards the eye. */
export interface Piece {
  readonly thing: BoardThing;
  /** Middle of its tiles. */
  readonly x: number;
  readonly y: number;
  /** Tiles that it covers in either direction. */
  readonly span: number;
  /** Factor on its usual height. */
  readonly scale: number;
  readonly colour?: LinearRgb;
  /** True for what lies along y instead of x. */
  readonly isTurned: boolean;
}

/** A square model of a place. */
export interface Board {
  /** Tiles along a side. */
  readonly size: number;
  /** `size × size`, row by row along x. */
  readonly ground: readonly Ground[];
  readonly pieces: readonly Piece[];
}

/** Ground of the tile at a place, or undefined beyond the edge. */
export function groundAt({ size, ground }: Pick<Board, 'size' | 'ground'>, x: number, y: number): Ground | undefined {
  const column = Math.floor(x);
  const row = Math.floor(y);
  return column < 0 || row < 0 || column >= size || row >= size ? undefined : ground[row * size + column];
}
