import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A table tennis bat lying on its side, a ball before it. */
const pingPong = ownSubject(
  {
    concept: 'ping-pong',
    names: [
      'ping pong paddle',
      'table tennis bat',
      'table tennis racket',
      'table tennis paddle',
      'ping pong bat',
      'ping pong racket',
      'table tennis',
      'ping pong',
    ],
    kind: 'sport',
    heightMetres: 0.18,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#c8281f' }) => [
    `<g transform="rotate(38 470 450)">${[
      path('M400 700 H540 L530 980 Q528 1010 470 1012 Q412 1010 410 980Z', brush.pillar('#c98d4e')),
      [440, 500].map((x) => stroke(`M${x} 760 V990`, '#8d5c2d', 5)).join(''),
      path(
        'M470 10 Q830 20 830 380 Q830 620 620 720 Q560 760 550 800 H390 Q380 760 320 720 Q110 620 110 380 Q110 20 470 10Z',
        brush.slab('#1d1d22'),
      ),
      path('M456 16 Q806 24 808 376 Q806 600 600 696 H336 Q112 600 112 376 Q114 24 456 16Z', brush.ball(colour)),
      path('M336 696 H600 Q556 740 548 800 H392 Q382 740 336 696Z', brush.pillar('#d9a86a')),
      path(
        'M170 330 Q190 130 380 74',
        'none',
        'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".3"',
      ),
    ].join('')}</g>`,
    ellipse(830, 986, 120, 14, '#00000040'),
    circle(830, 860, 124, brush.ball('#f6f1e6')),
    stroke('M760 800 Q830 850 930 830', '#d9d0bd', 5),
  ],
);

/** A flying disc, tilted as it sails. */
const flyingDisc = ownSubject(
  {
    concept: 'flying-disc',
    names: ['frisbee', 'flying disk', 'disc golf disc', 'ultimate frisbee'],
    kind: 'sport',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 368,
  },
  (brush, { colour = '#e8452f' }) => [
    path('M10 180 Q6 270 190 330 Q500 394 810 330 Q994 270 990 180 L970 150 H30Z', brush.pillar(tone(colour, -0.3))),
    ellipse(500, 170, 490, 160, brush.ball(colour)),
    ellipse(500, 160, 410, 122, 'none', `stroke="${tone(colour, -0.28)}" stroke-width="9"`),
    ellipse(500, 156, 330, 94, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="9"`),
    ellipse(500, 152, 200, 56, brush.wall(tone(colour, 0.5))),
    path('M60 140 Q200 30 470 22', 'none', 'stroke="#ffffff" stroke-width="18" stroke-linecap="round" opacity=".55"'),
  ],
);

/** The back of a telephone in its case. */
const phoneCase = ownSubject(
  {
    concept: 'phone-case',
    names: ['phone case', 'iphone case', 'smartphone case', 'mobile phone case', 'phone cover', 'case for a phone'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 520,
    height: 1040,
  },
  (brush, { colour = '#e58aa6' }) => [
    rect(6, 6, 508, 1028, brush.slab(tone(colour, -0.18)), 84),
    rect(22, 18, 476, 1000, brush.slab(colour), 74),
    rect(52, 50, 236, 250, brush.slab(tone(colour, -0.26)), 60),
    [
      [116, 116],
      [224, 116],
      [116, 234],
    ].map(([x = 0, y = 0]) => [
      circle(x, y, 52, '#1c1e24'),
      circle(x, y, 38, brush.ball('#3a4356')),
      circle(x - 10, y - 12, 9, '#ffffff', 'opacity=".7"'),
    ]),
    circle(224, 234, 22, '#f6ecd2'),
    repeat(2, (i) => rect(0, 220 + i * 120, 14, 90, tone(colour, -0.4), 6)),
    path('M40 420 L40 110 Q44 40 110 34 H240 L40 640Z', '#ffffff', 'opacity=".16"'),
    stroke('M496 120 V920', '#ffffff', 8, 'opacity=".4"'),
  ],
);

/** A pillar candle, its wax run down. */
const candle = ownSubject(
  {
    concept: 'candle',
    names: ['wax candle', 'pillar candle'],
    kind: 'object',
    heightMetres: 0.18,
    footing: 'stands',
    width: 340,
    height: 860,
    emissive: 0.35,
  },
  (brush, { colour = '#f3e6c8' }) => [
    ellipse(170, 150, 160, 160, brush.spot('#ffcf6a', 0.5)),
    path('M30 330 V800 Q40 852 170 856 Q300 852 310 800 V330Z', brush.pillar(colour)),
    ellipse(170, 330, 140, 40, brush.wall(tone(colour, 0.35))),
    ellipse(170, 332, 106, 26, tone(colour, -0.12)),
    path(
      'M34 330 Q30 300 60 312 Q80 330 84 420 Q84 480 60 480 Q38 478 34 420Z M250 352 Q290 346 308 330 V560 Q304 600 284 600 Q262 598 262 540 Q262 420 250 352Z',
      brush.pillar(tone(colour, 0.2)),
    ),
    stroke('M170 336 V262', '#3a2a1e', 13),
    path(
      'M170 40 Q236 150 226 222 Q214 282 170 284 Q126 282 114 222 Q104 150 170 40Z',
      brush.stops('down', [
        [0, '#ffe9a6'],
        [0.55, '#ffc14a'],
        [1, '#f0792a'],
      ]),
    ),
    path('M170 130 Q204 200 196 240 Q188 270 170 272 Q152 270 144 240 Q136 200 170 130Z', '#fff8df'),
    ellipse(170, 268, 16, 14, '#5a8fd0', 'opacity=".7"'),
    ellipse(170, 350, 120, 60, brush.spot('#ffd48a', 0.6)),
  ],
);

/** Things for games, and others that were poor in the pack. */
export const TABLE_GAMES: readonly OwnSubject[] = [pingPong, flyingDisc, phoneCase, candle];
