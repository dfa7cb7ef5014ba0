import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, stroke } from '../shapes.ts';

/** Where the beans lie, and their turn. */
const BEANS: readonly (readonly [x: number, y: number, degrees: number])[] = [
  [278, 124, 28],
  [538, 144, -38],
  [158, 304, -24],
  [408, 312, 62],
  [658, 304, 14],
];

/** Five roasted beans. */
export const coffeeBeans = ownSubject(
  {
    concept: 'coffee-beans',
    names: ['coffee bean', 'roasted coffee beans', 'coffeebean', 'espresso beans'],
    kind: 'food',
    heightMetres: 0.04,
    footing: 'stands',
    width: 820,
    height: 460,
  },
  (brush, { colour = '#6b3d22' }) =>
    BEANS.map(([x, y, degrees]) =>
      at(x, y, 1, degrees, [
        ellipse(0, 0, 150, 104, brush.ball(colour)),
        path('M-138 -14 Q-70 -70 0 -14 T138 8 Q70 52 0 14 T-138 -14Z', tone(colour, -0.5)),
        stroke('M-96 -52 Q-40 -84 30 -82', tone(colour, 0.35), 10, 'opacity="0.6"'),
      ]),
    ),
);
