import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const ASH = '#b98548';

/** A garden rake. */
const rake = ownSubject(
  {
    concept: 'rake',
    names: ['garden rake', 'leaf rake'],
    kind: 'tool',
    heightMetres: 1.5,
    footing: 'stands',
    width: 460,
    height: 1400,
  },
  (brush, { colour = '#c8453a' }) => [
    rect(210, 0, 40, 1180, brush.pillar(ASH), 18),
    path('M190 1130 H270 L290 1220 H170Z', brush.metal('#6b727b')),
    rect(20, 1210, 420, 50, brush.tube(colour), 16),
    repeat(9, (i) =>
      path(
        `M${32 + i * 46} 1250 H${58 + i * 46} L${52 + i * 46} 1390 Q${45 + i * 46} 1400 ${38 + i * 46} 1390Z`,
        brush.pillar('#8d949d'),
      ),
    ),
  ],
);

/** A hay fork. */
const pitchfork = ownSubject(
  {
    concept: 'pitchfork',
    names: ['hay fork', 'hayfork', 'garden fork'],
    kind: 'tool',
    heightMetres: 1.6,
    footing: 'stands',
    width: 420,
    height: 1400,
  },
  (brush, { colour = ASH }) => [
    rect(190, 480, 40, 920, brush.pillar(colour), 18),
    path('M176 440 H244 L236 560 H184Z', brush.metal('#5b626b')),
    stroke('M40 40 V300 Q40 440 210 440 Q380 440 380 300 V40', '#3a3f47', 32),
    stroke('M210 20 V440', '#3a3f47', 30),
    stroke('M34 50 V300 Q40 420 200 432 M204 30 V420', '#aab1b9', 9),
    path('M22 60 L40 0 L58 60Z M192 50 L210 -6 L228 50Z M362 60 L380 0 L398 60Z', '#3a3f47'),
  ],
);

/** A flint-headed spear with feathers. */
const spear = ownSubject(
  {
    concept: 'spear',
    names: ['javelin', 'harpoon', 'hunting spear'],
    kind: 'tool',
    heightMetres: 1.9,
    footing: 'stands',
    width: 260,
    height: 1400,
  },
  (brush, { colour = '#c2c8cf' }) => [
    rect(112, 300, 36, 1100, brush.pillar('#9a6a38'), 16),
    path('M130 0 Q220 160 200 250 L150 320 H110 L60 250 Q40 160 130 0Z', brush.metal(colour)),
    stroke('M130 30 V300', tone(colour, -0.45), 9),
    repeat(6, (i) => stroke(`M104 ${330 + i * 18} l52 10`, '#c8a26a', 11)),
    path('M112 430 Q40 470 20 590 Q80 570 112 520Z M148 430 Q220 480 240 610 Q180 580 148 530Z', brush.slab('#c8323a')),
    path('M112 430 Q70 500 70 620 Q104 590 116 540Z', brush.slab('#f1ead8')),
  ],
);

/** A crossbow, drawn. */
const crossbow = ownSubject(
  {
    concept: 'crossbow',
    names: ['arbalest'],
    kind: 'tool',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1100,
    height: 692,
  },
  (brush, { colour = '#8a5230' }) => [
    at(0, -150, 1, 0, [
      stroke('M40 230 L660 470 M300 760 L660 470', '#f1ead8', 7),
      path(
        'M20 200 Q190 120 330 330 Q420 500 330 680 Q310 740 290 790 Q270 770 290 690 Q340 540 270 400 Q170 240 40 250Z',
        brush.metal('#7d858f'),
      ),
      path('M300 440 L960 520 Q1080 560 1090 680 L1060 830 Q1010 850 980 820 L930 640 L300 510Z', brush.slab(colour)),
      path('M320 456 L900 526', 'none', 'stroke="#ffffff59" stroke-width="11"'),
      path('M130 430 L60 446 L130 478 L660 484 V462Z', brush.tube('#d9b07a')),
      path('M140 424 L20 452 L140 488 L110 454Z', brush.metal('#aab1b9')),
      rect(640, 440, 60, 56, brush.metal('#5b626b'), 10),
      path('M720 560 Q740 680 660 690', 'none', 'stroke="#5b626b" stroke-width="17" stroke-linecap="round"'),
      stroke('M270 420 Q200 440 210 500 Q230 540 290 520', '#5b626b', 17),
    ]),
  ],
);

