import { tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import { both, circle, ellipse, path, rect, stroke } from '../../shapes.ts';

/** Over-ear headphones standing on their cushions, seen a little from the side. */
export const headphones = ownSubject(
  {
    concept: 'headphone',
    names: [
      'headphones',
      'pair of headphones',
      'wireless headphones',
      'over ear headphones',
      'bluetooth headphones',
      'noise cancelling headphones',
      'headset',
    ],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 948,
  },
  (brush, { colour = '#2b2e35' }) => {
    const trim = tone(colour, 0.35);
    return [
      path('M86 560 Q60 20 450 16 Q840 20 814 560 L756 560 Q770 92 450 88 Q130 92 144 560Z', brush.slab(colour)),
      path(
        'M196 250 Q270 96 450 92 Q630 96 704 250 Q640 150 450 146 Q260 150 196 250Z',
        brush.wall(tone(colour, -0.35)),
      ),
      path('M130 380 Q150 60 450 44', 'none', `stroke="${tone(colour, 0.55)}" stroke-width="9" opacity=".7"`),
      both(450, [
        rect(92, 420, 46, 210, brush.metal('#b9c0c9'), 20),
        path('M66 520 Q30 560 34 700 Q36 860 80 910 H150 V540Z', brush.slab(trim)),
        path(
          'M78 530 Q40 600 46 724 Q50 860 110 930 Q190 964 216 900 V560 Q190 500 120 502 Q90 508 78 530Z',
          brush.pillar(colour),
        ),
        path('M200 540 Q286 520 300 620 V850 Q290 950 200 930 Q226 740 200 540Z', brush.pillar('#1b1d22')),
        path('M208 560 Q262 560 268 640 V840 Q262 900 214 906 Q232 740 208 560Z', '#3a3e46'),
        circle(128, 716, 50, brush.ball(trim)),
        circle(128, 716, 30, brush.ball(colour)),
        stroke('M96 560 Q66 640 70 760', '#ffffff59', 10),
      ]),
      ellipse(800, 880, 8, 8, '#6fd3ff'),
    ];
  },
);

/** Two wireless earphones before their open charging case. */
export const earbuds = ownSubject(
  {
    concept: 'earbuds',
    names: [
      'earbud',
      'ear buds',
      'wireless earbuds',
      'earphones',
      'earphone',
      'airpods',
      'airpod',
      'in ear headphones',
    ],
    kind: 'object',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f2f3f5' }) => [
    path('M300 330 Q290 40 400 30 H720 Q830 40 820 330Z', brush.wall(tone(colour, -0.14))),
    path('M336 320 Q330 80 420 72 H700 Q790 80 784 320Z', tone(colour, -0.38)),
    path(
      'M260 330 H860 Q876 330 874 360 Q870 660 790 690 H330 Q250 660 246 360 Q244 330 260 330Z',
      brush.pillar(colour),
    ),
    path('M262 330 H858 L836 372 H284Z', tone(colour, -0.32)),
    circle(560, 510, 12, '#63d07c'),
    stroke('M300 400 Q300 580 360 650', '#ffffff', 12),
    [
      [150, 0],
      [770, 1],
    ].map(
      ([x = 0, flip = 0]) =>
        `<g transform="translate(${x + (flip ? 200 : 0)} 400) scale(${flip ? -1 : 1} 1)">${[
          path('M96 130 H146 V320 Q146 346 120 346 Q96 346 96 320Z', brush.pillar(colour)),
          rect(96, 316, 50, 24, '#9aa1ab', 8),
          path('M30 90 Q30 10 110 10 Q176 20 172 96 Q160 170 96 168 Q30 160 30 90Z', brush.ball(colour)),
          ellipse(40, 96, 30, 44, brush.ball('#d9dce1'), 'transform="rotate(-20 40 96)"'),
          ellipse(30, 98, 14, 26, '#4a4f58', 'transform="rotate(-20 30 98)"'),
          rect(108, 50, 14, 50, '#5a6069', 7),
        ].join('')}</g>`,
    ),
  ],
);
