import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A toothed wheel of 100 units' radius around the origin. */
const cog = (brush: Brush, hex: string, teeth: number): Svg => [
  repeat(teeth, (i) => at(0, 0, 1, (i * 360) / teeth, rect(-12, -100, 24, 30, brush.slab(hex), 4))),
  circle(0, 0, 82, brush.ball(hex)),
  circle(0, 0, 54, tone(hex, -0.45)),
  repeat(5, (i) => at(0, 0, 1, i * 72, rect(-9, -60, 18, 60, brush.slab(hex)))),
  circle(0, 0, 24, brush.ball(tone(hex, 0.15))),
  circle(0, 0, 9, '#22262d'),
];

/** A dial with a red needle, 100 units' radius around the origin. */
export const dial = (brush: Brush): Svg => [
  circle(0, 0, 100, brush.metal('#c9a04a')),
  circle(0, 0, 82, brush.ball('#fbf6e6')),
  repeat(9, (i) => at(0, 0, 1, -120 + i * 30, stroke('M0 -72 V-58', '#33373e', 7))),
  at(0, 0, 1, 40, path('M-6 14 L0 -62 L6 14Z', '#c8323a')),
  circle(0, 0, 13, '#33373e'),
];

/** A works machine with cogs, a belt, a gauge and a lever. */
const machine = ownSubject(
  {
    concept: 'machine',
    names: ['machinery', 'apparatus', 'contraption', 'industrial machine', 'mechanism'],
    kind: 'machine',
    heightMetres: 1.8,
    footing: 'stands',
    width: 1200,
    height: 1000,
  },
  (brush, { colour = '#3f7f78' }) => [
    path('M900 330 V120 Q900 60 960 60 H1010 V30 H1110 V140 H990 V330Z', brush.pillar('#8d949d')),
    [
      [1060, 20, 40],
      [1120, -10, 50],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y + 30, r * 0.6, brush.ball('#d8dbe0'))),
    rect(90, 300, 1020, 620, brush.wall(colour), 30),
    rect(90, 300, 1020, 120, brush.wall(tone(colour, 0.14)), 30),
    rect(50, 900, 1100, 100, brush.wall(tone(colour, -0.4)), 14),
    both(
      600,
      repeat(2, (i) => circle(120, 340 + i * 530, 17, brush.ball('#c9ced6'))),
      rect(110, 960, 160, 40, '#22262d'),
    ),
    rect(150, 470, 520, 400, '#1f2428', 20),
    at(320, 640, 1.5, 8, cog(brush, '#c9963f', 12)),
    at(530, 730, 1.15, 20, cog(brush, '#8d949d', 10)),
    at(536, 548, 0.8, 0, cog(brush, '#b8673a', 9)),
    rect(150, 470, 520, 400, 'none', 20, `stroke="${tone(colour, 0.2)}" stroke-width="19"`),
    at(800, 560, 1, 0, dial(brush)),
    at(1000, 560, 0.7, 0, dial(brush)),
    repeat(4, (i) => [
      circle(760 + i * 86, 740, 32, '#22262d'),
      circle(760 + i * 86, 738, 26, brush.ball(['#e0483f', '#f2c23f', '#4fb06a', '#4a90d8'][i] ?? '')),
    ]),
    rect(730, 810, 320, 60, '#22262d', 12),
    repeat(9, (i) => rect(744 + i * 34, 820, 24, 40, i < 6 ? '#7ff0a0' : '#33503c', 4)),
    rect(250, 180, 320, 130, brush.tube('#b8673a'), 40),
    rect(300, 190, 26, 110, brush.tube('#d9b45a')),
    rect(490, 190, 26, 110, brush.tube('#d9b45a')),
    stroke('M40 500 L10 300', '#8d949d', 26),
    circle(14, 296, 14, '#c8323a'),
    stroke('M90 620 L34 330', '#8d949d', 24),
    circle(40, 320, 40, brush.ball('#d8303a')),
    circle(92, 620, 40, brush.metal('#6b727b')),
  ],
);

