import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const gingerbreadMan = ownSubject(
  {
    concept: 'gingerbread-man',
    names: ['gingerbread man', 'gingerbread boy', 'gingerbread cookie'],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 760,
    height: 960,
  },
  (brush, { colour = '#b9763a' }) => {
    const body =
      'M380 20 C500 20 580 100 580 210 C580 280 548 330 500 360 L680 340 C760 340 780 470 690 480 L520 500 C530 600 560 700 600 800 C640 900 560 960 490 950 C430 940 400 850 380 780 C360 850 330 940 270 950 C200 960 120 900 160 800 C200 700 230 600 240 500 L70 480 C-20 470 0 340 80 340 L260 360 C212 330 180 280 180 210 C180 100 260 20 380 20Z';
    const icing = '#fff6ea';
    return [
      path(body, brush.slab(colour), `stroke="${tone(colour, -0.4)}" stroke-width="14"`),
      brush.clip(body, ellipse(300, 150, 160, 90, brush.spot('#ffffff', 0.3))),
      both(
        380,
        stroke('M50 372 q22 18 0 40 q-22 22 0 44 M96 366 q22 18 0 40 q-22 22 0 46', icing, 16),
        stroke('M186 834 q26 -22 48 4 q22 24 48 2', icing, 16),
        circle(316, 180, 22, '#3a2418'),
        circle(309, 172, 7, '#ffffff'),
        circle(278, 232, 26, brush.spot('#f08a7a', 0.7)),
      ),
      stroke('M310 246 Q380 312 450 246', icing, 18),
      circle(380, 420, 32, brush.ball('#d8404a')),
      circle(380, 530, 32, brush.ball('#3f9a5a')),
      circle(380, 640, 32, brush.ball('#e8b23a')),
    ];
  },
);

const candyCane = ownSubject(
  {
    concept: 'candy-cane',
    names: ['candy cane', 'peppermint stick'],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 560,
    height: 960,
  },
  (brush, { colour = '#d9303e' }) => {
    const cane = 'M360 960 V300 Q360 90 210 90 Q70 90 70 260 V330';
    const outline =
      'M290 960 V300 Q290 160 210 160 Q140 160 140 260 V330 A70 70 0 0 1 0 330 V260 Q10 20 210 20 Q420 20 430 300 V960Z';
    return [
      path(outline, brush.pillar('#fbf7f2')),
      brush.clip(outline, [
        repeat(9, (i) =>
          path(`M250 ${420 + i * 110} L470 ${300 + i * 110} V${352 + i * 110} L250 ${472 + i * 110}Z`, colour),
        ),
        path(
          'M-20 300 L170 250 V310 L-20 370Z M40 90 L170 200 L200 150 L90 40Z M190 0 H260 L240 190 H190Z M340 40 L270 210 L320 240 L430 110Z M460 220 L270 280 V330 L460 290Z',
          colour,
        ),
        path(cane, 'none', 'stroke="#ffffff" stroke-opacity="0.45" stroke-width="26" transform="translate(-22 0)"'),
      ]),
      path(
        'M250 560 Q120 470 90 560 Q80 650 250 610Z M470 560 Q540 470 555 560 Q560 650 470 610Z',
        brush.ball('#2f8a52'),
      ),
      path('M300 600 L220 790 L330 740Z M420 600 L500 790 L390 740Z', brush.slab('#2f8a52')),
      ellipse(360, 586, 66, 50, brush.ball('#38a060')),
    ];
  },
);

const cottonCandy = ownSubject(
  {
    concept: 'cotton-candy',
    names: ['cotton candy', 'candy floss', 'fairy floss'],
    kind: 'food',
    heightMetres: 0.4,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#f7a8cf' }) => [
    path('M310 560 H390 L366 1000 H334Z', brush.pillar('#f4efe6')),
    path(
      'M350 620 C190 640 90 560 110 450 C0 400 20 250 130 230 C130 90 280 20 370 70 C470 0 610 80 590 210 C700 250 700 410 600 450 C620 560 510 640 350 620Z',
      brush.ball(colour),
    ),
    ellipse(240, 260, 170, 130, brush.spot('#ffffff', 0.6)),
    ellipse(460, 430, 170, 130, brush.spot(tone(colour, -0.3), 0.45)),
    stroke(
      'M150 300 Q260 200 400 230 M130 420 Q270 330 470 370 M200 530 Q330 450 540 480 M300 130 Q420 90 520 170 M440 270 Q540 250 600 320',
      '#ffffff',
      11,
      'opacity="0.5"',
    ),
  ],
);

