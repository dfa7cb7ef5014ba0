import { tone } from '../brush.ts';
import { inkOn, lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

const FACTS = { kind: 'object', footing: 'stands' } as const;
const GOLD = '#d9b46a';

/** A jar of cream, its lid on, a line of gold under it. */
const creamJar = ownSubject(
  {
    ...FACTS,
    concept: 'cream-jar',
    names: [
      'face cream',
      'jar of face cream',
      'jar of cream',
      'cosmetic jar',
      'skincare jar',
      'skincare cream jar',
      'face cream jar',
      'cosmetic cream jar',
      'moisturizer jar',
      'cosmetic cream',
      'skincare cosmetic jar',
      'moisturizer',
      'skincare cream',
      'cream jar',
      'body butter',
      'beauty cream',
      'skin cream',
      'skincare product',
      'cosmetic product',
      'cosmetics',
      'skincare',
    ],
    heightMetres: 0.09,
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f1e4da', lettering: text }) => [
    path('M60 300 H940 V640 Q930 740 800 750 H200 Q70 740 60 640Z', brush.pillar(tone(colour, 0.2))),
    path('M110 300 H890 V610 Q880 690 790 700 H210 Q120 690 110 610Z', brush.pillar(colour)),
    rect(80, 270, 840, 44, brush.metal(GOLD), 10),
    path('M50 60 Q60 14 130 10 H870 Q940 14 950 60 V272 H50Z', brush.pillar(tone(colour, -0.06))),
    path('M50 70 Q60 20 130 14 H870 Q940 20 950 70 Q500 110 50 70Z', brush.wall(tone(colour, 0.4))),
    text
      ? lettering(text, { cx: 500, cy: 500, width: 600, height: 150 }, { fill: inkOn(colour) })
      : [
          rect(330, 440, 340, 18, tone(colour, -0.5), 9),
          rect(400, 486, 200, 12, tone(colour, -0.36), 6),
          circle(500, 392, 24, 'none', `stroke="${GOLD}" stroke-width="9"`),
        ],
    path(
      'M150 110 V250 M150 340 V620',
      'none',
      'stroke="#ffffff" stroke-width="36" stroke-linecap="round" opacity=".55"',
    ),
    stroke('M880 130 V240 M880 350 V600', '#ffffff', 14, 'opacity=".4"'),
  ],
);

/** A serum in a glass bottle with a pipette. */
const serumBottle = ownSubject(
  {
    ...FACTS,
    concept: 'serum-bottle',
    names: [
      'serum',
      'dropper bottle',
      'face serum',
      'skincare bottle',
      'cosmetic bottle',
      'essential oil',
      'bottle of essential oil',
      'essential oil bottle',
      'bottle of serum',
      'skincare serum',
      'face oil',
      'serum bottle with dropper',
    ],
    heightMetres: 0.12,
    width: 520,
    height: 1160,
  },
  (brush, { colour = '#b5672a', lettering: text }) => [
    path('M204 30 Q206 4 260 4 Q314 4 316 30 L326 230 H194Z', brush.pillar('#2b2c31')),
    rect(164, 224, 192, 150, brush.metal(GOLD), 16),
    repeat(9, (i) => stroke(`M${180 + i * 20} 236 V362`, tone(GOLD, -0.4), 4, 'opacity=".6"')),
    path(
      'M180 372 H340 V430 Q470 450 486 560 V1080 Q480 1150 400 1156 H120 Q40 1150 34 1080 V560 Q50 450 180 430Z',
      brush.pillar(colour),
    ),
    path(
      'M60 620 H460 V1070 Q452 1124 390 1130 H130 Q68 1124 60 1070Z',
      brush.pillar(tone(colour, -0.28)),
      'opacity=".55"',
    ),
    rect(248, 372, 24, 480, '#ffffff59', 10),
    rect(70, 660, 380, 330, brush.wall('#f7f1e6'), 10),
    text
      ? lettering(text, { cx: 260, cy: 820, width: 320, height: 140 }, { fill: '#3a3430' })
      : [
          rect(130, 740, 260, 20, '#3a3430', 6),
          rect(170, 786, 180, 14, '#8a8078', 6),
          circle(260, 880, 34, 'none', `stroke="${GOLD}" stroke-width="9"`),
          path('M260 852 Q236 890 260 906 Q284 890 260 852Z', GOLD),
        ],
    path(
      'M84 570 Q96 510 150 490 M84 600 V640',
      'none',
      'stroke="#ffffff" stroke-width="22" stroke-linecap="round" opacity=".7"',
    ),
    stroke('M452 590 V1060', '#ffffff', 12, 'opacity=".35"'),
  ],
);

/** A lipstick turned out of its case, the cap beside. */
const lipstick = ownSubject(
  {
    ...FACTS,
    concept: 'lipstick',
    names: ['red lipstick', 'lip stick', 'lip balm'],
    heightMetres: 0.09,
    width: 640,
    height: 1000,
  },
  (brush, { colour = '#b8172f' }) => [
    path('M120 90 Q124 60 250 30 Q330 20 334 70 V420 H120Z', brush.pillar(colour)),
    path('M124 120 Q150 40 300 34 Q340 34 334 90 Q300 200 150 220 Q118 200 124 120Z', brush.slab(tone(colour, 0.16))),
    stroke('M160 240 V400', '#ffffff', 18, 'opacity=".35"'),
    rect(104, 410, 246, 170, brush.metal(GOLD), 12),
    rect(84, 570, 286, 426, brush.pillar('#1e1e23'), 14),
    rect(84, 640, 286, 16, GOLD),
    stroke('M120 680 V960', '#ffffff', 16, 'opacity=".3"'),
    path(
      'M400 590 Q400 570 420 568 H600 Q626 570 626 590 V980 Q620 996 600 996 H424 Q402 996 400 980Z',
      brush.pillar('#24242a'),
    ),
    ellipse(513, 584, 112, 20, '#4a4a52'),
    rect(400, 930, 226, 16, GOLD),
    stroke('M434 620 V900', '#ffffff', 14, 'opacity=".3"'),
  ],
);

/** Sunglasses standing folded open, seen from the front. */
const sunglasses = ownSubject(
  {
    ...FACTS,
    concept: 'sunglasses',
    names: ['pair of sunglasses', 'shades', 'designer sunglasses', 'dark glasses'],
    heightMetres: 0.05,
    width: 1200,
    height: 440,
  },
  (brush, { colour = '#1d1d22' }) => [
    path('M70 110 L240 20 H330 L110 150Z M1130 110 L960 20 H870 L1090 150Z', brush.slab(tone(colour, 0.12))),
    path(
      'M40 110 Q40 76 90 70 Q330 40 540 90 Q600 70 660 90 Q870 40 1110 70 Q1160 76 1160 110 Q1164 170 1130 190 Q1130 420 900 430 Q690 436 650 220 Q600 170 550 220 Q510 436 300 430 Q70 420 70 190 Q36 170 40 110Z',
      brush.slab(colour),
    ),
    [
      'M110 130 Q320 90 500 130 Q530 400 310 390 Q110 390 110 130Z',
      'M1090 130 Q880 90 700 130 Q670 400 890 390 Q1090 390 1090 130Z',
    ].map((lens) => [
      path(
        lens,
        brush.stops('diagonal', [
          [0, '#4b5563'],
          [0.5, '#232730'],
          [1, '#0c0e12'],
        ]),
      ),
      path(lens, 'none', `stroke="${tone(colour, 0.3)}" stroke-width="7"`),
    ]),
    path(
      'M160 160 Q260 130 360 136 L220 330 Q150 270 160 160Z M750 160 Q850 130 950 136 L810 330 Q740 270 750 160Z',
      '#ffffff',
      'opacity=".22"',
    ),
    [60, 1100].map((x) => rect(x, 104, 40, 26, GOLD, 8)),
    repeat(2, (i) =>
      stroke(`M${110 + i * 700} 92 Q${300 + i * 640} 66 ${480 + i * 560} 100`, '#ffffff', 6, 'opacity=".4"'),
    ),
  ],
);

/** What is photographed for beauty counters. */
export const BEAUTY: readonly OwnSubject[] = [creamJar, serumBottle, lipstick, sunglasses];