/** A car engine on its sump. */
const engine = ownSubject(
  {
    concept: 'engine',
    names: ['motor', 'car engine', 'combustion engine', 'engine block', 'v8 engine'],
    kind: 'machine',
    heightMetres: 0.8,
    footing: 'stands',
    width: 1100,
    height: 960,
  },
  (brush, { colour = '#c23b36' }) => [
    path('M300 760 H840 L800 930 Q790 958 760 958 H380 Q350 958 340 930Z', brush.pillar('#4a5059')),
    path('M230 420 H890 V770 H230Z', brush.metal('#9aa2ac')),
    repeat(5, (i) => rect(250, 450 + i * 62, 620, 32, brush.tube('#7d858f'), 10)),
    repeat(4, (i) => [
      path(
        `M${300 + i * 142} 520 H${404 + i * 142} V700 Q${404 + i * 142} 740 ${352 + i * 142} 740 Q${300 + i * 142} 740 ${300 + i * 142} 700Z`,
        brush.pillar('#b8673a'),
      ),
      ellipse(352 + i * 142, 524, 52, 15, '#7a3f22'),
    ]),
    path('M200 300 Q200 250 250 250 H870 Q920 250 920 300 V440 H200Z', brush.tube(colour)),
    repeat(6, (i) => stroke(`M${310 + i * 100} 270 V424`, '#00000033', 12)),
    stroke('M230 290 H890', '#ffffff73', 13),
    repeat(4, (i) => [
      rect(300 + i * 142, 190, 54, 74, brush.pillar('#f1efe8'), 8),
      rect(312 + i * 142, 150, 30, 50, '#22262d', 8),
      path(`M${327 + i * 142} 160 Q${360 + i * 120} 30 620 60`, 'none', 'stroke="#22262d" stroke-width="19"'),
    ]),
    rect(560, 20, 150, 90, brush.ball('#33373e'), 26),
    circle(180, 600, 160, brush.ball('#33373e')),
    circle(180, 600, 128, brush.metal('#aab1b9')),
    circle(180, 600, 48, brush.ball('#5b626b')),
    repeat(5, (i) => at(180, 600, 1, i * 72, ellipse(0, -86, 22, 30, '#33373e'))),
    circle(150, 300, 92, brush.ball('#33373e')),
    circle(150, 300, 62, brush.metal('#c9ced6')),
    circle(150, 300, 21, '#22262d'),
    path('M60 290 L30 560 M240 300 L330 580', 'none', 'stroke="#15171b" stroke-width="21"'),
    path('M890 480 Q1040 480 1050 620 V820', 'none', 'stroke="#7a4a36" stroke-width="66" stroke-linecap="round"'),
    path('M880 470 Q1036 470 1040 620 V810', 'none', 'stroke="#b87a5a" stroke-width="21" stroke-linecap="round"'),
    rect(930, 330, 120, 90, brush.tube('#8d949d'), 30),
  ],
);