const MACARON_COLOURS = ['#f2a3b8', '#a8d9b4', '#f4d37a', '#c3a6e0'] as const;

/** One macaron around the origin, 430 wide. */
const macaronShell = (brush: Brush, hex: string): Svg => [
  path('M-210 30 Q-214 120 0 124 Q214 120 210 30Z', brush.ball(hex)),
  rect(-206, 4, 412, 36, brush.wall('#fff4e4'), 16),
  repeat(13, (i) => circle(-194 + i * 32, 44, 15, tone(hex, -0.14))),
  repeat(13, (i) => circle(-194 + i * 32, -2, 15, tone(hex, -0.08))),
  path('M-212 -4 Q-220 -130 0 -134 Q220 -130 212 -4 Q0 12 -212 -4Z', brush.ball(hex)),
  ellipse(-70, -84, 90, 26, brush.spot('#ffffff', 0.6)),
];

const macaron = ownSubject(
  {
    concept: 'macaron',
    names: ['french macaron', 'macaroon'],
    kind: 'food',
    heightMetres: 0.04,
    footing: 'stands',
    width: 440,
    height: 264,
  },
  (brush, { colour, random }) => at(220, 138, 1, 0, macaronShell(brush, colour ?? random.pick(MACARON_COLOURS))),
);

/** Macarons of four colours piled up. */
const macarons = ownSubject(
  {
    concept: 'macaron-pile',
    names: ['pile of macarons', 'assorted macarons', 'box of macarons', 'plate of macarons', 'tower of macarons'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour }) => [
    at(222, 770, 1, 0, macaronShell(brush, colour ?? MACARON_COLOURS[0])),
    at(676, 770, 1, 0, macaronShell(brush, colour ? tone(colour, 0.2) : MACARON_COLOURS[1])),
    at(450, 520, 1, -5, macaronShell(brush, colour ? tone(colour, -0.12) : MACARON_COLOURS[2])),
    at(480, 258, 1, 6, macaronShell(brush, colour ?? MACARON_COLOURS[3])),
    path('M470 130 q40 -60 100 -74 q0 70 -60 96Z', brush.slab('#6bab5a')),
    path('M462 130 q-44 -70 -10 -126 q46 60 30 126Z', brush.slab('#7cc068')),
  ],
);

const charcuterie = ownSubject(
  {
    concept: 'charcuterie-board',
    names: [
      'charcuterie board',
      'charcuterie',
      'cheese board',
      'cheese platter',
      'grazing board',
      'tapas',
      'antipasto',
    ],
    kind: 'food',
    heightMetres: 0.22,
    footing: 'stands',
    width: 1100,
    height: 640,
  },
  (brush, { colour = '#a8713f' }) => {
    const salami = (x: number, y: number): Svg => [
      ellipse(x, y, 62, 40, brush.ball('#b8434a')),
      ellipse(x - 4, y - 5, 52, 31, brush.ball('#cf5f62')),
      repeat(7, (i) => ellipse(x - 34 + ((i * 29) % 70), y - 18 + ((i * 17) % 34), 6, 4, '#f6dccf')),
    ];
    const grapes = (x: number, y: number, hex: string): Svg =>
      repeat(14, (i) =>
        circle(x + (i % 5) * 40 - (Math.floor(i / 5) % 2) * 20, y - Math.floor(i / 5) * 38, 30, brush.ball(hex)),
      );
    return [
      path(
        'M40 470 Q20 420 80 410 L980 400 Q1080 400 1090 470 Q1096 560 1060 600 Q1000 640 540 640 Q100 640 60 590Z',
        brush.tube(tone(colour, -0.3)),
      ),
      path(
        'M30 460 Q30 370 200 330 Q520 290 880 320 Q1090 350 1092 450 Q1060 560 560 566 Q60 566 30 460Z',
        brush.wall(colour),
      ),
      stroke('M120 450 Q540 380 980 430 M180 500 Q540 450 930 490', tone(colour, -0.22), 6, 'opacity="0.6"'),
      path('M150 380 L360 240 L420 360 L210 450Z', brush.slab('#f3cf63')),
      path('M210 450 L420 360 V410 L214 506 L150 434 V380Z', brush.wall('#d9a93c')),
      circle(270, 350, 17, tone('#d9a93c', -0.1)),
      circle(330, 330, 12, tone('#d9a93c', -0.1)),
      path('M760 250 Q900 200 960 290 L950 380 Q860 440 770 380Z', brush.slab('#f7f1e2')),
      path('M760 250 Q900 200 960 290 Q850 340 760 250Z', brush.wall('#fffaf0')),
      grapes(470, 360, '#6a3f86'),
      grapes(540, 300, '#8fbf4a'),
      stroke('M560 220 Q590 150 640 130', '#6b4a2c', 12),
      path('M600 150 Q680 80 740 140 Q690 210 600 150Z', brush.slab('#5a9a48')),
      salami(470, 470),
      salami(560, 490),
      salami(650, 476),
      salami(740, 496),
      repeat(4, (i) => ellipse(250 + i * 44, 520 - i * 6, 30, 21, brush.ball('#6b7a34'))),
      repeat(5, (i) =>
        at(880 + i * 34, 450 + (i % 2) * 20, 1, i * 20, rect(-40, -30, 80, 56, brush.slab('#e0b878'), 14)),
      ),
      ellipse(370, 460, 70, 40, brush.ball('#fbf7ee')),
      ellipse(370, 448, 56, 26, brush.ball('#d8902c')),
    ];
  },
);

