import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A sugar bowl heaped with cubes, tongs beside. */
const sugar = ownSubject(
  {
    concept: 'sugar',
    names: ['sugar cube', 'sugar bowl', 'sugar lump', 'bowl of sugar'],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#8fb6d8' }) => {
    const cubeAt = (x: number, y: number, degrees: number) =>
      at(x, y, 1, degrees, [
        path('M-66 -30 L0 -64 L66 -30 L0 6Z', '#ffffff'),
        path('M-66 -30 L0 6 V82 L-66 44Z', brush.wall('#eef1f4')),
        path('M66 -30 L0 6 V82 L66 44Z', brush.wall('#d3d9e0')),
        circle(-30, 20, 4, '#ffffff'),
        circle(-16, 48, 4, '#c9d0d8'),
      ]);
    return [
      ellipse(440, 260, 330, 70, tone(colour, -0.5)),
      cubeAt(300, 190, -8),
      cubeAt(450, 160, 6),
      cubeAt(590, 200, 14),
      cubeAt(380, 90, 12),
      cubeAt(520, 80, -10),
      cubeAt(450, 30 + 40, 4),
      cubeAt(240, 240, 4),
      cubeAt(660, 240, -6),
      path('M110 260 Q130 320 440 330 Q750 320 770 260 Q770 520 600 640 H280 Q110 520 110 260Z', brush.ball(colour)),
      path('M110 250 Q110 320 440 332 Q770 320 770 250 L768 290 Q740 356 440 366 Q140 356 112 290Z', '#f6f3ea'),
      both(440, path('M120 330 Q20 310 30 400 Q50 480 170 480', 'none', `stroke="${colour}" stroke-width="30"`)),
      path('M300 630 H580 L620 720 Q440 760 260 720Z', brush.pillar(tone(colour, -0.1))),
      repeat(3, (i) => circle(320 + i * 120, 480, 30, brush.ball('#f6f3ea'))),
      path('M170 400 Q190 520 280 590', 'none', 'stroke="#ffffff99" stroke-width="19" stroke-linecap="round"'),
      cubeAt(850, 660, 0),
      cubeAt(930, 620, 20),
    ];
  },
);

