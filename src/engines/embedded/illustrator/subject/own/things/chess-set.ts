import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path } from '../shapes.ts';

const SQUARES = 8;
const TOP = 130;
const BOTTOM = 330;
const NARROW = 330;
const WIDE = 490;
const MIDDLE = 500;

/** A corner of the board: columns and rows 0–8, the far row first. */
function corner(column: number, row: number): readonly [x: number, y: number] {
  const t = row / SQUARES;
  const half = NARROW + (WIDE - NARROW) * t;
  return [MIDDLE + (column / SQUARES - 0.5) * 2 * half, TOP + (BOTTOM - TOP) * t ** 1.1];
}

function square(column: number, row: number): string {
  const corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)];
  return `M${corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join(' L')}Z`;
}

/** Column, row, height and whether it is white. */
const PIECES: readonly (readonly [column: number, row: number, height: number, isWhite: boolean])[] = [
  [0, 0, 62, false],
  [3, 0, 104, false],
  [4, 0, 116, false],
  [7, 0, 70, false],
  [1, 1, 56, false],
  [5, 1, 56, false],
  [6, 2, 60, false],
  [3, 3, 62, false],
  [4, 4, 68, true],
  [2, 5, 72, true],
  [6, 6, 74, true],
  [0, 6, 76, true],
  [1, 7, 96, true],
  [3, 7, 140, true],
  [4, 7, 154, true],
  [7, 7, 92, true],
];

/** A chessboard in the middle of a game. */
export const chessSet = ownSubject(
  {
    concept: 'chess-set',
    names: ['chessboard', 'chess board', 'chess set', 'chess game', 'game of chess', 'checkerboard', 'board game'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1000,
    height: 370,
  },
  (brush, { colour = '#7a4a28' }) => {
    const dark = tone(colour, -0.1);
    const light = tone(colour, 0.72);
    const squares = Array.from({ length: SQUARES * SQUARES }, (_, k) => {
      const [column, row] = [k % SQUARES, Math.floor(k / SQUARES)];
      return path(square(column, row), (column + row) % 2 === 0 ? light : dark);
    });
    return [
      path('M6 340 L150 118 H850 L994 340Z', brush.wall(tone(colour, -0.25))),
      path('M6 340 H994 V362 Q994 370 986 370 H14 Q6 370 6 362Z', brush.slab(tone(colour, -0.35))),
      ...squares,
      ...PIECES.map(([column, row, height, isWhite]) => {
        const [x, y] = corner(column + 0.5, row + 0.62);
        const w = 22 + row * 1.6;
        const body = isWhite ? '#f1e6d0' : '#2b2320';
        return path(
          `M${x - w} ${y} Q${x} ${y + w * 0.5} ${x + w} ${y} Q${x + w * 0.3} ${y - height * 0.3} ${x + w * 0.42} ${y - height * 0.62} A${w * 0.52} ${w * 0.52} 0 1 0 ${x - w * 0.42} ${y - height * 0.62} Q${x - w * 0.3} ${y - height * 0.3} ${x - w} ${y}Z`,
          brush.pillar(body),
          `stroke="${isWhite ? '#a8977a' : '#0f0c0b'}" stroke-width="2"`,
        );
      }),
    ];
  },
);
