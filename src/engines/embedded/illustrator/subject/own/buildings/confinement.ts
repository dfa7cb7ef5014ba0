import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** Iron bars in an opening. */
const bars = (x: number, y: number, width: number, height: number, count: number): Svg => [
  rect(x, y, width, height, '#15171b'),
  repeat(count, (i) => rect(x + ((i + 0.5) * width) / count - 5, y, 10, height, '#8d949d')),
  stroke(`M${x} ${y + height / 2} H${x + width}`, '#6b727b', 9),
];

/** A walled prison with barred windows, a watchtower and barbed wire. */
const prison = ownSubject(
  {
    concept: 'prison',
    names: ['jail', 'penitentiary', 'prison building', 'gaol'],
    kind: 'building',
    heightMetres: 11,
    footing: 'stands',
    width: 1400,
    height: 1000,
  },
  (brush, { colour = '#9b968c' }) => [
    rect(200, 190, 900, 600, brush.wall(colour)),
    rect(180, 160, 940, 44, brush.slab(tone(colour, -0.2))),
    repeat(3, (row) =>
      repeat(7, (i) => [
        rect(236 + i * 122, 246 + row * 170, 92, 112, tone(colour, -0.35)),
        bars(244 + i * 122, 254 + row * 170, 76, 96, 4),
      ]),
    ),
    path('M1140 300 H1300 L1320 1000 H1120Z', brush.pillar(tone(colour, -0.06))),
    rect(1080, 130, 280, 180, brush.wall(tone(colour, 0.06))),
    rect(1104, 150, 232, 84, brush.slab('#bfe0f2')),
    repeat(3, (i) => rect(1176 + i * 58, 150, 10, 84, '#4a5059')),
    path('M1050 136 L1220 30 L1390 136Z', brush.slab('#5b626b')),
    rect(1080, 240, 280, 20, '#4a5059'),
    circle(1120, 300, 32, brush.ball('#fff3b8')),
    path('M20 680 H1140 V1000 H20Z', brush.wall(tone(colour, -0.14))),
    repeat(4, (row) =>
      repeat(12, (i) => stroke(`M${30 + i * 96 + (row % 2) * 44} ${720 + row * 72} v56`, '#00000026', 6)),
    ),
    repeat(4, (row) => stroke(`M20 ${706 + row * 74} H1140`, '#00000026', 6)),
    rect(10, 660, 1140, 34, brush.slab(tone(colour, 0.1))),
    stroke('M20 610 H1130', '#5b626b', 6),
    repeat(21, (i) => circle(46 + i * 52, 612, 40, 'none', 'stroke="#6b727b" stroke-width="6"')),
    repeat(42, (i) => stroke(`M${26 + i * 26} ${600 + (i % 3) * 10} l14 -14 m-14 0 l14 14`, '#4a5059', 4)),
    path('M440 1000 V800 Q580 720 720 800 V1000Z', brush.slab('#4a3f36')),
    path('M440 1000 V800 Q580 720 720 800 V1000Z', 'none', `stroke="${tone(colour, -0.5)}" stroke-width="22"`),
    repeat(6, (i) => rect(468 + i * 44, 780, 12, 220, '#7d838b')),
    stroke('M446 880 H714', '#7d838b', 15),
  ],
);

