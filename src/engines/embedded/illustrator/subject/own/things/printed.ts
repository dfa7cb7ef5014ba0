import { type Brush, type Svg, tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, stroke } from '../shapes.ts';

const BISQUE = '#f4f1ea';

const vessel = (brush: Brush, colour: string): Svg => [
  path(
    'M740 240 Q990 210 990 430 Q990 660 730 660 L730 560 Q880 560 880 430 Q880 320 740 340Z',
    brush.slab(tone(colour, -0.1)),
  ),
  path('M20 70 L40 780 Q60 856 160 858 H640 Q740 856 760 780 L780 70Z', brush.pillar(colour)),
  ellipse(400, 72, 380, 66, brush.slab(tone(colour, -0.06))),
  ellipse(400, 78, 336, 48, tone(colour, -0.5)),
  ellipse(400, 92, 318, 36, '#4a2c1c'),
  stroke('M90 160 L104 740', '#ffffff', 26, 'opacity=".5"'),
];

/** A straight mug, printed with the lettering. */
export const mug = ownSubject(
  {
    concept: 'printed-mug',
    names: ['printed mug', 'custom mug', 'mug design', 'mug mockup'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { opening: { x: 400, y: 70 } },
  },
  (brush, { colour = BISQUE, lettering: text }) => [
    vessel(brush, colour),
    text === undefined
      ? path('M400 560 Q270 460 290 370 Q330 300 400 380 Q470 300 510 370 Q530 460 400 560Z', brush.slab('#d8414c'))
      : lettering(text, { cx: 400, cy: 460, width: 600, height: 420 }, { fill: inkOn(colour) }),
  ],
);

/** A straight mug with nothing on it, for a picture. */
export const blankMug = ownSubject(
  {
    concept: 'blank-mug',
    names: ['blank mug', 'plain mug'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 860,
    anchors: { opening: { x: 400, y: 70 } },
  },
  (brush, { colour = BISQUE, lettering: text }) => [
    vessel(brush, colour),
    text ? lettering(text, { cx: 400, cy: 240, width: 600, height: 130 }, { fill: inkOn(colour) }) : '',
  ],
);

/** A smartphone from the front; its screen shows the lettering. */
export const smartphone = ownSubject(
  {
    concept: 'smartphone-screen',
    names: ['phone screen', 'smartphone screen', 'phone mockup', 'mobile screen', 'app screen'],
    kind: 'object',
    heightMetres: 0.15,
    footing: 'stands',
    width: 560,
    height: 1000,
  },
  (brush, { colour = '#23262e', lettering: text }) => [
    rect(0, 0, 560, 1000, brush.slab(colour), 78),
    rect(
      22,
      22,
      516,
      956,
      brush.stops('diagonal', [
        [0, '#5f7bf0'],
        [0.55, '#8f5fe0'],
        [1, '#e0709a'],
      ]),
      60,
    ),
    rect(200, 40, 160, 34, '#14161b', 17),
    text === undefined ? '' : lettering(text, { cx: 280, cy: 470, width: 450, height: 420 }, { fill: '#ffffff' }),
    rect(190, 940, 180, 12, '#ffffff', 6, 'opacity=".8"'),
    path('M22 82 Q22 22 82 22 H300 L60 620 H22Z', '#ffffff', 'opacity=".1"'),
  ],
);
