import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** One popped kernel around the origin, 100 across. */
const poppedKernel = (brush: Brush): Svg => [
  circle(-24, 10, 30, brush.ball('#fbf0cc')),
  circle(24, 14, 30, brush.ball('#f8e8ba')),
  circle(2, -22, 33, brush.ball('#fffaea')),
  circle(0, 26, 24, brush.ball('#f7e9bc')),
  ellipse(2, 6, 12, 9, '#c9852e', 'opacity=".75"'),
  ellipse(-6, -34, 12, 7, '#ffffff', 'opacity=".9"'),
];

const popcorn = ownSubject(
  {
    concept: 'popcorn',
    names: ['popcorn bucket', 'bucket of popcorn', 'box of popcorn', 'tub of popcorn'],
    kind: 'food',
    heightMetres: 0.24,
    footing: 'stands',
    width: 860,
    height: 1000,
  },
  (brush, { colour = '#c4262e' }) => {
    const tub = 'M90 380 L190 976 Q430 1010 670 976 L770 380 Q430 450 90 380Z';
    return [
      ellipse(430, 384, 340, 74, tone(colour, -0.5)),
      repeat(58, (i) => {
        const share = i / 57;
        const spread = 270 * Math.sqrt(share);
        const x = 430 + Math.cos(i * 2.39996) * (40 + spread);
        const y = 110 + share * 280 + Math.abs(x - 430) * 0.34 * (1 - share);
        return at(round(x), round(Math.min(y, 402)), 0.98, (i * 83) % 360, poppedKernel(brush));
      }),
      path(tub, brush.pillar('#fbf5ea')),
      brush.clip(tub, [
        repeat(4, (i) => {
          const [top, foot] = [90 + i * 194.3, 190 + i * 137.1];
          return path(`M${top} 370 H${top + 97} L${foot + 68.6} 1010 H${foot}Z`, colour);
        }),
        path(
          tub,
          brush.stops('right', [
            [0, '#000000', 0.2],
            [0.3, '#ffffff', 0.22],
            [0.6, '#000000', 0],
            [1, '#1a0a14', 0.42],
          ]),
        ),
        path('M90 380 Q430 450 770 380 V410 Q430 480 90 410Z', '#ffffff', 'opacity=".5"'),
      ]),
      stroke('M90 380 Q430 450 770 380', tone(colour, -0.3), 8, 'opacity=".6"'),
      at(62, 946, 0.98, 20, poppedKernel(brush)),
      at(800, 946, 0.98, 140, poppedKernel(brush)),
      at(716, 960, 0.72, 250, poppedKernel(brush)),
    ];
  },
);