/** A stone cell with an iron-barred door, chains and a torch. */
const dungeon = ownSubject(
  {
    concept: 'dungeon',
    names: ['castle dungeon'],
    kind: 'building',
    heightMetres: 4,
    footing: 'stands',
    width: 1200,
    height: 1000,
  },
  (brush, { colour = '#6f6c6a' }) => [
    rect(0, 0, 1200, 1000, brush.wall(colour)),
    repeat(9, (row) =>
      repeat(8, (i) =>
        rect(
          -60 + i * 168 + (row % 2) * 70,
          6 + row * 112,
          158,
          102,
          brush.slab(tone(colour, ((row * 3 + i * 5) % 7) * 0.04 - 0.1)),
          12,
        ),
      ),
    ),
    path(
      'M330 1000 V420 Q340 170 600 160 Q860 170 870 420 V1000Z',
      brush.stops('down', [
        [0, '#08090b'],
        [1, '#2a2320'],
      ]),
    ),
    path('M560 860 Q600 820 650 850 Q700 800 760 860 L800 990 H500Z', '#4a3a22'),
    path(
      'M330 1000 V420 Q340 170 600 160 Q860 170 870 420 V1000',
      'none',
      `stroke="${tone(colour, 0.2)}" stroke-width="56"`,
    ),
    repeat(7, (i) => {
      const x = 384 + i * 72;
      return rect(x - 13, 186 + Math.abs(i - 3) ** 2 * 19, 26, 814 - Math.abs(i - 3) ** 2 * 19, brush.metal('#5b626b'));
    }),
    repeat(3, (i) => rect(350, 400 + i * 210, 500, 28, brush.tube('#5b626b'))),
    rect(560, 600, 90, 110, brush.metal('#8a6a3a'), 10),
    circle(606, 640, 15, '#15171b'),
    rect(598, 644, 16, 40, '#15171b'),
    both(
      600,
      rect(150, 380, 40, 240, brush.pillar('#5b3a20'), 10),
      circle(170, 300, 190, brush.spot('#ffb84a', 0.75)),
      path(
        'M170 180 Q250 290 206 376 H134 Q90 290 170 180Z',
        brush.stops('down', [
          [0, '#ff7a1f'],
          [1, '#ffe38a'],
        ]),
      ),
      path('M170 260 Q206 320 190 374 H150 Q134 320 170 260Z', '#fff4c0'),
    ),
    repeat(6, (i) => ellipse(1040, 640 + i * 44, 15, 26, 'none', 'stroke="#3a3f47" stroke-width="11"')),
    circle(1040, 930, 44, 'none', 'stroke="#3a3f47" stroke-width="17"'),
    repeat(5, (i) => ellipse(150, 700 + i * 44, 15, 26, 'none', 'stroke="#3a3f47" stroke-width="11"')),
    circle(150, 944, 40, 'none', 'stroke="#3a3f47" stroke-width="17"'),
  ],
);

/** A round steel bank vault door, ajar. */
const vault = ownSubject(
  {
    concept: 'bank-vault',
    names: ['vault', 'safe', 'bank safe', 'strongbox', 'strongroom'],
    kind: 'furniture',
    heightMetres: 2,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#7f8893' }) => [
    rect(10, 10, 980, 980, brush.slab(tone(colour, -0.25)), 26),
    rect(50, 50, 900, 900, brush.slab(tone(colour, -0.05)), 14),
    repeat(4, (i) => circle(96 + (i % 2) * 808, 96 + Math.floor(i / 2) * 808, 26, brush.ball(colour))),
    circle(500, 500, 420, tone(colour, -0.6)),
    circle(500, 500, 400, brush.metal(colour)),
    circle(500, 500, 340, brush.slab(tone(colour, 0.1))),
    repeat(16, (i) => {
      const angle = (i * Math.PI) / 8;
      return circle(500 + Math.cos(angle) * 370, 500 + Math.sin(angle) * 370, 17, brush.ball(tone(colour, 0.2)));
    }),
    circle(500, 500, 250, brush.ball(tone(colour, -0.12))),
    repeat(
      6,
      (i) =>
        `<g transform="rotate(${i * 60} 500 500)">${rect(484, 290, 32, 200, brush.metal('#d0a84a'), 12)}${circle(500, 290, 34, brush.ball('#e0b64a'))}</g>`,
    ),
    circle(500, 500, 82, brush.metal('#d0a84a')),
    circle(500, 500, 36, brush.ball('#5b4a20')),
    repeat(2, (i) => rect(20, 220 + i * 400, 90, 160, brush.tube(tone(colour, -0.1)), 18)),
    path('M200 330 Q260 200 400 150', 'none', 'stroke="#ffffffa6" stroke-width="22" stroke-linecap="round"'),
    circle(770, 760, 60, brush.ball('#22262d')),
    circle(770, 760, 44, 'none', 'stroke="#f4f5f7" stroke-width="7" stroke-dasharray="4 12"'),
    stroke('M770 760 V724', '#f4f5f7', 9),
  ],
);

