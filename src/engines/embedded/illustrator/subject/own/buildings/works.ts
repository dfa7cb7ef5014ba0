import { type Svg, tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A garage with its door half up and a car inside. */
const garage = ownSubject(
  {
    concept: 'garage',
    names: ['car garage', 'carport'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1200,
    height: 860,
  },
  (brush, { colour = '#e6dcc8' }) => [
    path('M1040 300 L1170 240 V820 L1040 860Z', brush.shadowSide(colour)),
    rect(80, 290, 970, 570, brush.wall(colour)),
    path('M30 310 L560 60 L700 40 L1200 230 L1180 280 L1050 320Z', brush.slab('#8a4a3a')),
    path('M30 310 L560 60 L1100 300 L1070 330 L560 110 L60 346Z', brush.slab('#f4efe4')),
    path('M150 300 L560 112 L1000 300Z', brush.wall(tone(colour, -0.06))),
    circle(560, 226, 44, brush.slab('#9cc8e0')),
    stroke('M560 182 V270 M516 226 H604', '#f4efe4', 9),
    rect(160, 350, 800, 510, '#2a2724'),
    path('M230 850 Q220 690 330 680 L400 580 Q560 540 720 580 L790 680 Q900 690 890 850Z', brush.wall('#c8323a')),
    path('M420 594 Q560 562 700 594 L752 680 H368Z', brush.slab('#bfe0f2')),
    both(560, circle(310, 742, 40, brush.ball('#fff3c0')), rect(250, 836, 110, 24, '#15171b', 8)),
    rect(410, 740, 300, 60, '#22262d', 14),
    repeat(3, (i) => stroke(`M430 ${754 + i * 18} H690`, '#8d949d', 6)),
    rect(160, 350, 800, 190, brush.wall('#f4f1ea')),
    repeat(2, (row) =>
      repeat(6, (i) => rect(180 + i * 130, 362 + row * 94, 116, 76, brush.wall(tone('#e3ded2', -0.04)), 6)),
    ),
    stroke('M160 540 H960', '#b8b2a4', 11),
    rect(150, 340, 820, 18, '#fffaf0'),
  ],
);

/** A goods warehouse with a loading gate and pallets. */
const warehouse = ownSubject(
  {
    concept: 'warehouse',
    names: ['depot', 'storehouse', 'storage depot', 'hangar', 'depository', 'goods shed'],
    kind: 'building',
    heightMetres: 8,
    footing: 'stands',
    width: 1400,
    height: 860,
  },
  (brush, { colour = '#8fa3b3', lettering: text }) => {
    const box = (x: number, y: number, side: number): Svg => [
      rect(x, y, side, side, brush.slab('#c99a5f'), 4),
      rect(x + side * 0.4, y, side * 0.2, side, '#e3c08a'),
      rect(x, y, side, side, 'none', 4, 'stroke="#8a5f30" stroke-width="5"'),
    ];
    return [
      rect(60, 270, 1280, 590, brush.wall(colour)),
      repeat(42, (i) => stroke(`M${74 + i * 30.6} 280 V856`, '#00000017', 7)),
      path('M20 290 Q700 -60 1380 290Z', brush.slab(tone(colour, 0.12))),
      path('M20 290 Q700 -60 1380 290 L1340 300 Q700 0 60 300Z', brush.slab(tone(colour, -0.4))),
      text
        ? lettering(text, { cx: 700, cy: 226, width: 620, height: 90 }, { fill: tone(colour, -0.6) })
        : [
            rect(560, 170, 280, 90, brush.slab('#bfd8e6'), 6),
            stroke('M630 172 V258 M700 172 V258 M770 172 V258', '#5b6b78', 8),
          ],
      rect(430, 370, 540, 490, '#1f2226'),
      repeat(5, (i) => rect(430, 370 + i * 30, 540, 26, brush.tube('#c9ced6'))),
      rect(
        460,
        560,
        480,
        300,
        brush.stops('down', [
          [0, '#2a2d33'],
          [1, '#5f5a4e'],
        ]),
      ),
      box(480, 620, 110),
      box(600, 620, 110),
      box(480, 740, 120),
      box(610, 740, 120),
      box(760, 690, 170),
      both(
        700,
        rect(120, 400, 230, 300, '#5b6b78', 8),
        repeat(8, (i) => rect(136, 414 + i * 35, 198, 28, brush.tube('#dfe3e7'))),
        rect(110, 700, 250, 26, '#f2b92e'),
      ),
      rect(416, 356, 568, 22, brush.tube('#f2b92e')),
      both(
        700,
        rect(404, 356, 26, 504, brush.pillar('#f2b92e')),
        repeat(6, (i) => path(`M404 ${400 + i * 84} l26 -26 v34 l-26 26Z`, '#22262d')),
      ),
      box(1060, 740, 120),
      box(1190, 760, 100),
      box(1090, 640, 100),
      rect(1040, 850, 280, 10, '#8a5f30'),
    ];
  },
);

/** A concrete dam with three spillways between hills. */
const dam = ownSubject(
  {
    concept: 'dam',
    names: ['weir', 'river dam', 'hydroelectric dam', 'barrage'],
    kind: 'landform',
    heightMetres: 14,
    footing: 'stands',
    width: 1400,
    height: 800,
  },
  (brush, { colour = '#b9bab4' }) => [
    path('M200 150 Q700 110 1200 150 V260 H200Z', brush.wall('#4f94bd')),
    stroke('M260 180 H560 M640 170 H900 M980 190 H1140', '#ffffff66', 8),
    path('M0 800 V120 Q100 20 240 120 L380 330 L420 800Z', brush.slab('#6f8a52')),
    path('M1400 800 V90 Q1300 20 1170 110 L1020 330 L980 800Z', brush.slab('#5f7a48')),
    path('M40 300 L140 200 L230 330 L160 420Z M1250 240 L1340 200 L1380 400 L1280 420Z', '#8f8a7c'),
    path(
      'M190 210 Q700 280 1210 210 L1130 720 Q700 800 270 720Z',
      brush.stops('right', [
        [0, tone(colour, -0.3)],
        [0.3, tone(colour, 0.16)],
        [0.65, colour],
        [1, tone(colour, -0.4)],
      ]),
    ),
    repeat(7, (i) =>
      stroke(`M${300 + i * 133} ${240 + Math.sin(((i + 1) / 8) * 3.14) * 24} L${350 + i * 117} 730`, '#00000026', 6),
    ),
    repeat(3, (i) => {
      const x = 420 + i * 220;
      return [
        path(
          `M${x} 256 H${x + 120} L${x + 130} 560 Q${x + 170} 720 ${x + 200} 770 H${x - 80} Q${x - 50} 720 ${x - 10} 560Z`,
          brush.stops('down', [
            [0, '#7fc0e0'],
            [0.5, '#d5eef8'],
            [1, '#ffffff'],
          ]),
        ),
        stroke(
          `M${x + 30} 270 Q${x + 26} 560 ${x - 6} 720 M${x + 64} 270 V730 M${x + 96} 270 Q${x + 100} 560 ${x + 130} 720`,
          '#8fc6e099',
          9,
        ),
      ];
    }),
    repeat(15, (i) => circle(270 + i * 62, 746 + (i % 3) * 12, 50 + (i % 2) * 14, brush.ball('#f4fbff'))),
    path('M150 800 Q300 730 460 776 Q700 740 940 776 Q1120 730 1250 800Z', brush.wall('#cfe8f4')),
    path('M170 176 Q700 250 1230 176 V222 Q700 296 170 222Z', brush.wall(tone(colour, 0.2))),
    repeat(17, (i) => rect(200 + i * 62, 150 + Math.sin(((i + 0.5) / 17) * 3.14) * 36, 10, 44, tone(colour, -0.4))),
    path('M196 156 Q700 226 1206 156', 'none', `stroke="${tone(colour, -0.4)}" stroke-width="9"`),
    repeat(4, (i) =>
      rect(376 + i * 216, 150 + Math.sin(((i + 1) / 5) * 3.14) * 30, 56, 100, brush.pillar(tone(colour, 0.1)), 4),
    ),
  ],
);

/** A timbered mine entrance with rails and an ore cart. */
const mine = ownSubject(
  {
    concept: 'mine-entrance',
    names: ['mine', 'coal mine', 'gold mine', 'mineshaft', 'mine shaft'],
    kind: 'landform',
    heightMetres: 5,
    footing: 'stands',
    width: 1300,
    height: 900,
  },
  (brush, { colour = '#8a7a68' }) => [
    path(
      'M0 900 Q20 560 160 400 L260 180 Q400 20 640 30 Q900 20 1010 190 L1160 420 Q1280 600 1300 900Z',
      brush.slab(colour),
    ),
    path(
      'M160 400 L320 360 L260 180Z M1010 190 L940 380 L1160 420Z M640 30 L560 150 L760 170Z M60 760 L240 620 L300 900 H20Z M1040 640 L1240 700 L1280 900 H1060Z',
      '#ffffff1f',
    ),
    path('M320 360 L560 150 L400 90Z M760 170 L940 380 L880 90Z', '#0000001f'),
    path(
      'M370 900 V430 Q640 300 910 430 V900Z',
      brush.stops('up', [
        [0, '#2a2420'],
        [1, '#060607'],
      ]),
    ),
    stroke('M560 560 L420 900 M700 560 L860 900', '#8d949d', 15),
    repeat(6, (i) => rect(560 - i * 30 - 20, 610 + i * 52, 180 + i * 60, 17 + i * 2, brush.tube('#6b4a2f'))),
    stroke('M580 540 L440 900 M690 540 L840 900', '#a9b0b8', 13),
    both(
      640,
      path('M330 900 L350 380 H430 L420 900Z', brush.pillar('#9a6b3c')),
      stroke('M366 440 L356 860 M396 460 V700', '#00000033', 6),
      path('M420 520 L540 400 L570 430 L424 580Z', brush.slab('#8a5a31')),
    ),
    path('M290 340 Q640 320 990 340 V430 Q640 410 290 430Z', brush.tube('#a87542')),
    repeat(4, (i) => stroke(`M${340 + i * 160} 370 h120`, '#00000033', 6)),
    circle(640, 500, 120, brush.spot('#ffd27a', 0.6)),
    stroke('M640 410 V450', '#5b626b', 8),
    path('M612 450 H668 L680 520 H600Z', brush.slab('#ffd98a')),
    rect(600, 516, 80, 17, '#5b626b', 4),
    path('M470 640 H800 L750 830 H520Z', brush.metal('#6f767f')),
    rect(456, 620, 358, 34, brush.tube('#8d949d'), 8),
    repeat(6, (i) =>
      path(
        `M${484 + i * 52} 630 l22 -50 l40 -10 l24 40 l-8 24Z`,
        brush.slab(['#e0b64a', '#5b5f66', '#7d838b'][i % 3] ?? ''),
      ),
    ),
    [560, 710].map((x) => [circle(x, 850, 46, brush.ball('#33373e')), circle(x, 850, 19, brush.ball('#aab1b9'))]),
  ],
);

/** A railway tunnel's mouth in a hillside. */
const tunnel = ownSubject(
  {
    concept: 'tunnel',
    names: ['railway tunnel', 'train tunnel', 'road tunnel', 'underpass'],
    kind: 'landform',
    heightMetres: 8,
    footing: 'stands',
    width: 1300,
    height: 900,
  },
  (brush, { colour = '#a59a8a' }) => [
    path('M0 900 Q10 420 260 220 Q450 30 700 40 Q980 40 1120 260 Q1290 480 1300 900Z', brush.slab('#6b8f4a')),
    repeat(16, (i) =>
      circle(
        150 + i * 66,
        300 - Math.sin((i / 15) * 3.14) * 230 + (i % 2) * 24,
        62,
        brush.ball(i % 2 ? '#5a8a3f' : '#78a352'),
      ),
    ),
    path('M190 900 V400 Q190 340 250 340 H1050 Q1110 340 1110 400 V900Z', brush.wall(colour)),
    repeat(7, (row) =>
      repeat(9, (i) =>
        rect(
          196 + i * 104 + (row % 2) * 46 - 20,
          354 + row * 78,
          96,
          70,
          brush.slab(tone(colour, ((row * 2 + i * 3) % 5) * 0.05 - 0.1)),
          6,
        ),
      ),
    ),
    rect(160, 306, 980, 54, brush.slab(tone(colour, 0.14)), 6),
    repeat(
      15,
      (i) =>
        `<path d="M626 900 L610 330 H690 L674 900Z" fill="${brush.wall(tone(colour, i % 2 ? 0.12 : 0))}" transform="rotate(${-84 + i * 12} 650 700) translate(0 60)"/>`,
    ),
    path(
      'M330 900 V640 Q340 400 650 390 Q960 400 970 640 V900Z',
      brush.stops('up', [
        [0, '#3a3632'],
        [0.7, '#0b0b0d'],
      ]),
    ),
    path('M540 700 V660 Q550 600 650 596 Q750 600 760 660 V700Z', brush.slab('#e8f2dc')),
    path('M560 700 H740 L960 900 H340Z', brush.wall('#6b655c')),
    repeat(7, (i) => rect(590 - i * i * 5 - 24, 704 + i * i * 4.6, 168 + i * i * 10, 8 + i * 2.4, '#4a3626')),
    stroke('M614 700 L440 900 M686 700 L860 900', '#c9ced6', 12),
    path(
      'M150 900 Q180 820 260 850 Q300 800 330 900Z M970 900 Q1010 810 1070 850 Q1130 800 1180 900Z',
      brush.ball('#5a8a3f'),
    ),
  ],
);

/** A free-standing brick chimney, smoking. */
const chimney = ownSubject(
  {
    concept: 'chimney',
    names: ['brick chimney', 'smokestack', 'chimney stack', 'factory chimney'],
    kind: 'building',
    heightMetres: 12,
    footing: 'stands',
    width: 700,
    height: 1400,
  },
  (brush, { colour = '#a9553f' }) => {
    const stack = 'M180 500 H360 L410 1400 H130Z';
    return [
      [
        [300, 400, 90],
        [380, 330, 120],
        [300, 240, 110],
        [440, 210, 140],
        [560, 110, 130],
        [360, 120, 100],
        [500, 260, 90],
      ].map(([x = 0, y = 0, r = 0]) => circle(x, y, r, brush.ball('#c9ccd0'), 'opacity=".9"')),
      path(stack, brush.pillar(colour)),
      brush.clip(
        stack,
        repeat(30, (row) => [
          stroke(`M100 ${520 + row * 30} H440`, '#00000030', 4),
          repeat(6, (i) => stroke(`M${130 + i * 58 + (row % 2) * 28} ${520 + row * 30} v30`, '#00000030', 4)),
        ]),
      ),
      path('M150 440 H390 L376 520 H164Z', brush.pillar(tone(colour, 0.1))),
      rect(138, 426, 264, 36, brush.pillar(tone(colour, -0.25)), 6),
      ellipse(270, 430, 112, 19, '#1c1412'),
      rect(120, 1330, 300, 70, brush.pillar(tone(colour, -0.15))),
      repeat(2, (i) => rect(166 - i * 14, 700 + i * 300, 208 + i * 28, 22, brush.metal('#5b626b'))),
    ];
  },
);

export const WORKS: readonly OwnSubject[] = [garage, warehouse, dam, mine, tunnel, chimney];
