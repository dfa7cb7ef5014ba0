import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../shapes.ts';

const FACTS = {
  kind: 'object',
  footing: 'floats',
  heightMetres: 1,
  width: 1000,
  height: 900,
  anchors: { seat: { x: 520, y: 650 } },
} as const;

/** A ring of air seen from the side and a little from above, in front of its hole. */
const ringFront = (brush: Brush, colour: string): Svg => [
  path(
    'M30 640 Q40 780 240 850 Q500 920 760 850 Q960 780 970 640 Q900 740 500 750 Q100 740 30 640Z',
    brush.ball(colour),
  ),
  path(
    'M60 700 Q200 820 500 826 Q800 820 940 700',
    'none',
    'stroke="#ffffff" stroke-width="18" opacity=".35" stroke-linecap="round"',
  ),
];
const ringBack = (brush: Brush, colour: string): Svg => [
  ellipse(500, 640, 470, 150, brush.ball(tone(colour, 0.06))),
  ellipse(500, 628, 270, 62, tone(colour, -0.45)),
  ellipse(500, 640, 250, 46, '#5fc3dc'),
];

const flamingo = ownSubject(
  {
    ...FACTS,
    concept: 'flamingo-float',
    names: [
      'flamingo pool float',
      'inflatable flamingo',
      'pink flamingo float',
      'flamingo inflatable',
      'flamingo ring',
      'pool flamingo',
    ],
  },
  (brush, { colour = '#f277a3' }) => [
    ringBack(brush, colour),
    path(
      'M860 640 Q990 560 980 420 Q900 430 850 520 Q820 460 760 470 Q760 600 800 660Z',
      brush.ball(tone(colour, -0.08)),
    ),
    ringFront(brush, colour),
    path(
      'M130 720 Q40 560 130 400 Q210 260 190 180 Q180 120 240 110 Q310 110 320 190 Q330 330 250 440 Q200 540 270 700 Q200 780 130 720Z',
      brush.pillar(colour),
    ),
    circle(236, 130, 92, brush.ball(colour)),
    path('M176 120 Q90 110 60 190 Q60 250 90 262 Q120 200 190 190Z', brush.ball('#f6efe6')),
    path('M74 196 Q56 230 66 262 Q96 276 104 240 Q104 214 74 196Z', '#24262c'),
    circle(222, 112, 17, '#24262c'),
    circle(216, 106, 6, '#ffffff'),
    stroke('M180 470 Q160 560 200 680', '#ffffff', 16, 'opacity=".4"'),
  ],
);

const unicorn = ownSubject(
  {
    ...FACTS,
    concept: 'unicorn-float',
    names: ['unicorn pool float', 'inflatable unicorn', 'unicorn inflatable', 'unicorn ring'],
  },
  (brush, { colour = '#f7f5f2' }) => [
    ringBack(brush, colour),
    ['#f277a3', '#f6cf3a', '#6fcf7a', '#4fb3e8'].map((hue, i) =>
      stroke(`M${880 + i * 14} ${640 - i * 6} Q${960 + i * 8} ${560 - i * 30} ${930 - i * 20} ${440 - i * 6}`, hue, 34),
    ),
    ringFront(brush, colour),
    ['#4fb3e8', '#6fcf7a', '#f6cf3a', '#f277a3'].map((hue, i) =>
      path(`M${330 + i * 4} ${170 + i * 110} q70 20 60 110 q-50 20 -90 -30Z`, brush.ball(hue)),
    ),
    path(
      'M130 730 Q70 560 150 400 Q180 320 170 230 Q200 120 290 130 Q370 160 350 280 Q320 420 280 520 Q260 620 300 700 Q220 790 130 730Z',
      brush.pillar(colour),
    ),
    path('M180 180 Q90 200 40 290 Q40 340 90 350 Q180 340 240 280Z', brush.ball(colour)),
    path('M250 140 L262 6 L312 140Z', brush.metal('#f6cf3a')),
    path('M320 150 L372 84 L366 190Z', brush.ball(colour)),
    circle(212, 226, 17, '#24262c'),
    ellipse(70, 310, 12, 8, tone(colour, -0.3)),
  ],
);

const duck = ownSubject(
  {
    ...FACTS,
    concept: 'duck-float',
    names: ['duck pool float', 'inflatable duck', 'duck ring', 'rubber duck float', 'inflatable yellow duck'],
  },
  (brush, { colour = '#f9cf2f' }) => [
    ringBack(brush, colour),
    path('M850 640 Q980 580 984 440 Q900 450 840 540 Q810 500 760 520 Q770 620 800 660Z', brush.ball(colour)),
    ringFront(brush, colour),
    path('M120 720 Q90 560 170 440 H330 Q300 560 310 700 Q220 780 120 720Z', brush.pillar(colour)),
    circle(250, 310, 178, brush.ball(colour)),
    path('M110 290 Q10 290 6 340 Q30 390 130 376Z', brush.ball('#f28a24')),
    circle(190, 262, 24, '#24262c'),
    circle(182, 254, 8, '#ffffff'),
  ],
);

const doughnut = ownSubject(
  {
    ...FACTS,
    height: 384,
    width: 1000,
    heightMetres: 0.42,
    anchors: { seat: { x: 500, y: 150 } },
    concept: 'doughnut-float',
    names: [
      'pool float',
      'donut pool float',
      'doughnut pool float',
      'inflatable donut',
      'inflatable ring',
      'swim ring',
      'pool ring',
      'inflatable pool ring',
      'donut float',
      'pool toy',
      'inflatable',
    ],
  },
  (brush, { colour = '#f277a3' }) =>
    at(0, -484, 1, 0, [
      ringBack(brush, colour),
      repeat(16, (i) =>
        at(500 + 370 * Math.cos(i * 0.3927), 640 + 106 * Math.sin(i * 0.3927), 1, i * 67, [
          ellipse(0, 0, 30, 9, ['#ffffff', '#f6cf3a', '#4fb3e8', '#6fcf7a'][i % 4]!),
        ]),
      ),
      path(
        'M34 660 Q44 790 240 850 Q500 916 760 850 Q956 790 966 660 Q930 740 800 770 Q760 720 690 790 Q620 740 540 796 Q460 740 390 790 Q320 730 230 772 Q80 740 34 660Z',
        brush.ball('#e0aa66'),
      ),
    ]),
);

/** What floats in pools and is sat in. */
export const POOL_FLOATS: readonly OwnSubject[] = [flamingo, unicorn, duck, doughnut];
