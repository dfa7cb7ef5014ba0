import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, ellipse, path, repeat, round, stroke } from '../shapes.ts';
import { roseHead } from './blooms/rose-head.ts';

/** A single long-stemmed rose. */
export const rose = ownSubject(
  {
    concept: 'rose',
    names: ['long stemmed rose', 'single rose'],
    kind: 'plant',
    heightMetres: 0.6,
    footing: 'stands',
    width: 520,
    height: 1000,
    anchors: { top: { x: 260, y: 180 } },
  },
  (brush, { colour = '#c9203a' }) => [
    stroke('M262 1000 Q250 700 260 340', '#3f7a35', 19),
    path('M256 620 l-24 -14 22 -14z M258 760 l24 -12 -20 -16z M254 860 l-24 -12 22 -16z', '#3f7a35'),
    path('M254 700 Q190 560 60 570 Q90 700 254 700Z', brush.slab('#4b8f3e')),
    path('M258 560 Q320 430 450 440 Q430 560 258 560Z', brush.slab('#3f8038')),
    stroke('M250 696 Q170 620 84 582 M264 556 Q350 490 430 450', '#2a5f28', 6),
    path('M180 350 Q150 400 120 420 Q200 420 260 380 Q320 420 400 420 Q370 400 340 350Z', brush.slab('#4b8f3e')),
    roseHead(brush, colour),
  ],
);

/** A bunch of tulips tied with a ribbon. */
export const tulips = ownSubject(
  {
    concept: 'tulip-bouquet',
    names: ['tulips', 'bunch of tulips', 'flower bouquet', 'bunch of flowers'],
    kind: 'plant',
    heightMetres: 0.5,
    footing: 'stands',
    width: 800,
    height: 1000,
  },
  (brush, { colour, random }) => {
    const tulip = (x: number, y: number, degrees: number, hue: string) =>
      at(x, y, 1, degrees, [
        path(
          'M-78 -90 Q-60 -170 -10 -180 Q0 -120 0 -60 Q0 -120 10 -180 Q60 -170 78 -90 Q90 20 0 34 Q-90 20 -78 -90Z',
          brush.ball(tone(hue, -0.14)),
        ),
        path('M0 -190 Q62 -110 44 -20 Q20 34 0 34 Q-20 34 -44 -20 Q-62 -110 0 -190Z', brush.ball(hue)),
        stroke('M0 -170 Q4 -80 0 20', tone(hue, -0.3), 4),
      ]);
    const hues = [
      colour ?? '#e8455c',
      colour ? tone(colour, 0.2) : '#f5b32f',
      colour ? tone(colour, -0.1) : '#e87ab0',
      colour ?? '#d8342f',
      colour ? tone(colour, 0.3) : '#f28a3c',
      colour ?? '#b45bd0',
      colour ?? '#f5d04a',
    ];
    return [
      [
        [110, 300],
        [250, 190],
        [400, 170],
        [560, 190],
        [690, 300],
        [320, 360],
        [490, 360],
      ].map(([x = 0, y = 0]) => stroke(`M${x} ${y} Q${400 + (x - 400) * 0.4} 560 400 720`, '#5a9a45', 15)),
      path(
        'M380 740 Q150 560 60 380 Q240 480 400 700Z M420 740 Q650 560 740 380 Q560 480 400 700Z',
        brush.slab('#4b8f3e'),
      ),
      path(
        'M390 740 Q300 500 230 420 Q360 480 410 720Z M410 740 Q500 500 580 420 Q440 480 396 720Z',
        brush.slab('#6aac50'),
      ),
      tulip(120, 300, -24, hues[0]!),
      tulip(680, 300, 24, hues[1]!),
      tulip(250, 200, -12, hues[2]!),
      tulip(560, 200, 12, hues[3]!),
      tulip(400, 186, random.between(-3, 3), hues[4]!),
      tulip(320, 376, -8, hues[5]!),
      tulip(490, 380, 8, hues[6]!),
      repeat(7, (i) => stroke(`M${340 + i * 20} 730 L${300 + i * 34} 990`, i % 2 ? '#5a9a45' : '#4b8536', 15)),
      path('M320 690 H480 V770 H320Z', brush.pillar('#e9a7bd')),
      path('M400 740 Q300 690 280 770 Q320 800 400 750 Q480 800 520 770 Q500 690 400 740Z', brush.ball('#f0b8cb')),
      path('M396 750 L340 900 L376 880 L400 760 L424 880 L462 896 L404 750Z', brush.slab('#e390ae')),
    ];
  },
);

