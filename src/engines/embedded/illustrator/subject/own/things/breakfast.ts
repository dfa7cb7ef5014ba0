import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const FACTS = { kind: 'food', footing: 'stands' } as const;

const plate = (brush: Brush, cx: number, cy: number, radius: number, china = '#f4f5f7'): Svg => [
  ellipse(cx, cy + 22, radius, radius * 0.36, brush.wall(tone(china, -0.26))),
  ellipse(cx, cy, radius, radius * 0.36, brush.ball(china)),
  ellipse(cx, cy, radius * 0.74, radius * 0.25, '#00000012'),
];

const friedEgg = (brush: Brush, x: number, y: number, scale: number): Svg =>
  at(x, y, scale, 0, [
    path(
      'M-150 10 Q-180 -50 -90 -70 Q-20 -100 60 -70 Q160 -70 150 0 Q170 50 80 66 Q0 90 -70 62 Q-150 60 -150 10Z',
      '#d9c9a8',
    ),
    path(
      'M-146 0 Q-172 -56 -88 -74 Q-20 -102 58 -74 Q156 -74 146 -6 Q162 42 78 58 Q0 80 -70 54 Q-146 50 -146 0Z',
      brush.ball('#fdfcf7'),
    ),
    ellipse(4, -16, 66, 42, brush.ball('#f7a51f')),
    ellipse(-18, -32, 18, 9, '#ffffff', 'opacity=".7"'),
  ]);

/** Two fried eggs, bacon, toast and tomatoes on a plate. */
const breakfastPlate = ownSubject(
  {
    ...FACTS,
    concept: 'breakfast-plate',
    names: [
      'english breakfast',
      'full english breakfast',
      'american breakfast',
      'bacon and eggs',
      'eggs and bacon',
      'plate of breakfast',
      'breakfast dish',
      'fry up',
    ],
    heightMetres: 0.1,
    width: 1240,
    height: 640,
  },
  (brush, { accent }) => [
    plate(brush, 620, 390, 612, accent),
    at(300, 250, 1, -8, [
      path(
        'M-190 60 V-90 Q-200 -170 -120 -160 Q0 -190 120 -160 Q200 -170 190 -90 V60 Q0 90 -190 60Z',
        brush.slab('#a8682f'),
      ),
      path(
        'M-166 44 V-84 Q-170 -146 -110 -138 Q0 -162 110 -138 Q170 -146 166 -84 V44 Q0 70 -166 44Z',
        brush.ball('#e6b672'),
      ),
      repeat(14, (i) => circle(-130 + ((i * 71) % 260), -110 + ((i * 47) % 140), 7, '#c48a45')),
    ]),
    at(220, 330, 0.94, 6, [
      path(
        'M-190 60 V-90 Q-200 -170 -120 -160 Q0 -190 120 -160 Q200 -170 190 -90 V60 Q0 90 -190 60Z',
        brush.slab('#9a5c28'),
      ),
      path(
        'M-166 44 V-84 Q-170 -146 -110 -138 Q0 -162 110 -138 Q170 -146 166 -84 V44 Q0 70 -166 44Z',
        brush.ball('#e2ae68'),
      ),
      path('M-50 -60 L30 -90 L80 -44 L0 -14Z', brush.wall('#fff0ad')),
    ]),
    friedEgg(brush, 620, 330, 1.06),
    friedEgg(brush, 560, 470, 1.06),
    [0, 1, 2].map((k) =>
      at(900, 300 + k * 66, 1, -6 + k * 5, [
        stroke('M-200 0 Q-150 -46 -90 -4 Q-40 34 10 -8 Q60 -46 110 -4 Q150 30 200 -10', '#8d2b22', 58),
        stroke('M-200 0 Q-150 -46 -90 -4 Q-40 34 10 -8 Q60 -46 110 -4 Q150 30 200 -10', '#c9503c', 44),
        stroke('M-196 2 Q-150 -40 -90 0 Q-40 38 10 -4 Q60 -42 110 0 Q150 34 196 -6', '#f3cfae', 12),
      ]),
    ),
    [
      [1010, 480],
      [1100, 430],
      [930, 520],
    ].map(([x = 0, y = 0]) => [
      circle(x, y, 50, brush.ball('#d8321f')),
      circle(x, y - 8, 34, '#ec6a50'),
      ellipse(x - 12, y - 20, 12, 7, '#ffffff', 'opacity=".6"'),
    ]),
    [
      [380, 520, -30],
      [440, 548, 20],
      [330, 490, 60],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      at(x, y, 0.42, degrees, path('M0 0 Q-70 -50 0 -150 Q70 -50 0 0Z', brush.ball('#5a9a3c'))),
    ),
  ],
);