/** A gravy boat of sauce. */
const sauce = ownSubject(
  {
    concept: 'sauce-boat',
    names: ['sauce', 'gravy', 'gravy boat', 'salad dressing', 'tomato sauce'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#b8401f' }) => [
    ellipse(480, 590, 400, 50, brush.slab('#e9edf2')),
    ellipse(480, 576, 330, 32, brush.slab('#d3d9e0')),
    path(
      'M820 190 Q980 160 970 320 Q950 440 760 430',
      'none',
      'stroke="#cfd6de" stroke-width="48" stroke-linecap="round"',
    ),
    path(
      'M820 180 Q976 150 960 310 Q940 420 760 416',
      'none',
      'stroke="#f4f6f8" stroke-width="26" stroke-linecap="round"',
    ),
    path('M20 90 Q140 160 300 170 H840 Q860 400 640 520 H330 Q180 400 110 240 Q60 170 20 90Z', brush.ball('#f4f6f8')),
    path('M20 90 Q130 60 260 130 Q560 80 840 170 Q560 260 300 220 Q120 200 20 90Z', brush.wall('#e0e5ea')),
    path('M80 110 Q160 96 270 154 Q560 116 790 172 Q560 232 310 200 Q160 184 80 110Z', brush.ball(colour)),
    path('M330 170 Q480 146 620 168', 'none', `stroke="${tone(colour, 0.5)}" stroke-width="13" stroke-linecap="round"`),
    [
      [420, 190],
      [560, 196],
      [660, 180],
    ].map(([x = 0, y = 0]) => ellipse(x, y, 19, 8, '#5f9a3f')),
    path('M350 510 H630 L670 580 Q490 610 310 580Z', brush.pillar('#e3e8ed')),
    path('M150 250 Q220 400 350 470', 'none', 'stroke="#ffffff" stroke-width="22" stroke-linecap="round"'),
    path('M24 100 Q4 180 40 240 Q70 190 60 130Z', brush.ball(colour)),
  ],
);

/** An open sack of flour with a scoop. */
const flour = ownSubject(
  {
    concept: 'flour',
    names: ['bag of flour', 'sack of flour', 'wheat flour'],
    kind: 'food',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#dcc59a', lettering: text }) => [
    path('M210 210 Q330 90 450 110 Q580 80 690 210Z', brush.ball('#fbfaf6')),
    path(
      'M180 190 Q240 250 300 200 Q380 250 450 206 Q530 250 600 200 Q660 250 720 190 L770 380 Q830 640 740 820 Q450 890 160 820 Q70 640 130 380Z',
      brush.pillar(colour),
    ),
    path(
      'M170 210 Q150 150 220 170 Q300 230 380 180 Q450 230 530 180 Q610 230 680 170 Q750 150 730 210 Q660 270 600 230 Q530 270 450 236 Q380 270 300 230 Q240 270 170 210Z',
      brush.tube(tone(colour, 0.2)),
    ),
    stroke('M210 300 Q170 560 230 780 M690 300 Q730 560 670 780 M300 280 Q290 400 310 470', '#00000026', 13),
    repeat(2, (i) => stroke(`M150 ${380 + i * 350} Q450 ${430 + i * 350} 750 ${380 + i * 350}`, '#b5553a', 15)),
    lettering(text ?? 'FLOUR', { cx: 450, cy: 540, width: 430, height: 130 }, { fill: '#6b4a26' }),
    path(
      'M450 610 Q440 680 450 760 M450 650 Q400 640 390 610 M450 650 Q500 640 510 610 M450 700 Q400 690 386 660 M450 700 Q500 690 514 660',
      'none',
      'stroke="#b58a3a" stroke-width="13" stroke-linecap="round"',
    ),
    path('M20 850 Q120 770 260 830 Q360 800 420 858Z', brush.ball('#fbfaf6')),
    at(640, 150, 1, 30, [
      path('M-90 -50 H60 Q100 0 60 60 H-90 Q-60 0 -90 -50Z', brush.metal('#c2c9d0')),
      rect(60, -16, 180, 34, brush.tube('#a06a3a'), 16),
    ]),
  ],
);

/** A ball of dough with a rolling pin. */
const dough = ownSubject(
  {
    concept: 'dough',
    names: ['bread dough', 'pizza dough', 'ball of dough'],
    kind: 'food',
    heightMetres: 0.16,
    footing: 'stands',
    width: 1200,
    height: 640,
  },
  (brush, { colour = '#f0dcb0' }) => [
    ellipse(600, 590, 590, 50, '#fbf7ea'),
    path(
      'M180 560 Q120 300 380 180 Q560 110 740 170 Q960 280 930 560 Q800 610 560 610 Q280 610 180 560Z',
      brush.ball(colour),
    ),
    path(
      'M380 300 Q520 200 690 270 M330 400 Q420 340 500 360 M640 380 Q760 340 800 420',
      'none',
      `stroke="${tone(colour, -0.3)}" stroke-width="19" stroke-linecap="round" opacity=".6"`,
    ),
    path('M300 270 Q400 190 520 180', 'none', 'stroke="#ffffffb3" stroke-width="30" stroke-linecap="round"'),
    repeat(16, (i) => circle(320 + ((i * 149) % 520), 230 + ((i * 97) % 300), 7, '#ffffff')),
    at(650, 470, 1, -12, [
      rect(-540, -26, 130, 52, brush.tube('#a8653a'), 26),
      rect(410, -26, 130, 52, brush.tube('#a8653a'), 26),
      rect(-420, -76, 840, 152, brush.tube('#d9a262'), 40),
      stroke('M-360 -20 H200 M-260 20 H340', '#0000001f', 7),
    ]),
  ],
);

/** A mortar and pestle with herbs. */
const mortar = ownSubject(
  {
    concept: 'mortar',
    names: ['mortar and pestle', 'pestle and mortar', 'pestle'],
    kind: 'tool',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 860,
  },
  (brush, { colour = '#9a9690' }) => [
    ellipse(430, 360, 370, 90, tone(colour, -0.6)),
    [
      [260, 330],
      [340, 310],
      [560, 320],
      [480, 340],
    ].map(([x = 0, y = 0], i) =>
      path(`M${x} ${y} q-60 -60 -20 -130 q70 50 20 130Z`, brush.slab(i % 2 ? '#5f9a3f' : '#7fb04f')),
    ),
    at(560, 240, 1, 34, [
      path(
        'M-44 -250 Q0 -290 44 -250 L36 60 Q70 110 60 160 Q0 200 -60 160 Q-70 110 -36 60Z',
        brush.pillar(tone(colour, 0.16)),
      ),
    ]),
    path(
      'M50 350 Q60 440 430 450 Q800 440 810 350 Q820 560 640 690 L640 720 Q760 740 760 800 Q760 856 430 858 Q100 856 100 800 Q100 740 220 720 V690 Q40 560 50 350Z',
      brush.pillar(colour),
    ),
    path(
      'M50 340 Q60 440 430 450 Q800 440 810 340 L812 390 Q780 480 430 492 Q80 480 48 390Z',
      brush.pillar(tone(colour, 0.26)),
    ),
    path('M110 480 Q130 600 250 670', 'none', 'stroke="#ffffff80" stroke-width="22" stroke-linecap="round"'),
    repeat(12, (i) => circle(180 + ((i * 173) % 520), 520 + ((i * 61) % 280), 7, '#00000026')),
  ],
);

/** A pot lid with its knob. */
const lid = ownSubject(
  {
    concept: 'pot-lid',
    names: ['lid', 'saucepan lid', 'cooking pot lid'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#aeb6bf' }) => [
    ellipse(500, 490, 490, 68, tone(colour, -0.5)),
    path('M10 480 Q60 250 400 210 H600 Q940 250 990 480 Q940 540 500 548 Q60 540 10 480Z', brush.ball(colour)),
    path(
      'M10 470 Q60 530 500 540 Q940 530 990 470 Q1000 500 960 514 Q760 558 500 558 Q240 558 40 514 Q0 500 10 470Z',
      brush.metal(tone(colour, 0.1)),
    ),
    path('M430 210 L450 130 H550 L570 210 Q500 230 430 210Z', brush.metal('#5b626b')),
    path('M370 90 Q380 10 500 8 Q620 10 630 90 Q620 150 500 152 Q380 150 370 90Z', brush.ball('#2a2d33')),
    path('M130 400 Q200 290 360 260', 'none', 'stroke="#ffffffcc" stroke-width="26" stroke-linecap="round"'),
    circle(720, 330, 17, '#3a3f47'),
    ellipse(500, 216, 116, 17, '#00000040'),
  ],
);

/** A roll of aluminium foil pulled from its box. */
const foil = ownSubject(
  {
    concept: 'aluminium-foil',
    names: ['foil', 'aluminum foil', 'tin foil', 'tinfoil', 'aluminium foil roll'],
    kind: 'object',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1072,
    height: 636,
  },
  (brush, { colour = '#3a78b8', lettering: text }) => [
    at(-112, 0, 1, 0, [
      path('M130 200 L250 60 H1170 L1060 200Z', brush.wall(tone(colour, -0.35))),
      rect(170, 90, 940, 150, brush.tube('#c9d0d8'), 60),
      ellipse(190, 164, 44, 76, brush.ball('#e8ecf0')),
      ellipse(190, 164, 17, 30, '#9a7a52'),
      path('M1060 200 L1170 60 V330 L1060 480Z', brush.shadowSide(colour)),
      rect(120, 200, 940, 280, brush.wall(colour), 6),
      lettering(text ?? 'FOIL', { cx: 400, cy: 350, width: 380, height: 150 }, { fill: '#ffffff' }),
      path(
        'M150 194 H1040 L980 420 L1000 560 L880 630 L720 600 L560 636 L640 480 L700 380 L640 300Z',
        brush.stops('diagonal', [
          [0, '#ffffff'],
          [0.2, '#aab2bc'],
          [0.4, '#eef1f4'],
          [0.6, '#8d96a0'],
          [0.8, '#f4f6f8'],
          [1, '#9aa2ac'],
        ]),
      ),
      path(
        'M680 210 L760 330 L720 420 L800 520 M860 210 L840 330 L920 430 L880 560 M980 230 L930 310',
        'none',
        'stroke="#7d868f" stroke-width="7" opacity=".6"',
      ),
      path('M700 240 L790 340 L760 430 M900 240 L880 340', 'none', 'stroke="#ffffff" stroke-width="9"'),
      repeat(24, (i) => path(`M${134 + i * 38} 200 l19 -17 l19 17Z`, '#e3e7eb')),
    ]),
  ],
);

/** A stack of square salted crackers. */
const cracker = ownSubject(
  {
    concept: 'cracker',
    names: ['saltine', 'cream cracker', 'salted cracker'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 900,
    height: 662,
  },
  (brush, { colour = '#e0ac5f' }) => {
    const side = (y: number, shift: number) => [
      path(
        `M${60 + shift} ${y} L${420 + shift} ${y + 120} V${y + 164} L${60 + shift} ${y + 44}Z`,
        brush.wall(tone(colour, -0.2)),
      ),
      path(
        `M${420 + shift} ${y + 120} L${800 + shift} ${y - 10} V${y + 34} L${420 + shift} ${y + 164}Z`,
        brush.wall(tone(colour, -0.38)),
      ),
    ];
    return [
      repeat(5, (i) => side(490 - i * 54, (i % 2) * 34 - 10)),
      path('M50 270 L440 140 L830 258 L430 396Z', brush.slab(colour)),
      repeat(5, (row) =>
        repeat(5, (i) => ellipse(194 + i * 66 + row * 58, 268 - i * 22 + row * 24, 11, 6, tone(colour, -0.5))),
      ),
      repeat(9, (i) => rect(220 + ((i * 157) % 420), 200 + ((i * 67) % 130), 13, 9, '#ffffff')),
      at(690, 120, 1, 12, [
        path('M-190 -20 L-20 -110 L190 -40 L30 70Z', brush.slab(tone(colour, 0.1))),
        path('M-190 -20 L30 70 V104 L-190 16Z', brush.wall(tone(colour, -0.2))),
        path('M30 70 L190 -40 V-8 L30 104Z', brush.wall(tone(colour, -0.4))),
        repeat(4, (row) =>
          repeat(4, (i) => ellipse(-100 + i * 40 + row * 38, -20 - i * 20 + row * 18, 8, 5, tone(colour, -0.5))),
        ),
      ]),
    ];
  },
);

/** A kettle barbecue with sausages over the coals. */
const grill = ownSubject(
  {
    concept: 'barbecue-grill',
    names: ['grill', 'barbecue', 'bbq', 'bbq grill', 'charcoal grill', 'barbeque'],
    kind: 'furniture',
    heightMetres: 1,
    footing: 'stands',
    width: 960,
    height: 1100,
  },
  (brush, { colour = '#33373e' }) => [
    [
      [380, 60, 60],
      [470, 20, 40],
      [540, 110, 66],
      [440, 130, 56],
    ].map(([x = 0, y = 0, r = 0]) => circle(x, y + 40, r, brush.ball('#c9ced6'), 'opacity=".5"')),
    stroke('M300 640 L180 1060 M640 640 L760 1060', '#6b727b', 30),
    stroke('M470 680 V1040', '#4a5059', 26),
    rect(220, 860, 500, 30, brush.tube('#8a5a31'), 8),
    circle(190, 1040, 56, brush.ball('#22262d')),
    circle(190, 1040, 22, '#8d949d'),
    rect(730, 1060, 70, 40, '#22262d', 10),
    rect(440, 1020, 60, 80, '#22262d', 10),
    ellipse(470, 380, 390, 80, '#15171b'),
    repeat(15, (i) => circle(180 + i * 42, 384 + (i % 3) * 15, 28, brush.ball(i % 2 ? '#ff7a2a' : '#5b2a1a'))),
    repeat(13, (i) =>
      stroke(`M${130 + i * 57} ${330 + Math.abs(i - 6) ** 2 * 0.9} V${430 - Math.abs(i - 6) ** 2 * 0.9}`, '#c9ced6', 8),
    ),
    [
      [250, 340, -12],
      [400, 366, 8],
      [350, 310, 20],
    ].map(([x = 0, y = 0, degrees = 0]) =>
      at(x, y, 1, degrees, [
        rect(-80, -26, 160, 52, brush.tube('#a8482a'), 26),
        repeat(3, (k) => stroke(`M${-44 + k * 40} -20 l16 40`, '#4a1c10', 8)),
      ]),
    ),
    at(600, 350, 1, -8, [
      path('M-90 10 Q-80 -60 10 -56 Q110 -50 100 10 Q60 50 -20 46 Q-80 44 -90 10Z', brush.ball('#8f3f26')),
      repeat(3, (k) => stroke(`M${-50 + k * 46} -34 l10 60`, '#3a140c', 9)),
    ]),
    path('M80 390 Q90 470 470 480 Q850 470 860 390 Q850 700 470 720 Q90 700 80 390Z', brush.ball(colour)),
    path('M80 386 Q90 470 470 480 Q850 470 860 386 V412 Q830 500 470 510 Q110 500 80 412Z', brush.metal('#8d949d')),
    both(470, rect(20, 420, 90, 36, brush.tube('#8a5a31'), 14)),
    path('M150 530 Q190 640 320 680', 'none', 'stroke="#ffffff66" stroke-width="22" stroke-linecap="round"'),
    at(810, 210, 1, 20, [
      rect(-14, -160, 28, 220, brush.pillar('#8a5a31'), 10),
      path('M-12 60 H12 L50 120 H-50Z', brush.metal('#aab1b9')),
      rect(-54, 114, 108, 90, brush.metal('#c9ced6'), 8),
    ]),
  ],
);

/** A picnic cool box with ice and bottles. */
const cooler = ownSubject(
  {
    concept: 'cooler',
    names: ['cool box', 'ice chest', 'coolbox', 'picnic cooler'],
    kind: 'object',
    heightMetres: 0.45,
    footing: 'stands',
    width: 1100,
    height: 820,
  },
  (brush, { colour = '#2f7fc8' }) => [
    path('M140 320 L190 40 H930 L980 320Z', brush.wall('#f4f6f8')),
    path('M180 300 L220 80 H900 L940 300Z', brush.wall('#d3dae1')),
    repeat(4, (i) => [
      rect(
        250 + i * 160,
        130 - (i % 2) * 30,
        84,
        250,
        brush.pillar(['#5f9a3f', '#8a4f2a', '#c8323a', '#e0a63e'][i] ?? ''),
        30,
      ),
      rect(
        274 + i * 160,
        60 - (i % 2) * 30,
        36,
        90,
        brush.pillar(['#5f9a3f', '#8a4f2a', '#c8323a', '#e0a63e'][i] ?? ''),
        10,
      ),
      rect(270 + i * 160, 52 - (i % 2) * 30, 44, 24, brush.metal('#e3e7eb'), 6),
    ]),
    repeat(15, (i) =>
      rect(
        180 + i * 50,
        280 + (i % 3) * 22,
        62,
        58,
        brush.slab('#d8f0fa'),
        12,
        `transform="rotate(${(i * 37) % 60} ${210 + i * 50} ${310 + (i % 3) * 22})" opacity=".95"`,
      ),
    ),
    rect(60, 340, 980, 460, brush.wall(colour), 40),
    rect(40, 320, 1020, 90, brush.wall('#f4f6f8'), 26),
    rect(380, 480, 340, 60, brush.tube(tone(colour, -0.3)), 30),
    both(550, rect(14, 440, 60, 170, brush.pillar('#f4f6f8'), 24)),
    rect(160, 600, 780, 40, '#ffffff59', 20),
    stroke('M110 450 V740', '#ffffff80', 19),
    rect(500, 380, 100, 80, brush.metal('#c9ced6'), 12),
    both(550, rect(120, 790, 130, 30, '#22262d', 10)),
  ],
);

export const LARDER: readonly OwnSubject[] = [sugar, sauce, flour, dough, mortar, lid, foil, cracker, grill, cooler];
