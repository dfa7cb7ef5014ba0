import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const cuttingBoard = ownSubject(
  {
    concept: 'cutting-board',
    names: ['chopping board', 'wooden cutting board', 'bread board'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'lies',
    width: 1100,
    height: 440,
    anchors: { surface: { x: 480, y: 210 } },
  },
  (brush, { colour = '#b97f48' }) => {
    const top =
      'M190 40 Q200 10 250 10 H780 Q820 10 840 40 L868 96 Q960 90 1030 112 Q1100 150 1050 196 Q1000 226 920 208 L960 330 Q970 376 920 380 H60 Q10 376 24 330Z';
    return [
      path('M24 330 Q6 376 14 400 Q20 436 70 438 H920 Q972 434 972 396 L960 330Z', brush.wall(tone(colour, -0.34))),
      path('M920 208 Q1000 226 1050 196 Q1084 170 1078 150 V190 Q1060 250 920 240Z', tone(colour, -0.4)),
      path(top, brush.slab(colour)),
      brush.clip(top, [
        repeat(6, (i) =>
          path(
            `M${220 + i * 102} 0 L${60 + i * 156} 400 H${138 + i * 156} L${270 + i * 102} 0Z`,
            tone(colour, i % 2 ? 0.14 : -0.12),
            'opacity=".55"',
          ),
        ),
        repeat(15, (i) =>
          stroke(`M${200 + i * 46} 0 Q${160 + i * 54} 180 ${20 + i * 70} 400`, tone(colour, -0.36), 4, 'opacity=".4"'),
        ),
        stroke(
          'M330 120 L520 210 M400 100 L560 170 M600 140 L500 260 M300 250 L470 200',
          tone(colour, 0.5),
          4,
          'opacity=".5"',
        ),
        ellipse(380, 90, 260, 60, brush.spot('#fff2d8', 0.5)),
      ]),
      path(
        'M228 66 Q232 46 260 46 H764 Q790 46 800 66 L900 310 Q906 338 870 342 H110 Q76 338 86 310Z',
        'none',
        `stroke="${tone(colour, -0.4)}" stroke-width="11" opacity=".55"`,
      ),
      ellipse(1002, 158, 36, 20, tone(colour, -0.6)),
    ];
  },
);

const kitchenKnife = ownSubject(
  {
    concept: 'kitchen-knife',
    names: ['chef knife', "chef's knife", 'carving knife'],
    kind: 'tool',
    heightMetres: 0.1,
    footing: 'lies',
    width: 1000,
    height: 300,
  },
  (brush, { colour = '#4a2f22' }) => [
    path(
      'M380 60 L930 70 Q990 90 996 130 Q860 250 620 286 Q520 296 380 280Z',
      brush.stops('down', [
        [0, '#8f979f'],
        [0.4, '#dfe4e8'],
        [0.62, '#f6f9fa'],
        [0.66, '#b4bcc4'],
        [1, '#e9edf0'],
      ]),
    ),
    stroke('M390 68 L930 78', '#ffffff', 7, 'opacity=".8"'),
    path('M350 50 H400 V290 H372 Q350 280 350 240Z', brush.metal('#a9b0b8')),
    path(
      'M20 80 Q60 50 120 60 Q240 70 356 56 V180 Q240 176 160 190 Q90 200 40 240 Q4 250 6 190 Q6 110 20 80Z',
      brush.tube(colour),
    ),
    [90, 200, 300].map((x) => [circle(x, 122, 17, brush.metal('#d0b46a')), circle(x - 4, 118, 5, '#fff6d8')]),
    stroke('M40 96 Q200 84 340 78', '#ffffff', 7, 'opacity=".35"'),
  ],
);

const beer = ownSubject(
  {
    concept: 'beer-mug',
    names: ['mug of beer', 'stein of beer', 'pint of beer', 'glass of beer'],
    kind: 'drink',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 1040,
  },
  (brush, { colour = '#e09a1e' }) => [
    path(
      'M600 340 H740 Q880 350 880 500 V680 Q880 840 730 860 H600 V760 H700 Q780 756 780 670 V520 Q780 444 710 440 H600Z',
      brush.stops('right', [
        [0, '#c9dde6', 0.75],
        [0.5, '#f6fbfd', 0.7],
        [1, '#8fb0bf', 0.85],
      ]),
    ),
    path(
      'M60 220 H640 L620 980 Q350 1050 80 980Z',
      brush.stops('right', [
        [0, '#b5cfda', 0.9],
        [0.2, '#f3fafc', 0.8],
        [0.8, '#dcebf0', 0.8],
        [1, '#8aa9b6', 0.9],
      ]),
    ),
    path('M96 280 H604 L588 920 Q350 966 112 920Z', brush.pillar(colour)),
    repeat(4, (i) =>
      rect(
        130 + i * 116,
        360,
        88,
        500,
        brush.stops('right', [
          [0, tone(colour, -0.3), 0.5],
          [0.3, '#fff2c0', 0.55],
          [1, tone(colour, -0.4), 0.5],
        ]),
        40,
      ),
    ),
    repeat(40, (i) =>
      circle(
        round(130 + ((i * 0.7549) % 1) * 440),
        round(360 + ((i * 0.5698) % 1) * 520),
        4 + (i % 4) * 2,
        '#fff6d0',
        'opacity=".6"',
      ),
    ),
    path(
      'M40 250 Q-10 150 80 110 Q110 20 230 50 Q320 -20 420 40 Q540 10 580 100 Q690 130 660 240 Q650 300 600 310 Q590 420 540 420 Q490 410 500 320 Q360 340 240 320 Q230 380 190 380 Q150 370 150 310 Q60 310 40 250Z',
      brush.ball('#fffaf0'),
    ),
    repeat(22, (i) =>
      circle(
        round(70 + ((i * 0.7549) % 1) * 560),
        round(80 + ((i * 0.5698) % 1) * 210),
        14 + (i % 4) * 8,
        brush.spot('#d8c8a8', 0.35),
      ),
    ),
    path('M120 340 V900', 'none', 'stroke="#ffffff" stroke-width="20" stroke-linecap="round" opacity=".55"'),
  ],
);

const milk = ownSubject(
  {
    concept: 'glass-of-milk',
    names: ['milk glass', 'cold milk'],
    kind: 'drink',
    heightMetres: 0.16,
    footing: 'stands',
    width: 620,
    height: 960,
  },
  (brush, { colour = '#fbf9f3' }) => [
    path('M50 190 H570 L530 920 Q310 950 90 920Z', brush.pillar(colour)),
    ellipse(310, 194, 258, 50, brush.wall('#ffffff')),
    ellipse(310, 198, 240, 40, tone(colour, -0.06)),
    path(
      'M10 20 Q310 70 610 20 L556 926 Q310 980 64 926Z',
      brush.stops('right', [
        [0, '#9fc0ce', 0.65],
        [0.12, '#ffffff', 0.25],
        [0.5, '#ffffff', 0.06],
        [0.85, '#b4ccd6', 0.2],
        [1, '#7fa2b1', 0.7],
      ]),
    ),
    ellipse(310, 30, 300, 30, 'none', 'stroke="#dcebf1" stroke-width="12"'),
    path('M64 926 Q310 980 556 926 L560 890 Q310 940 60 890Z', '#c5dae3', 'opacity=".8"'),
    stroke('M104 110 L150 860', '#ffffff', 24, 'opacity=".85"'),
    stroke('M500 110 L466 840', '#ffffff', 10, 'opacity=".6"'),
  ],
);

const soapBar = ownSubject(
  {
    concept: 'soap',
    names: ['bar of soap', 'soap bar'],
    kind: 'object',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 580,
  },
  (brush, { colour = '#e9dcb9' }) => {
    const bubble = (x: number, y: number, radius: number): Svg => [
      circle(
        x,
        y,
        radius,
        brush.stops('diagonal', [
          [0, '#ffffff', 0.75],
          [0.5, '#dff0f8', 0.35],
          [1, '#a8c4ea', 0.7],
        ]),
      ),
      circle(x, y, radius - 3, 'none', 'stroke="#ffffff" stroke-width="5" opacity=".8"'),
      ellipse(x - radius * 0.34, y - radius * 0.4, radius * 0.24, radius * 0.15, '#ffffff', 'opacity=".9"'),
    ];
    return [
      path(
        'M60 300 Q40 180 200 130 Q500 50 800 130 Q960 180 940 300 L930 430 Q900 560 500 574 Q100 560 70 430Z',
        brush.pillar(tone(colour, -0.06)),
      ),
      path(
        'M60 290 Q40 170 200 124 Q500 50 800 124 Q960 170 940 290 Q900 390 500 400 Q100 390 60 290Z',
        brush.slab(tone(colour, 0.16)),
      ),
      path(
        'M200 270 Q190 190 300 164 Q500 120 700 164 Q810 190 800 270 Q760 330 500 334 Q240 330 200 270Z',
        'none',
        `stroke="${tone(colour, -0.26)}" stroke-width="12"`,
      ),
      path('M206 276 Q240 336 500 342 Q760 336 796 276', 'none', 'stroke="#ffffff" stroke-width="8" opacity=".7"'),
      stroke('M150 200 Q300 130 480 120', '#ffffff', 18, 'opacity=".7"'),
      repeat(26, (i) =>
        bubble(round(70 + ((i * 0.7549) % 1) * 860), round(470 + ((i * 0.5698) % 1) * 60), 24 + (i % 4) * 11),
      ),
      bubble(160, 110, 74),
      bubble(270, 60, 44),
      bubble(830, 90, 66),
      bubble(740, 40, 34),
      bubble(920, 180, 40),
    ];
  },
);

const bubbles = ownSubject(
  {
    concept: 'bubbles',
    names: ['soap bubble', 'floating bubbles'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'flies',
    width: 1000,
    height: 900,
  },
  (brush) =>
    (
      [
        [620, 330, 300],
        [200, 560, 190],
        [520, 760, 132],
        [860, 720, 96],
        [180, 230, 110],
        [330, 90, 60],
        [370, 380, 44],
        [720, 850, 40],
        [70, 820, 58],
        [930, 90, 62],
      ] as const
    ).map(([x, y, radius], i) => [
      circle(
        x,
        y,
        radius,
        brush.stops('diagonal', [
          [0, '#ffffff', 0.3],
          [0.35, '#e6f6ff', 0.08],
          [0.65, '#ffffff', 0.06],
          [1, '#c4e4ff', 0.34],
        ]),
      ),
      circle(
        x,
        y,
        round(radius * 0.975),
        'none',
        `stroke="${brush.stops(i % 2 ? 'right' : 'diagonal', [
          [0, '#ffffff', 0.95],
          [0.25, '#8fe0f0', 0.8],
          [0.45, '#b89cf0', 0.75],
          [0.62, '#ff9ed2', 0.8],
          [0.8, '#ffe08a', 0.8],
          [1, '#8fd8ff', 0.95],
        ])}" stroke-width="${round(radius * 0.07)}"`,
      ),
      stroke(
        `M${round(x - radius * 0.78)} ${round(y + radius * 0.14)} Q${round(x - radius * 0.74)} ${round(y - radius * 0.6)} ${round(x - radius * 0.12)} ${round(y - radius * 0.8)}`,
        '#ffffff',
        radius * 0.075,
        'opacity=".85"',
      ),
      stroke(
        `M${round(x + radius * 0.78)} ${round(y + radius * 0.1)} Q${round(x + radius * 0.7)} ${round(y + radius * 0.56)} ${round(x + radius * 0.2)} ${round(y + radius * 0.78)}`,
        '#ffffff',
        radius * 0.045,
        'opacity=".6"',
      ),
      ellipse(
        round(x - radius * 0.4),
        round(y - radius * 0.44),
        radius * 0.16,
        radius * 0.1,
        '#ffffff',
        `opacity=".9" transform="rotate(-42 ${round(x - radius * 0.4)} ${round(y - radius * 0.44)})"`,
      ),
    ]),
);

/** Of the kitchen and the basin. */
export const KITCHEN_AND_BASIN: readonly OwnSubject[] = [cuttingBoard, kitchenKnife, beer, milk, soapBar, bubbles];
