import * as of from '../../from-above/ingredients.ts';
import { pizza } from '../../from-above/meals.ts';
import { joinSvg, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, repeat, stroke } from '../shapes.ts';

/** How much of a circle's height is left where one looks at a table from a chair. */
const TILT = 0.26;

const tilted = (x: number, y: number, scale: number, content: Svg): string =>
  `<g transform="translate(${x} ${y}) scale(${scale} ${scale * TILT})">${joinSvg(content)}</g>`;

/** A whole pizza on a round wooden board. */
const wholePizza = ownSubject(
  {
    concept: 'whole-pizza',
    names: ['entire pizza', 'wood fired pizza', 'pizza pie'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'lies',
    width: 1000,
    height: 310,
  },
  (brush, { colour = '#a8703f', random }) => [
    ellipse(500, 176, 496, 132, tone(colour, -0.45)),
    ellipse(500, 150, 496, 132, brush.wall(tone(colour, 0.1))),
    repeat(5, (i) =>
      stroke(`M${130 + Math.abs(i - 2) * 46} ${80 + i * 38} H${870 - Math.abs(i - 2) * 46}`, tone(colour, -0.15), 4),
    ),
    ellipse(500, 160, 438, 116, '#00000040'),
    ellipse(500, 148, 430, 112, '#8a5526'),
    tilted(500, 128, 0.86, pizza(brush, random)),
  ],
);

/** One slice of pizza on a plate. */
const pizzaSlice = ownSubject(
  {
    concept: 'pizza-slice',
    names: ['slice of pizza', 'pizza slice', 'piece of pizza'],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'lies',
    width: 1000,
    height: 400,
  },
  (brush, { random }) => [
    ellipse(500, 240, 490, 150, '#b9bec6'),
    ellipse(500, 222, 490, 150, brush.wall('#f3f4f6')),
    ellipse(500, 232, 350, 98, brush.shadowSide('#e6e8ec')),
    path('M236 190 L764 190 L548 352 Q520 366 494 352Z', '#00000030'),
    path('M240 150 L760 150 L540 322 V344 Q520 356 500 344Z', '#b26a2c'),
    path('M250 146 Q500 110 750 146 L540 322 Q520 334 500 322Z', brush.slab('#f2c65f')),
    path('M226 150 Q218 96 290 76 Q500 34 710 76 Q782 96 774 150 Q500 100 226 150Z', brush.tube('#c98b43')),
    stroke('M290 92 Q500 54 700 90', '#f0c58a', 9),
    [
      [380, 166, 0.9],
      [560, 150, 0.95],
      [650, 190, 0.8],
      [470, 226, 0.95],
      [556, 262, 0.8],
    ].map(([x = 0, y = 0, scale = 1]) => tilted(x, y, scale, at(0, 0, 0.9, 0, of.pepperoni(brush, random)))),
    tilted(466, 170, 1, of.basil(brush, random)),
    tilted(606, 226, 0.9, of.basil(brush, random)),
  ],
);

/** Pizza, as it is served. */
export const PIZZAS = [wholePizza, pizzaSlice] as const;