/** A slice of cheesecake under red fruit. */
const cheesecake = ownSubject(
  {
    ...FACTS,
    concept: 'cheesecake',
    names: [
      'slice of cheesecake',
      'piece of cheesecake',
      'new york cheesecake',
      'cheese cake',
      'strawberry cheesecake',
      'raspberry cheesecake',
    ],
    heightMetres: 0.1,
    width: 1100,
    height: 742,
  },
  (brush, { colour = '#c01f3a', accent }) => [
    plate(brush, 550, 520, 546, accent),
    path('M200 540 L800 620 L930 400 L920 450 L800 660 Q600 660 210 570Z', '#00000030'),
    path('M180 330 L800 380 V600 L190 500Z', brush.wall('#f7e8bf')),
    path('M186 470 L800 560 V612 L190 520Z', brush.wall('#b9793c')),
    path('M800 380 L940 180 V380 L800 600Z', brush.shadowSide('#ecd49c')),
    path('M800 560 L940 350 V392 L800 612Z', '#8d5526'),
    path('M180 330 L800 380 L940 180 Q560 130 180 330Z', brush.wall('#fdf3d6')),
    path('M230 318 L790 364 L910 190 Q560 150 230 318Z', brush.slab(colour)),
    path(
      'M330 322 Q336 420 356 420 Q380 420 376 330 L470 338 Q476 470 502 470 Q530 470 524 344 L620 352 Q622 410 644 410 Q664 408 662 356 L760 366 L720 330 L420 300Z',
      colour,
    ),
    [
      [520, 230, 1],
      [640, 200, 1.06],
      [700, 280, 1],
      [590, 290, 1.1],
      [440, 280, 0.9],
    ].map(([x = 0, y = 0, scale = 1]) =>
      at(
        x,
        y,
        scale,
        0,
        repeat(12, (i) =>
          circle(
            -24 + (i % 4) * 17 - (Math.floor(i / 4) % 2) * 8,
            -40 + Math.floor(i / 4) * 20,
            14,
            brush.ball(tone('#d2264a', (i % 3) * 0.06)),
          ),
        ),
      ),
    ),
    at(790, 230, 0.6, 30, path('M0 0 Q-70 -50 0 -150 Q70 -50 0 0Z', brush.ball('#5a9a3c'))),
    stroke('M230 350 L780 394', '#ffffff', 8, 'opacity=".5"'),
  ],
);

/** Two filled tortillas side by side. */
const taco = ownSubject(
  {
    ...FACTS,
    concept: 'taco',
    names: ['beef taco', 'street taco', 'mexican taco', 'fish taco', 'chicken taco'],
    heightMetres: 0.1,
    width: 900,
    height: 560,
  },
  (brush, { colour = '#ecbb55' }) => [
    path('M40 520 Q10 130 450 90 Q880 120 860 500 Q640 560 40 520Z', brush.slab(tone(colour, -0.2))),
    repeat(12, (i) =>
      at(
        150 + i * 56,
        210 - Math.sin((i / 11) * 3.14) * 92,
        1,
        i * 40,
        path(
          'M-58 20 Q-70 -40 -20 -54 Q0 -84 30 -50 Q76 -40 58 16 Q10 40 -58 20Z',
          brush.ball(i % 2 ? '#7ab53f' : '#94cb55'),
        ),
      ),
    ),
    repeat(11, (i) =>
      ellipse(150 + i * 60, 250 - Math.sin((i / 10) * 3.14) * 74, 50, 36, brush.ball(i % 2 ? '#6b3a22' : '#7f4a2c')),
    ),
    repeat(8, (i) =>
      at(
        190 + i * 78,
        234 - Math.sin((i / 7) * 3.14) * 84,
        1,
        i * 37,
        path('M-26 -22 H26 V22 H-26Z', brush.slab('#d8321f')),
      ),
    ),
    repeat(12, (i) =>
      stroke(`M${150 + i * 56} ${262 - round(Math.sin((i / 11) * 3.14) * 80)} q20 -20 44 -4`, '#f9d24a', 11),
    ),
    path('M26 536 Q0 200 440 186 Q890 200 876 520 Q700 572 440 556 Q160 572 26 536Z', brush.ball(colour)),
    repeat(16, (i) =>
      ellipse(
        130 + ((i * 173) % 660),
        290 + ((i * 67) % 210),
        30 + (i % 3) * 9,
        15,
        tone(colour, -0.24),
        'opacity=".5"',
      ),
    ),
    path('M40 470 Q70 250 300 220', 'none', 'stroke="#fff3cf" stroke-width="18" stroke-linecap="round" opacity=".7"'),
  ],
);

/** Breakfast, and slices and shells that are filled. */
export const BREAKFAST: readonly OwnSubject[] = [breakfastPlate, cheesecake, taco];