/** A portable petrol generator in its frame. */
const generator = ownSubject(
  {
    concept: 'generator',
    names: ['power generator', 'electric generator', 'dynamo'],
    kind: 'machine',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1100,
    height: 860,
  },
  (brush, { colour = '#e8a52c' }) => [
    both(550, rect(90, 800, 150, 60, brush.ball('#22262d'), 20)),
    path('M500 360 H960 V740 H500Z', brush.metal('#8d949d')),
    repeat(8, (i) => rect(520 + i * 54, 400, 26, 310, '#3a3f47', 12)),
    circle(340, 560, 190, brush.ball('#3a3f47')),
    circle(340, 560, 150, brush.slab('#c8323a')),
    repeat(12, (i) => at(340, 560, 1, i * 30, rect(-8, -134, 16, 70, '#7a1a20', 6))),
    circle(340, 560, 50, brush.ball('#22262d')),
    rect(130, 180, 840, 190, brush.tube(colour), 60),
    stroke('M180 220 H900', '#ffffff8c', 17),
    ellipse(420, 184, 82, 30, brush.ball('#33373e')),
    rect(590, 400, 330, 250, brush.wall('#2d3138'), 16),
    [660, 790].map((x) => [
      circle(x, 500, 52, brush.ball('#15171b')),
      rect(x - 24, 484, 13, 32, '#8d949d'),
      rect(x + 11, 484, 13, 32, '#8d949d'),
    ]),
    rect(846, 440, 50, 90, '#5b626b', 8),
    rect(856, 450, 30, 40, '#e0483f', 6),
    path('M640 590 h54 l-22 40 h40 l-76 0Z', '#f2d23f'),
    rect(610, 578, 280, 54, '#22262d', 8),
    repeat(6, (i) => rect(624 + i * 44, 590, 32, 30, i < 4 ? '#7ff0a0' : '#33503c', 4)),
    stroke(
      'M40 810 V120 Q40 60 100 60 H1000 Q1060 60 1060 120 V810 Q1060 830 1040 830 H60 Q40 830 40 810Z',
      '#22262d',
      44,
    ),
    stroke('M32 780 V120 Q34 52 100 50 H980', '#6b727b', 10),
    path('M540 20 L620 20 L600 90 H530Z', '#22262d'),
  ],
);

/** A riveted copper boiler with gauge and fire door. */
const boiler = ownSubject(
  {
    concept: 'boiler',
    names: ['steam boiler', 'water heater', 'hot water tank', 'pressure tank'],
    kind: 'machine',
    heightMetres: 1.9,
    footing: 'stands',
    width: 800,
    height: 1200,
  },
  (brush, { colour = '#b8693f' }) => [
    path('M350 0 H430 V210 H350Z', brush.pillar('#6b727b')),
    path('M640 500 H760 V140 H640', 'none', 'stroke="#7d858f" stroke-width="48" stroke-linejoin="round"'),
    path('M630 486 H746 V140', 'none', 'stroke="#c9ced6" stroke-width="13"'),
    both(390, rect(150, 1080, 80, 120, brush.pillar('#33373e'))),
    path(
      'M110 340 Q110 170 390 160 Q670 170 670 340 V1010 Q670 1110 390 1120 Q110 1110 110 1010Z',
      brush.pillar(colour),
    ),
    [340, 680, 1000].map((y) => [
      path(
        `M106 ${y - 24} Q390 ${y + 44} 674 ${y - 24} V${y + 22} Q390 ${y + 90} 106 ${y + 22}Z`,
        brush.pillar(tone(colour, -0.28)),
      ),
      repeat(9, (i) => circle(140 + i * 62, y + 4 + Math.sin(((i + 0.5) / 9) * 3.14) * 34, 11, brush.ball('#f0c79a'))),
    ]),
    at(390, 500, 1.1, 0, dial(brush)),
    rect(230, 800, 320, 200, brush.metal('#5b626b'), 20),
    rect(
      262,
      826,
      256,
      148,
      brush.stops('down', [
        [0, '#5c1b0c'],
        [1, '#ffb03a'],
      ]),
      12,
    ),
    path('M290 974 Q300 880 340 930 Q360 830 400 900 Q440 840 450 930 Q490 890 496 974Z', '#ffe08a'),
    repeat(4, (i) => rect(296 + i * 60, 826, 13, 148, '#33373e')),
    circle(180, 560, 46, brush.ball('#c8323a')),
    circle(180, 560, 20, '#7a1a20'),
    stroke('M170 300 Q180 230 290 204', '#ffffff8c', 21),
  ],
);

