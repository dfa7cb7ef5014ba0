import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

/** An open book that lies on a table, seen from before it. */
export const lyingBook = ownSubject(
  {
    concept: 'lying-book',
    names: ['book lying open', 'open book on its back'],
    kind: 'object',
    heightMetres: 0.15,
    footing: 'lies',
    width: 1000,
    height: 420,
    anchors: { surface: { x: 500, y: 250 } },
  },
  (brush, { colour = '#7a3b34' }) => {
    const line = (side: number, row: number): string => {
      const t = row / 9;
      const y = 106 + t * 208;
      const near = 500 + side * (46 + t * 8);
      const far = 500 + side * (330 + t * 92 - (row % 4 === 3 ? 90 : row % 3) * (0.7 + t * 0.3));
      return `M${near} ${y + 16} Q${(near + far) / 2} ${y - 26} ${far} ${y + 10}`;
    };
    return [
      ellipse(500, 390, 480, 26, brush.spot('#1a1410', 0.5)),
      path('M96 96 Q300 40 500 84 Q700 40 904 96 L990 378 Q740 330 500 392 Q260 330 10 378Z', brush.wall(colour)),
      repeat(4, (k) => [
        path(
          `M${112 - k * 4} ${96 + k * 3} L${34 + k * 5} ${366 - k * 9} Q270 ${316 - k * 7} 500 ${378 - k * 7} V${92 - k}Z`,
          k % 2 ? '#e6dcc6' : '#cfc3aa',
        ),
        path(
          `M${888 + k * 4} ${96 + k * 3} L${966 - k * 5} ${366 - k * 9} Q730 ${316 - k * 7} 500 ${378 - k * 7} V${92 - k}Z`,
          k % 2 ? '#e0d5bd' : '#c9bca2',
        ),
      ]),
      path(
        'M116 82 Q330 20 500 80 V350 Q280 280 52 332Z',
        brush.stops('right', [
          [0, '#efe6d2'],
          [0.6, '#fdf8ec'],
          [0.92, '#efe4cd'],
          [1, '#b9ab90'],
        ]),
      ),
      path(
        'M884 82 Q670 20 500 80 V350 Q720 280 948 332Z',
        brush.stops('right', [
          [0, '#b3a58a'],
          [0.1, '#f1e7d2'],
          [0.5, '#fffaf0'],
          [1, '#f3ead6'],
        ]),
      ),
      repeat(9, (row) => [stroke(line(-1, row), '#8a8272', 5), stroke(line(1, row), '#8a8272', 5)]),
      stroke('M500 80 V350', '#8f8268', 6),
      path('M540 74 Q552 220 560 336 L572 414 L590 396 L606 410 L586 326 Q574 200 560 68Z', tone(colour, 0.12)),
    ];
  },
);