const hotDog = ownSubject(
  {
    concept: 'hot-dog',
    names: ['hot dog with mustard', 'hot dog in a bun', 'chili dog'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 520,
  },
  (brush, { colour = '#d99a4e' }) => {
    const sausage =
      'M30 236 Q10 130 120 130 Q500 96 880 130 Q990 130 970 236 Q960 320 880 316 Q500 350 120 316 Q40 320 30 236Z';
    return [
      path('M90 300 Q50 80 220 40 Q500 0 780 40 Q950 80 910 300Z', brush.tube(tone(colour, -0.04))),
      path('M120 250 Q110 130 240 110 Q500 80 760 110 Q890 130 880 250Z', '#f6e2b6'),
      path(
        `M110 200 ${Array.from({ length: 13 }, (_, i) => `q30 ${i % 2 ? 40 : -60} 60 0`).join(' ')} V330 H110Z`,
        brush.wall('#7fae48'),
      ),
      path(sausage, brush.tube('#b5482a')),
      path(
        'M80 176 Q500 120 920 176',
        'none',
        'stroke="#ffd9b8" stroke-width="16" stroke-linecap="round" opacity=".6"',
      ),
      repeat(7, (i) => stroke(`M${170 + i * 108} 150 q26 26 8 60`, '#7a2c18', 9, 'opacity=".5"')),
      stroke(
        `M96 236 ${Array.from({ length: 12 }, (_, i) => `q34 ${i % 2 ? 80 : -96} 68 0`).join(' ')}`,
        '#c98a10',
        36,
      ),
      stroke(
        `M96 230 ${Array.from({ length: 12 }, (_, i) => `q34 ${i % 2 ? 80 : -96} 68 0`).join(' ')}`,
        '#f2bf24',
        28,
      ),
      stroke(
        `M100 222 ${Array.from({ length: 12 }, (_, i) => `q34 ${i % 2 ? 78 : -96} 68 0`).join(' ')}`,
        '#fff0a8',
        6,
        'opacity=".8"',
      ),
      path('M70 270 Q500 350 930 270 Q990 420 860 484 Q500 540 140 484 Q10 420 70 270Z', brush.tube(colour)),
      path('M70 270 Q500 350 930 270 Q940 300 930 320 Q500 396 70 320 Q60 300 70 270Z', '#f3dcae'),
      ellipse(400, 400, 300, 34, brush.spot('#fff4d8', 0.6)),
    ];
  },
);

const hamburger = ownSubject(
  {
    concept: 'hamburger',
    names: ['beef burger', 'juicy burger', 'gourmet burger'],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 880,
  },
  (brush, { colour = '#d3883a' }) => {
    const crown = 'M60 380 Q50 90 330 40 Q500 6 670 40 Q950 90 940 380 Q940 420 880 424 H120 Q60 420 60 380Z';
    return [
      path('M80 730 H920 Q944 850 850 870 Q500 890 150 870 Q56 850 80 730Z', brush.tube(tone(colour, -0.06))),
      path('M80 726 H920 V760 Q500 790 80 760Z', '#f3dcae'),
      path('M60 600 Q40 600 46 670 Q50 744 130 744 H870 Q950 744 954 670 Q960 600 940 600Z', brush.tube('#6b3a22')),
      repeat(46, (i) =>
        ellipse(
          80 + ((i * 211) % 850),
          630 + ((i * 37) % 96),
          10 + (i % 4) * 4,
          7,
          i % 3 ? '#4a2414' : '#9a6038',
          'opacity=".65"',
        ),
      ),
      path(
        'M50 590 H950 L930 640 Q860 690 800 640 L640 632 Q560 760 480 636 L260 630 Q200 690 150 640 L70 640Z',
        brush.wall('#f2b12e'),
      ),
      path('M50 590 H950 L946 606 H54Z', '#ffdf86'),
      repeat(3, (i) => [
        rect(90 + i * 280, 526, 266, 68, brush.tube('#d23b2c'), 32),
        rect(104 + i * 280, 534, 236, 14, '#ffffff', 7, 'opacity=".4"'),
      ]),
      path('M80 520 Q300 492 500 516 T930 512 L900 548 Q500 560 110 548Z', '#efe0ea'),
      path(
        `M26 470 ${Array.from({ length: 12 }, (_, i) => `q40 ${i % 2 ? 34 : 96} 79 0`).join(' ')} L930 410 H70Z`,
        brush.wall('#6fae3c'),
      ),
      stroke(`M40 474 ${Array.from({ length: 12 }, (_, i) => `q38 ${i % 2 ? 26 : 84} 77 0`).join(' ')}`, '#b6dd78', 11),
      path(crown, brush.ball(colour)),
      path('M70 372 Q500 452 930 372 Q940 424 880 428 H120 Q56 424 70 372Z', tone(colour, 0.42), 'opacity=".55"'),
      ellipse(370, 150, 250, 74, brush.spot('#fff2d4', 0.75), 'transform="rotate(-9 370 150)"'),
      repeat(34, (i) => {
        const radius = Math.sqrt((i + 0.5) / 34);
        const x = 500 + Math.cos(i * 2.39996) * radius * 380;
        const y = 200 + Math.sin(i * 2.39996) * radius * 140;
        return at(round(x), round(y), 1, (i * 53) % 180, [
          ellipse(2, 4, 19, 11, tone(colour, -0.5), 'opacity=".5"'),
          ellipse(0, 0, 19, 11, brush.ball('#fbecc6')),
        ]);
      }),
    ];
  },
);

const FRIES = [
  [190, 60, -10],
  [300, 20, -4],
  [420, 0, 2],
  [540, 40, 5],
  [640, 90, 11],
  [130, 150, -15],
  [250, 110, -7],
  [370, 90, -2],
  [490, 110, 4],
  [590, 140, 8],
  [690, 200, 15],
] as const;

const frenchFries = ownSubject(
  {
    concept: 'french-fries',
    names: ['carton of fries', 'box of fries', 'fries in a carton'],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 860,
    height: 1000,
  },
  (brush, { colour = '#c5302a' }) => [
    path('M90 420 Q430 240 770 420 L740 560 H120Z', brush.wall(tone(colour, -0.4))),
    FRIES.map(([x, y, degrees], i) =>
      at(x, y, 1, degrees, [
        path(
          'M0 12 L46 0 L84 16 V640 H0Z',
          brush.stops('right', [
            [0, '#f8d77c'],
            [0.5, '#eebc4c'],
            [0.52, '#cf8f2c'],
            [1, '#b9781f'],
          ]),
        ),
        path('M0 12 L46 0 L84 16 L42 30Z', i % 2 ? '#fbe7a8' : '#f7dc92'),
        stroke('M14 60 V420', '#fff3c4', 7, 'opacity=".6"'),
      ]),
    ),
    path('M90 420 Q430 640 770 420 L690 976 Q430 1006 170 976Z', brush.pillar(colour)),
    path('M90 420 Q430 640 770 420 L764 456 Q430 676 96 456Z', '#ffffff', 'opacity=".28"'),
    brush.clip('M90 420 Q430 640 770 420 L690 976 Q430 1006 170 976Z', [
      repeat(3, (i) =>
        path(
          `M${270 + i * 130} 500 H${330 + i * 130} L${320 + i * 114} 1010 H${270 + i * 114}Z`,
          '#fdf3e0',
          'opacity=".9"',
        ),
      ),
      path(
        'M90 420 H770 L690 1000 H170Z',
        brush.stops('right', [
          [0, '#000000', 0.16],
          [0.3, '#ffffff', 0.18],
          [0.6, '#000000', 0],
          [1, '#180810', 0.4],
        ]),
      ),
    ]),
  ],
);

const sandwich = ownSubject(
  {
    concept: 'sandwich',
    names: ['club sandwich', 'ham sandwich', 'cheese sandwich', 'ham and cheese sandwich', 'blt sandwich'],
    kind: 'food',
    heightMetres: 0.11,
    footing: 'stands',
    width: 1000,
    height: 700,
  },
  (brush, { colour = '#c98d48' }) => [
    path('M20 590 L960 560 L976 660 Q970 680 940 682 L50 698 Q20 696 20 670Z', brush.wall('#f1dcb0')),
    path('M20 676 L976 650 V668 Q970 684 940 686 L50 700 Q24 700 20 676Z', brush.wall(tone(colour, -0.1))),
    path(
      `M16 560 L964 530 L970 566 ${Array.from({ length: 12 }, (_, i) => `q-40 ${i % 2 ? 44 : 8} -79 2.6`).join(' ')}Z`,
      brush.wall('#76b043'),
    ),
    repeat(4, (i) => [
      path(`M${40 + i * 232} ${530 - i * 7} q-10 48 20 50 l180 -6 q30 -6 22 -50Z`, brush.tube('#d63f30')),
      stroke(`M${62 + i * 232} ${544 - i * 7} l170 -6`, '#ff9a86', 8, 'opacity=".7"'),
    ]),
    path(
      'M16 500 L962 470 L966 500 L700 510 Q640 566 560 514 L300 522 Q240 580 180 526 L18 530Z',
      brush.wall('#f4bd3c'),
    ),
    path(
      `M14 470 L960 438 L966 474 ${Array.from({ length: 10 }, (_, i) => `q-48 ${i % 2 ? 34 : 12} -95 3`).join(' ')}Z`,
      brush.wall('#e79a94'),
    ),
    stroke('M24 482 Q300 470 560 476 T960 452', '#f9c9c2', 8),
    path('M14 392 L960 356 L966 444 L16 480Z', brush.wall('#f6e5bf')),
    repeat(40, (i) =>
      circle(
        30 + ((i * 149) % 910),
        396 + ((i * 31) % 56) - ((i * 149) % 910) * 0.034 + 12,
        3 + (i % 3),
        '#d3b67c',
        'opacity=".7"',
      ),
    ),
    path('M14 392 Q300 160 520 20 Q560 -2 596 26 Q800 170 960 356 Q500 380 14 392Z', brush.slab(colour)),
    path('M70 372 Q330 170 530 50 Q560 36 584 56 Q770 190 900 342 Q480 362 70 372Z', brush.slab(tone(colour, 0.34))),
    repeat(5, (i) =>
      stroke(
        `M${250 + i * 70} ${250 - i * 40} L${420 + i * 92} ${352 - i * 6}`,
        tone(colour, -0.3),
        11,
        'opacity=".32"',
      ),
    ),
    stroke('M560 -0 V230', '#e7c88c', 12),
    circle(560, 40, 40, brush.ball('#7f9a34')),
    circle(572, 34, 11, '#c0392b'),
  ],
);

const burrito = ownSubject(
  {
    concept: 'burrito',
    names: ['wrap sandwich', 'chicken wrap', 'tortilla wrap', 'beef burrito'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 480,
  },
  (brush, { colour = '#e6c48c' }) => [
    path(
      'M60 90 Q400 20 800 40 Q900 60 900 240 Q900 440 800 456 Q400 480 60 420 Q0 380 0 250 Q0 120 60 90Z',
      brush.tube(colour),
    ),
    repeat(16, (i) =>
      ellipse(440 + ((i * 137) % 340), 80 + ((i * 71) % 320), 22 - (i % 3) * 5, 12, '#a8703a', 'opacity=".4"'),
    ),
    path('M560 36 Q640 200 600 470 L640 470 Q690 240 620 34Z', tone(colour, -0.3), 'opacity=".45"'),
    ellipse(830, 248, 160, 208, brush.ball(tone(colour, 0.1))),
    ellipse(836, 248, 136, 184, '#5e3420'),
    brush.clip('M836 64 A136 184 0 0 1 836 432 A136 184 0 0 1 836 64Z', [
      repeat(46, (i) => {
        const radius = Math.sqrt((i + 0.5) / 46);
        const hex = ['#f4ead2', '#3a1c14', '#d63f30', '#7fb347', '#f2b632', '#8a5230'][i % 6]!;
        return ellipse(
          round(836 + Math.cos(i * 2.39996) * radius * 122),
          round(248 + Math.sin(i * 2.39996) * radius * 166),
          26,
          20,
          brush.ball(hex),
          `transform="rotate(${(i * 47) % 180} ${round(836 + Math.cos(i * 2.39996) * radius * 122)} ${round(248 + Math.sin(i * 2.39996) * radius * 166)})"`,
        );
      }),
    ]),
    path(
      'M60 84 Q260 40 440 34 L400 150 L460 250 L410 360 L450 466 Q240 464 60 428 Q-4 384 0 250 Q0 116 60 84Z',
      brush.tube('#c4c9d0'),
    ),
    stroke(
      'M90 110 L170 180 L120 300 L200 400 M230 60 L300 160 L240 260 L320 380 L290 450 M380 60 L340 140 L390 230 M40 220 L120 300',
      '#7c838d',
      5,
      'opacity=".6"',
    ),
    stroke('M110 116 L186 186 L140 296 M250 70 L316 160 L262 256 M396 60 L356 136', '#ffffff', 5, 'opacity=".8"'),
  ],
);

/** What is eaten out of the hand at a stand. */
export const FAST_FOOD: readonly OwnSubject[] = [popcorn, hotDog, hamburger, frenchFries, sandwich, burrito];