/** A concrete pillbox half sunk in grass. */
const bunker = ownSubject(
  {
    concept: 'bunker',
    names: ['pillbox', 'concrete bunker', 'air raid shelter'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 1400,
    height: 700,
  },
  (brush, { colour = '#989a92' }) => [
    path('M180 700 V250 Q190 200 240 190 L560 120 H860 L1160 190 Q1210 200 1220 250 V700Z', brush.wall(colour)),
    path(
      'M150 250 Q160 180 240 160 L540 70 Q700 40 860 70 L1160 160 Q1240 180 1250 250 Q1250 290 1200 290 H200 Q150 290 150 250Z',
      brush.slab(tone(colour, 0.06)),
    ),
    path('M170 230 Q180 190 250 174 L550 90 Q700 60 850 90 L1000 132 Q660 110 170 230Z', '#6f8f4a'),
    rect(330, 350, 420, 80, tone(colour, -0.3), 8),
    rect(346, 366, 388, 48, '#0d0f12', 4),
    rect(870, 350, 180, 350, tone(colour, -0.35)),
    rect(890, 370, 140, 330, brush.slab('#5a6248')),
    repeat(2, (i) => rect(900, 430 + i * 150, 120, 15, '#3c4230')),
    circle(1008, 540, 13, '#c9ced6'),
    repeat(4, (i) => stroke(`M${230 + i * 270} ${470 + (i % 2) * 40} q20 40 -6 80 q10 30 4 60`, '#00000033', 6)),
    stroke('M190 560 H860 M1060 560 H1216', '#0000001f', 7),
    path('M0 700 Q60 560 240 560 Q340 590 420 650 Q600 600 760 660 L860 700Z', brush.wall('#5f8a3f')),
    path('M1040 700 Q1120 580 1250 570 Q1360 580 1400 700Z', brush.wall('#5f8a3f')),
    repeat(26, (i) =>
      path(
        `M${20 + i * 54} 700 q-6 -50 -20 -66 q26 16 30 40 q8 -40 24 -54 q-14 40 -12 80Z`,
        i % 2 ? '#74a34c' : '#4f7a36',
      ),
    ),
  ],
);

/** A wooden privy with a moon in its door. */
const outhouse = ownSubject(
  {
    concept: 'outhouse',
    names: ['privy', 'latrine', 'outdoor toilet'],
    kind: 'building',
    heightMetres: 2.4,
    footing: 'stands',
    width: 700,
    height: 1000,
  },
  (brush, { colour = '#9a6b40' }) => [
    path('M540 240 L660 190 V960 L540 1000Z', brush.shadowSide(colour)),
    rect(110, 230, 440, 770, brush.wall(colour)),
    repeat(7, (i) => [
      rect(112 + i * 63, 230, 60, 770, brush.pillar(tone(colour, ((i * 5) % 3) * 0.05 - 0.05))),
      stroke(`M${140 + i * 63} ${300 + (i % 3) * 90} v120`, '#0000001f', 5),
    ]),
    path('M110 300 V260 L330 80 L560 240 V300Z', brush.wall(tone(colour, -0.1))),
    path('M40 250 L330 40 L440 20 L700 170 L680 214 L600 250 L560 250 L336 90 L70 280Z', brush.slab('#6b4a34')),
    path('M40 250 L330 40 L620 240 L590 270 L330 96 L70 284Z', brush.slab('#7d5a40')),
    rect(190, 340, 280, 640, brush.wall(tone(colour, 0.14)), 6),
    repeat(4, (i) => stroke(`M${246 + i * 56} 344 V976`, '#00000040', 6)),
    rect(200, 420, 260, 40, brush.tube(tone(colour, -0.06))),
    rect(200, 840, 260, 40, brush.tube(tone(colour, -0.06))),
    path('M350 520 A80 80 0 1 0 370 660 A66 66 0 1 1 350 520Z', '#2a1c12'),
    rect(420, 620, 26, 90, brush.metal('#5b626b'), 8),
    path('M60 1000 Q80 940 110 960 Q130 910 150 1000Z M560 1000 Q590 930 620 970 Q650 930 690 1000Z', '#5f8f3f'),
  ],
);

export const CONFINEMENT: readonly OwnSubject[] = [prison, dungeon, vault, bunker, outhouse];
