import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, stroke } from '../shapes.ts';
import { carWheel } from './wheel.ts';

/** A bus with two decks from the side, facing right. */
export const doubleDecker = ownSubject(
  {
    concept: 'double-decker',
    names: ['double decker bus', 'double decker', 'london bus', 'routemaster'],
    kind: 'vehicle',
    heightMetres: 4.3,
    footing: 'stands',
    width: 1000,
    height: 450,
    anchors: { top: { x: 480, y: 10 } },
  },
  (brush, { colour = '#c4202c', lettering: text }) => {
    const glass = brush.stops('diagonal', [
      [0, '#d4eaf5'],
      [0.5, '#6f95ab'],
      [1, '#2b414f'],
    ]);
    const panes = (y: number, height: number, count: number) =>
      repeat(count, (i) => [
        rect(58 + i * 112, y, 100, height, glass, 12),
        path(`M${82 + i * 112} ${y + height} l34 -${height} h22 l-34 ${height}z`, '#ffffff38'),
      ]);
    return [
      path('M40 400 H960 V424 H40Z', '#15161a'),
      rect(
        20,
        10,
        960,
        404,
        brush.stops('down', [
          [0, tone(colour, 0.3)],
          [0.12, colour],
          [0.7, colour],
          [1, tone(colour, -0.4)],
        ]),
        44,
      ),
      panes(58, 92, 8),
      rect(58, 164, 560, 40, '#101115', 8),
      lettering(text ?? '24 CENTRE', { cx: 338, cy: 184, width: 520, height: 34 }, { fill: '#ffc54a' }),
      panes(222, 92, 7),
      rect(846, 216, 90, 180, brush.wall('#2b2d33'), 10),
      rect(854, 226, 34, 160, glass, 6),
      rect(894, 226, 34, 160, glass, 6),
      stroke('M28 336 H836', '#f6efdf', 10),
      rect(952, 340, 26, 26, brush.ball('#fff5cf'), 8),
      rect(20, 340, 18, 40, '#ff5a4a', 6),
      path('M120 414 A84 84 0 0 1 288 414Z M680 414 A84 84 0 0 1 848 414Z', '#101115'),
      carWheel(brush, 204, 386, 62, 8),
      carWheel(brush, 764, 386, 62, 8),
    ];
  },
);
