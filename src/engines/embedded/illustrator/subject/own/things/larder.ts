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

export const LARDER: readonly OwnSubject[] = [sugar, sauce, flour, dough, mortar, cracker];