/** A brick furnace, glowing. */
const furnace = ownSubject(
  {
    concept: 'furnace',
    names: ['blast furnace', 'kiln', 'forge', 'brick kiln', 'smelter'],
    kind: 'building',
    heightMetres: 2.6,
    footing: 'stands',
    width: 1000,
    height: 1100,
    emissive: 0.2,
  },
  (brush, { colour = '#a3563f' }) => [
    path('M400 0 H600 L640 330 H360Z', brush.pillar(tone(colour, -0.1))),
    path('M120 1100 V560 Q140 300 500 280 Q860 300 880 560 V1100Z', brush.pillar(colour)),
    brush.clip('M120 1100 V560 Q140 300 500 280 Q860 300 880 560 V1100Z M400 0 H600 L640 330 H360Z', [
      repeat(19, (row) => [
        stroke(`M100 ${20 + row * 58} H900`, '#00000038', 6),
        repeat(9, (i) => stroke(`M${140 + i * 96 + (row % 2) * 48} ${20 + row * 58} v58`, '#00000038', 6)),
      ]),
    ]),
    ellipse(500, 820, 360, 330, brush.spot('#ff9a3a', 0.6)),
    path('M290 1000 V780 Q300 590 500 580 Q700 590 710 780 V1000Z', brush.slab('#4a4542')),
    path(
      'M340 1000 V790 Q350 640 500 634 Q650 640 660 790 V1000Z',
      brush.stops('down', [
        [0, '#7a1f0c'],
        [0.5, '#e8641f'],
        [1, '#ffe38a'],
      ]),
    ),
    path(
      'M360 1000 Q350 870 420 800 Q420 880 460 880 Q450 760 520 680 Q530 800 570 860 Q600 830 590 770 Q660 880 640 1000Z',
      '#ffc94a',
    ),
    path('M420 1000 Q420 920 470 890 Q490 930 510 850 Q560 910 570 1000Z', '#fff4c0'),
    rect(270, 990, 460, 44, brush.tube('#5b626b'), 8),
    repeat(7, (i) => circle(330 + i * 56, 1060, 34, brush.ball('#2a2724'))),
    rect(90, 1070, 820, 30, brush.slab(tone(colour, -0.4))),
    both(
      500,
      rect(140, 470, 30, 560, brush.metal('#4a5059')),
      circle(155, 560, 13, '#c9ced6'),
      circle(155, 800, 13, '#c9ced6'),
    ),
    rect(160, 440, 680, 34, brush.tube('#4a5059')),
  ],
);

/** A ribbed hot-water radiator. */
const radiator = ownSubject(
  {
    concept: 'radiator',
    names: ['heater', 'room heater', 'heating radiator'],
    kind: 'furniture',
    heightMetres: 0.7,
    footing: 'stands',
    width: 1100,
    height: 760,
  },
  (brush, { colour = '#e9e6dc' }) => [
    stroke('M60 660 H10 V756', '#b87a4a', 30),
    stroke('M1030 660 H1088 V756', '#b87a4a', 30),
    rect(60, 630, 980, 40, brush.tube(tone(colour, -0.2)), 14),
    rect(60, 90, 980, 40, brush.tube(tone(colour, -0.2)), 14),
    repeat(10, (i) => {
      const x = 64 + i * 98;
      return [
        path(
          `M${x} 80 Q${x} 14 ${x + 43} 14 Q${x + 86} 14 ${x + 86} 80 V680 Q${x + 86} 730 ${x + 43} 730 Q${x} 730 ${x} 680Z`,
          brush.pillar(colour),
        ),
        rect(x + 36, 110, 14, 500, tone(colour, -0.4), 7),
      ];
    }),
    both(550, rect(80, 716, 50, 44, brush.pillar(tone(colour, -0.3)), 6)),
    circle(40, 660, 40, brush.ball('#c8323a')),
    stroke('M40 630 V690 M10 660 H70', '#7a1a20', 9),
  ],
);

export const POWER_MACHINES: readonly OwnSubject[] = [machine, engine, generator, boiler, furnace, radiator];