const clearGlass = (brush: Brush, d: string): Svg => [
  path(
    d,
    brush.stops('right', [
      [0, '#dff0f6', 0.5],
      [0.3, '#ffffff', 0.3],
      [1, '#a9c8d4', 0.55],
    ]),
  ),
  path(d, 'none', 'stroke="#8fb0bd" stroke-opacity="0.7" stroke-width="7"'),
];

const frenchPress = ownSubject(
  {
    concept: 'french-press',
    names: ['french press', 'cafetiere', 'coffee press'],
    kind: 'object',
    heightMetres: 0.24,
    footing: 'stands',
    width: 640,
    height: 960,
  },
  (brush, { colour = '#a9afb8' }) => [
    stroke('M460 400 H580 Q610 400 610 440 V700 Q610 740 570 740 H470', '#26282d', 46),
    path('M120 500 H470 V880 Q470 900 450 900 H140 Q120 900 120 880Z', brush.pillar('#4a2a17')),
    path('M120 500 H470 V540 Q295 566 120 540Z', '#7a4a28'),
    clearGlass(brush, 'M110 290 H480 V880 Q480 920 440 920 H150 Q110 920 110 880Z'),
    path('M150 320 H184 V880 H150Z', '#ffffff', 'opacity="0.5"'),
    rect(96, 640, 398, 30, brush.metal(colour), 10),
    rect(96, 880, 398, 80, brush.metal(colour), 18),
    both(295, path('M100 660 H136 V900 H100Z', brush.metal(colour))),
    path('M90 290 Q90 190 295 190 Q500 190 500 290 L540 316 H90Z', brush.metal(colour)),
    rect(282, 60, 26, 150, brush.metal('#c9ced6'), 6),
    circle(295, 50, 50, brush.ball('#26282d')),
  ],
);

const mokaPot = ownSubject(
  {
    concept: 'moka-pot',
    names: ['moka pot', 'stovetop espresso maker', 'mocha pot', 'coffee pot', 'coffeepot'],
    kind: 'object',
    heightMetres: 0.22,
    footing: 'stands',
    width: 760,
    height: 960,
  },
  (brush, { colour = '#b6bcc4' }) => [
    path('M500 250 L690 230 Q740 236 730 290 L690 520 Q640 560 620 500 L650 320 L500 340Z', brush.slab('#23252a')),
    path('M150 560 L90 930 Q330 980 570 930 L510 560Z', brush.metal(colour)),
    path(
      'M210 560 L170 944 M330 560 V954 M450 560 L490 944',
      'none',
      `stroke="${tone(colour, -0.4)}" stroke-width="6" opacity="0.55"`,
    ),
    path('M90 930 Q330 990 570 930 V950 Q330 1000 90 950Z', tone(colour, -0.4)),
    rect(140, 520, 380, 56, brush.metal(tone(colour, -0.1)), 18),
    path('M130 220 L30 200 Q60 260 150 320 L160 520 H500 L540 220Z', brush.metal(colour)),
    path(
      'M230 220 L220 520 M330 220 V520 M440 220 L446 520',
      'none',
      `stroke="${tone(colour, -0.4)}" stroke-width="6" opacity="0.55"`,
    ),
    path('M130 220 Q330 110 540 220 Q330 250 130 220Z', brush.metal(tone(colour, 0.1))),
    path('M300 150 Q300 60 335 56 Q370 60 370 150Z', brush.ball('#23252a')),
    circle(210, 690, 26, brush.ball(tone(colour, -0.3))),
    path('M190 620 L230 620 L214 900 L150 890Z', '#ffffff', 'opacity="0.25"'),
  ],
);