/** Lavender in bloom. */
export const lavender = ownSubject(
  {
    concept: 'lavender',
    names: ['lavender plant', 'lavender bush', 'lavender flower'],
    kind: 'plant',
    heightMetres: 0.6,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#8a66c8', random }) => [
    repeat(9, (i) => {
      const x = 380 + (i - 4) * 80;
      const tip = 40 + Math.abs(i - 4) * 34 + (i % 2) * 90 + random.between(0, 30);
      const lean = (i - 4) * 5;
      return [
        stroke(
          `M${380 + (i - 4) * 26} 1000 Q${380 + (i - 4) * 44} 700 ${x} ${round(tip + 240)}`,
          i % 2 ? '#7a9a5a' : '#658a4a',
          8,
        ),
        at(
          x,
          tip + 240,
          1,
          lean,
          repeat(8, (k) => [
            ellipse(-17, -k * 30, 17, 13, tone(colour, -0.2)),
            ellipse(17, -k * 30 - 6, 17, 13, tone(colour, 0.04)),
            ellipse(0, -k * 30 - 10, 15, 15, brush.ball(tone(colour, k % 2 ? 0.18 : 0.05))),
          ]),
        ),
      ];
    }),
    repeat(13, (i) =>
      path(
        `M${370 + (i - 6) * 14} 1000 Q${380 + (i - 6) * 40} 820 ${380 + (i - 6) * 54} ${760 + Math.abs(i - 6) * 16} Q${390 + (i - 6) * 34} 880 ${394 + (i - 6) * 14} 1000Z`,
        i % 2 ? '#86a868' : '#6f9455',
      ),
    ),
  ],
);

/** Ripe ears of wheat. */
export const wheat = ownSubject(
  {
    concept: 'wheat',
    names: ['wheat ears', 'ear of wheat', 'barley', 'grain', 'wheat stalk'],
    kind: 'plant',
    heightMetres: 1,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { random }) =>
    repeat(9, (i) => {
      const x = 380 + (i - 4) * 76;
      const top = 250 + Math.abs(i - 4) * 22 + random.between(0, 50);
      return [
        stroke(`M${380 + (i - 4) * 26} 1000 Q${380 + (i - 4) * 40} 640 ${x} ${round(top)}`, '#c99f4a', 10),
        i % 2
          ? path(
              `M${380 + (i - 4) * 30} 760 Q${380 + (i - 4) * 70} 620 ${380 + (i - 4) * 110} 640 Q${380 + (i - 4) * 76} 680 ${388 + (i - 4) * 30} 790Z`,
              '#b8a04a',
            )
          : '',
        at(x, top, 1, (i - 4) * 6, [
          repeat(6, (k) => [
            stroke(`M-10 ${-k * 34} L-46 ${-k * 34 - 90} M10 ${-k * 34} L46 ${-k * 34 - 90}`, '#d9b860', 3),
          ]),
          repeat(6, (k) => [
            ellipse(-15, -k * 34, 13, 25, brush.ball('#dba73c'), `transform="rotate(-24 -15 ${-k * 34})"`),
            ellipse(15, -k * 34, 13, 25, brush.ball('#cf9630'), `transform="rotate(24 15 ${-k * 34})"`),
          ]),
          ellipse(0, -214, 12, 27, brush.ball('#e6b548')),
        ]),
      ];
    }),
);

/** A pink lotus among lily pads. */
export const lotus = ownSubject(
  {
    concept: 'lotus',
    names: ['waterlily', 'lily pad with lotus'],
    kind: 'plant',
    heightMetres: 0.3,
    footing: 'floats',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#f290b8' }) => {
    const petal = (degrees: number, length: number, amount: number) =>
      at(500, 400, 1, degrees, [
        path(
          `M0 0 Q-84 ${-length * 0.45} 0 ${-length} Q84 ${-length * 0.45} 0 0Z`,
          brush.stops('up', [
            [0, '#fff4d8'],
            [0.3, tone(colour, 0.4 + amount)],
            [1, tone(colour, amount)],
          ]),
        ),
        stroke(`M0 -30 V${-length * 0.8}`, '#ffffff40', 4),
      ]);
    return [
      path(
        'M14 460 Q20 380 200 366 Q400 370 420 440 L260 462 L410 490 Q360 556 200 556 Q30 550 14 460Z',
        brush.slab('#4f9a4a'),
      ),
      path(
        'M580 440 Q620 366 800 362 Q980 376 986 456 Q970 552 800 556 Q640 556 590 496 L760 470Z',
        brush.slab('#458c46'),
      ),
      stroke(
        'M250 462 L60 430 M250 462 L90 520 M250 462 L220 380 M250 462 L240 544 M770 470 L940 430 M770 470 L930 530 M770 470 L800 376 M770 470 L770 546',
        '#2f6f35',
        6,
      ),
      path('M250 470 Q300 380 500 376 Q700 380 750 470 Q700 558 500 558 Q300 558 250 470Z', brush.slab('#3f8040')),
      ellipse(500, 430, 190, 36, '#00000040'),
      [-76, 76, -50, 50].map((angle) => petal(angle, 330, -0.2)),
      [-26, 26, 0].map((angle) => petal(angle, 388, -0.1)),
      [-62, 62].map((angle) => petal(angle, 290, 0.02)),
      [-38, 38, -13, 13].map((angle) => petal(angle, 320, 0.08)),
      ellipse(500, 350, 60, 32, brush.ball('#f2c33c')),
      [-84, 84, -48, 48, -20, 20, 0].map((angle, i) => petal(angle, i < 2 ? 250 : 190, 0.18)),
    ];
  },
);