/** A string mop in its bucket. */
const mop = ownSubject(
  {
    concept: 'mop',
    names: ['mop and bucket', 'floor mop', 'string mop'],
    kind: 'tool',
    heightMetres: 1.3,
    footing: 'stands',
    width: 620,
    height: 1300,
  },
  (brush, { colour = '#3f8fc0' }) => [
    `<g transform="rotate(8 310 900)">${rect(330, 0, 36, 860, brush.pillar(ASH), 16)}</g>`,
    path('M100 860 Q100 620 310 620 Q520 620 520 860', 'none', 'stroke="#8d949d" stroke-width="17"'),
    path('M80 850 H540 L490 1290 H130Z', brush.pillar(colour)),
    ellipse(310, 850, 232, 50, tone(colour, -0.5)),
    ellipse(310, 856, 210, 38, '#bfe4f2'),
    repeat(13, (i) =>
      path(
        `M${230 + i * 13} 800 Q${120 + i * 32} 860 ${110 + i * 33} ${960 + (i % 3) * 40} q24 30 40 0 Q${180 + i * 24} 880 ${256 + i * 10} 810Z`,
        brush.slab(i % 2 ? '#f1ece0' : '#d9d2c2'),
      ),
    ),
    path('M220 770 H390 L400 830 H210Z', brush.tube('#c8453a')),
    path('M80 850 Q310 930 540 850 L536 890 Q310 970 84 890Z', brush.pillar(tone(colour, 0.2))),
    repeat(5, (i) => circle(150 + i * 84, 850 - (i % 2) * 24, 24 - (i % 3) * 4, brush.ball('#f4fbff'))),
  ],
);