const samovar = ownSubject(
  {
    concept: 'samovar',
    names: ['russian samovar', 'tea urn'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'stands',
    width: 760,
    height: 1000,
  },
  (brush, { colour = '#c9952f' }) => [
    path('M200 1000 L240 900 H520 L560 1000Z', brush.metal(tone(colour, -0.16))),
    path('M310 900 Q340 820 320 760 H440 Q420 820 450 900Z', brush.metal(colour)),
    path(
      'M380 250 C560 250 640 330 610 460 C580 620 500 720 430 780 H330 C260 720 180 620 150 460 C120 330 200 250 380 250Z',
      brush.metal(colour),
    ),
    stroke('M158 420 Q380 480 602 420 M200 560 Q380 620 560 560', tone(colour, -0.4), 9, 'opacity="0.6"'),
    both(
      380,
      stroke('M160 400 Q40 360 50 460 Q60 540 180 500', tone(colour, -0.25), 26),
      circle(56, 456, 30, brush.ball('#3a2a1c')),
    ),
    path('M200 270 Q380 190 560 270 L520 220 H240Z', brush.metal(tone(colour, 0.1))),
    rect(300, 120, 160, 100, brush.metal(colour), 14),
    path('M250 60 H510 L470 130 H290Z', brush.metal(tone(colour, -0.1))),
    path('M300 0 H460 Q500 30 470 64 H290 Q260 30 300 0Z', brush.ball('#f4efe6')),
    path('M300 30 Q380 60 460 30', 'none', 'stroke="#c0392b" stroke-width="12"'),
    path('M340 690 H420 V740 H350Z M350 730 L290 800 H330 L400 740Z', brush.slab(tone(colour, -0.3))),
    stroke('M380 690 V650 M340 646 H420', tone(colour, -0.35), 20),
    path(
      'M230 330 Q200 480 300 640',
      'none',
      'stroke="#fff3d0" stroke-opacity="0.55" stroke-width="26" stroke-linecap="round"',
    ),
  ],
);

const espressoMachine = ownSubject(
  {
    concept: 'espresso-machine',
    names: ['espresso machine', 'espresso maker', 'cappuccino machine'],
    kind: 'machine',
    heightMetres: 0.4,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#b9c0c8' }) => [
    repeat(3, (i) =>
      path(`M${220 + i * 190} 90 H${360 + i * 190} L${344 + i * 190} 10 H${236 + i * 190}Z`, brush.ball('#fbf8f2')),
    ),
    rect(40, 80, 920, 50, brush.metal(tone(colour, -0.1)), 18),
    path('M60 120 H940 L920 430 H80Z', brush.metal(colour)),
    rect(60, 730, 880, 100, brush.metal(tone(colour, -0.12)), 20),
    rect(40, 700, 920, 44, brush.wall('#3a3f47'), 14),
    repeat(14, (i) => rect(80 + i * 61, 708, 40, 12, '#8a919b', 6)),
    rect(110, 420, 780, 286, brush.shadowSide('#565d67'), 10),
    both(
      500,
      rect(230, 420, 160, 60, brush.metal(tone(colour, -0.2)), 14),
      rect(250, 476, 120, 50, brush.metal('#d3d8de'), 10),
      path('M240 500 L120 560 Q90 590 120 606 L250 546Z', brush.slab('#2a2320')),
      stroke('M292 530 V600 M330 530 V600', '#5a3118', 9),
      path('M254 606 H366 Q366 700 340 700 H280 Q254 700 254 606Z', brush.ball('#fbf8f2')),
      ellipse(310, 608, 54, 11, '#6b3f22'),
      stroke('M366 630 q44 0 34 34 q-10 20 -40 14', '#fbf8f2', 13),
    ),
    repeat(4, (i) => circle(360 + i * 94, 250, 28, brush.ball(i === 0 ? '#d8433c' : '#3a3f47'))),
    circle(180, 260, 70, brush.metal('#dfe3e8')),
    circle(180, 260, 56, '#fbfaf6'),
    stroke('M180 260 L214 222', '#c0392b', 8),
    circle(820, 260, 70, brush.metal('#dfe3e8')),
    circle(820, 260, 56, '#fbfaf6'),
    stroke('M820 260 L790 220', '#c0392b', 8),
    stroke('M900 430 Q930 520 900 620', '#c9ced6', 16),
    both(500, rect(90, 820, 90, 40, '#2a2d33', 10)),
  ],
);

/** Sweet things, a board of savoury ones, and what makes coffee and tea. */
export const SWEETS: readonly OwnSubject[] = [
  gingerbreadMan,
  candyCane,
  cottonCandy,
  macaron,
  macarons,
  charcuterie,
  frenchPress,
  mokaPot,
  samovar,
  espressoMachine,
];