/** Whisk, ladle and spatula in a jar. */
const utensils = ownSubject(
  {
    concept: 'kitchen-utensils',
    names: ['whisk', 'ladle', 'spatula', 'cooking utensil', 'utensil', 'kitchen utensil'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 800,
    height: 1200,
  },
  (brush, { colour = '#5f8fb0' }) => [
    at(300, 700, 1, -18, [
      rect(-16, -330, 32, 400, brush.metal('#aab1b9'), 12),
      repeat(5, (i) => ellipse(0, -480, 100 - i * 24, 160, 'none', 'stroke="#9aa2ac" stroke-width="9"')),
    ]),
    at(470, 720, 1, 6, [
      rect(-17, -420, 34, 480, brush.pillar('#b98548'), 14),
      path('M-90 -660 Q-90 -690 -60 -690 H60 Q90 -690 90 -660 L70 -410 H-70Z', brush.pillar('#c9975a')),
      repeat(3, (i) => rect(-42 + i * 34, -640, 15, 160, '#00000059', 8)),
    ]),
    at(520, 720, 1, 22, [
      rect(-15, -420, 30, 480, brush.metal('#aab1b9'), 12),
      path('M-100 -500 Q-90 -390 0 -386 Q90 -390 100 -500Z', brush.ball('#aab1b9')),
      ellipse(0, -500, 100, 30, '#6b727b'),
    ]),
    at(370, 720, 1, -4, [
      rect(-15, -500, 30, 560, brush.pillar('#a87040'), 14),
      ellipse(0, -590, 72, 110, brush.ball('#b98548')),
      ellipse(0, -600, 44, 76, '#8a5a30'),
    ]),
    path('M180 640 H640 L620 1150 Q610 1190 570 1190 H250 Q210 1190 200 1150Z', brush.pillar(colour)),
    path('M170 620 H650 V690 H170Z', brush.tube(tone(colour, 0.2))),
    repeat(4, (i) => path(`M${230 + i * 100} 900 q30 -50 60 0 q-30 50 -60 0Z`, '#f4f1ea')),
    path('M230 740 L244 1120', 'none', 'stroke="#ffffff99" stroke-width="19" stroke-linecap="round"'),
  ],
);

/** A stoneware jug. */
const jug = ownSubject(
  {
    concept: 'jug',
    names: ['pitcher', 'water jug', 'milk jug', 'ewer', 'water pitcher'],
    kind: 'object',
    heightMetres: 0.25,
    footing: 'stands',
    width: 760,
    height: 900,
  },
  (brush, { colour = '#5f86b0' }) => [
    path(
      'M540 190 Q740 160 730 380 Q710 580 560 610',
      'none',
      `stroke="${tone(colour, -0.3)}" stroke-width="70" stroke-linecap="round"`,
    ),
    path(
      'M540 184 Q730 156 722 376 Q700 566 560 600',
      'none',
      `stroke="${colour}" stroke-width="48" stroke-linecap="round"`,
    ),
    path(
      'M60 70 Q30 30 80 20 Q200 60 310 40 Q460 20 540 60 Q520 200 560 300 Q640 440 600 640 Q570 830 500 880 Q320 910 150 880 Q80 830 50 640 Q20 440 120 300 Q150 180 60 70Z',
      brush.pillar(colour),
    ),
    path('M80 20 Q200 60 310 40 Q460 20 540 60 Q440 120 310 116 Q170 120 80 20Z', tone(colour, -0.55)),
    path('M44 560 Q320 620 606 560 V660 Q320 720 52 660Z', brush.pillar('#f4efe2')),
    repeat(7, (i) =>
      path(
        `M${80 + i * 78} ${630 + Math.sin(((i + 0.5) / 7) * 3.14) * 36} q30 -40 60 0 q-30 30 -60 0Z`,
        tone(colour, -0.2),
      ),
    ),
    path('M110 420 Q120 350 170 300', 'none', 'stroke="#ffffffb3" stroke-width="26" stroke-linecap="round"'),
  ],
);

/** A jewelled golden goblet. */
const goblet = ownSubject(
  {
    concept: 'goblet',
    names: ['chalice', 'holy grail', 'grail', 'golden cup', 'royal goblet'],
    kind: 'object',
    heightMetres: 0.24,
    footing: 'stands',
    width: 660,
    height: 1000,
  },
  (brush, { colour = '#dcae3f' }) => [
    path('M290 560 H370 L380 700 Q400 760 370 820 H290 Q260 760 280 700Z', brush.metal(colour)),
    circle(330, 700, 66, brush.ball(colour)),
    path('M60 990 Q70 880 290 830 H370 Q590 880 600 990Z', brush.metal(colour)),
    path('M40 80 Q40 460 240 570 Q330 610 420 570 Q620 460 620 80Z', brush.pillar(colour)),
    ellipse(330, 84, 292, 64, brush.slab(tone(colour, 0.2))),
    ellipse(330, 92, 254, 46, '#6b1626'),
    path('M50 230 Q330 330 610 230 L604 300 Q330 400 56 300Z', brush.pillar(tone(colour, -0.2))),
    repeat(5, (i) =>
      circle(
        110 + i * 110,
        284 + Math.sin(((i + 0.5) / 5) * 3.14) * 40,
        32,
        brush.ball(['#d8304a', '#3f9ae0', '#4fc27a', '#9a5fe0', '#d8304a'][i] ?? ''),
      ),
    ),
    path('M90 170 Q100 400 220 500', 'none', 'stroke="#ffffffb3" stroke-width="22" stroke-linecap="round"'),
  ],
);

/** A horseshoe with nail holes. */
const horseshoe = ownSubject(
  {
    concept: 'horseshoe',
    names: ['horse shoe', 'lucky horseshoe'],
    kind: 'object',
    heightMetres: 0.14,
    footing: 'stands',
    width: 800,
    height: 860,
  },
  (brush, { colour = '#8d959f' }) => [
    path('M60 20 H230 Q190 560 400 590 Q610 560 570 20 H740 Q860 840 400 858 Q-60 840 60 20Z', tone(colour, -0.5)),
    path('M66 8 H226 Q180 550 400 576 Q620 550 574 8 H734 Q850 824 400 840 Q-50 824 66 8Z', brush.metal(colour)),
    path('M130 60 Q60 700 400 730 Q740 700 670 60', 'none', `stroke="${tone(colour, -0.4)}" stroke-width="44"`),
    both(
      400,
      [
        [112, 170],
        [118, 330],
        [150, 490],
        [240, 640],
      ].map(([x = 0, y = 0]) => rect(x - 8, y, 34, 44, '#1c1f24', 6)),
    ),
    path('M90 60 Q50 520 200 700', 'none', 'stroke="#ffffffa6" stroke-width="13" stroke-linecap="round"'),
  ],
);

/** A dumbbell. */
const dumbbell = ownSubject(
  {
    concept: 'dumbbell',
    names: ['barbell', 'weight plate', 'hand weight', 'dumb bell'],
    kind: 'sport',
    heightMetres: 0.2,
    footing: 'stands',
    width: 1200,
    height: 620,
  },
  (brush, { colour = '#3a4048' }) => [
    rect(300, 260, 600, 100, brush.tube('#c2c8cf'), 20),
    repeat(22, (i) => stroke(`M${420 + i * 17} 270 l-10 80`, '#00000033', 5)),
    both(
      600,
      rect(70, 210, 70, 200, brush.tube(tone(colour, 0.1)), 20),
      rect(130, 60, 110, 500, brush.tube(colour), 40),
      rect(240, 0, 130, 618, brush.tube(tone(colour, 0.06)), 46),
      rect(366, 220, 40, 180, brush.tube('#8d949d'), 12),
      stroke('M270 60 V220', '#ffffff73', 15),
    ),
  ],
);

export const HANDLED: readonly OwnSubject[] = [
  rake,
  pitchfork,
  spear,
  crossbow,
  mop,
  utensils,
  jug,
  goblet,
  horseshoe,
  dumbbell,
];
