import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A rounded fifties refrigerator. */
export const fridge = ownSubject(
  {
    concept: 'refrigerator',
    names: ['fridge', 'freezer', 'ice box'],
    kind: 'furniture',
    heightMetres: 1.7,
    footing: 'stands',
    width: 540,
    height: 1000,
  },
  (brush, { colour = '#8fd0c4', lettering: text }) => [
    both(270, rect(60, 950, 70, 50, '#33363d', 8)),
    rect(16, 10, 508, 962, brush.pillar(colour), 66),
    path('M16 330 H524', 'none', `stroke="${tone(colour, -0.45)}" stroke-width="11"`),
    path('M60 60 Q60 40 90 40 H300', 'none', 'stroke="#ffffff" stroke-width="15" stroke-linecap="round" opacity=".7"'),
    rect(430, 160, 30, 130, brush.metal('#e3e7eb'), 14),
    rect(430, 400, 30, 220, brush.metal('#e3e7eb'), 14),
    rect(70, 120, 180, 50, brush.metal('#d5d9df'), 10),
    text
      ? lettering(text, { cx: 220, cy: 560, width: 300, height: 140 }, { fill: tone(colour, -0.6) })
      : [
          rect(90, 430, 120, 140, '#fffbe8', 4, 'transform="rotate(-5 150 500)"'),
          path('M110 540 L140 490 L165 520 L185 480 L200 535Z', '#5fa348'),
          circle(180, 460, 13, '#f4c63c'),
          circle(150, 436, 11, brush.ball('#d8342f')),
          rect(240, 480, 90, 80, '#ffd6e4', 4, 'transform="rotate(6 285 520)"'),
          circle(286, 488, 11, brush.ball('#2f6fb7')),
        ],
    path('M40 880 H500', 'none', `stroke="${tone(colour, -0.3)}" stroke-width="7"`),
  ],
);

/** A kitchen stove with a lit oven. */
export const stove = ownSubject(
  {
    concept: 'stove',
    names: ['oven', 'kitchen stove', 'cooker', 'range'],
    kind: 'furniture',
    heightMetres: 1,
    footing: 'stands',
    width: 860,
    height: 1000,
    anchors: { surface: { x: 430, y: 190 } },
  },
  (brush, { colour = '#f1ece2' }) => [
    rect(30, 40, 800, 130, brush.wall(tone(colour, -0.06)), 20),
    rect(370, 70, 120, 70, '#22262d', 10),
    lettering('12:00', { cx: 430, cy: 105, width: 90, height: 40 }, { fill: '#6ff0a8' }),
    both(
      430,
      circle(110, 106, 32, brush.metal('#8d949d')),
      circle(210, 106, 32, brush.metal('#8d949d')),
      circle(300, 106, 32, brush.metal('#8d949d')),
    ),
    path('M60 170 H800 L850 250 H10Z', brush.wall('#33363d')),
    [
      [230, 204],
      [620, 204],
    ].map(([x = 0, y = 0]) => [
      ellipse(x, y, 130, 20, '#15171b'),
      stroke(`M${x - 120} ${y} H${x + 120} M${x} ${y - 18} V${y + 18}`, '#6b727b', 8),
    ]),
    rect(10, 248, 840, 710, brush.wall(colour), 14),
    rect(80, 290, 700, 30, brush.tube('#c9ced6'), 14),
    rect(90, 360, 680, 400, brush.wall('#c9ced6'), 26),
    rect(
      120,
      390,
      620,
      340,
      brush.stops('down', [
        [0, '#3a2016'],
        [0.6, '#b8591f'],
        [1, '#f2a03c'],
      ]),
      16,
    ),
    stroke('M130 640 H730 M130 560 H730', '#2b1a12', 6),
    path('M300 636 Q310 540 430 530 Q550 540 560 636Z', brush.ball('#d9a35a')),
    path('M120 390 H340 L160 730 H120Z', '#ffffff1f'),
    rect(90, 800, 680, 120, 'none', 14, `stroke="${tone(colour, -0.25)}" stroke-width="9"`),
    rect(330, 830, 200, 26, brush.tube('#c9ced6'), 12),
    both(430, rect(50, 956, 90, 44, '#33363d', 6)),
  ],
);

/** A front-loading washing machine. */
export const washingMachine = ownSubject(
  {
    concept: 'washing-machine',
    names: ['washer', 'laundry machine', 'tumble dryer'],
    kind: 'furniture',
    heightMetres: 0.85,
    footing: 'stands',
    width: 840,
    height: 1000,
    anchors: { top: { x: 420, y: 20 } },
  },
  (brush, { colour = '#f2f4f6' }) => [
    rect(20, 12, 800, 960, brush.wall(colour), 36),
    rect(20, 12, 800, 180, brush.wall(tone(colour, -0.08)), 36),
    rect(70, 60, 230, 90, brush.wall(tone(colour, 0.3)), 14),
    circle(430, 104, 54, brush.metal('#aab1b9')),
    stroke('M430 104 V66', '#33363d', 9),
    rect(540, 66, 220, 76, '#22262d', 12),
    repeat(4, (i) => rect(560 + i * 48, 88, 30, 30, i < 2 ? '#6fd0ff' : '#4a5059', 6)),
    circle(420, 560, 320, brush.metal('#c9ced6')),
    circle(420, 560, 276, brush.ball('#4a5059')),
    circle(
      420,
      560,
      246,
      brush.stops('down', [
        [0, '#dff2fb'],
        [1, '#5fa8d0'],
      ]),
    ),
    brush.clip('M174 560 A246 246 0 1 1 666 560 A246 246 0 1 1 174 560Z', [
      path('M150 600 Q260 520 420 590 T700 570 V840 H150Z', '#8fd0ef'),
      path('M240 640 Q320 560 400 640 Q460 700 380 760 Q260 780 240 640Z', brush.ball('#e8566a')),
      path('M430 660 Q500 560 600 640 Q620 740 520 770 Q430 760 430 660Z', brush.ball('#f5b32f')),
      repeat(22, (i) =>
        circle(200 + ((i * 71) % 440), 560 + ((i * 37) % 100), 18 + (i % 3) * 9, brush.ball('#f4fbff')),
      ),
    ]),
    path('M220 470 Q260 360 380 334', 'none', 'stroke="#ffffff" stroke-width="26" stroke-linecap="round" opacity=".7"'),
    rect(676, 520, 40, 90, brush.metal('#8d949d'), 14),
    both(420, rect(70, 964, 90, 36, '#4a5059', 8)),
  ],
);

/** A coin-operated arcade cabinet. */
export const arcadeMachine = ownSubject(
  {
    concept: 'arcade-machine',
    names: ['arcade cabinet', 'arcade game', 'arcade', 'video game machine'],
    kind: 'machine',
    heightMetres: 1.8,
    footing: 'stands',
    width: 560,
    height: 1000,
    emissive: 0.2,
  },
  (brush, { colour = '#7a3fc0', lettering: text = 'ARCADE' }) => [
    path('M40 20 H520 L540 200 L500 240 V480 L556 600 V1000 H4 V600 L60 480 V240 L20 200Z', brush.pillar(colour)),
    path('M60 40 H500 L510 160 H50Z', brush.wall('#ffd84a')),
    lettering(
      text,
      { cx: 280, cy: 102, width: 400, height: 80 },
      { fill: '#d8302c', extra: 'stroke="#fff6d0" stroke-width="5" paint-order="stroke"' },
    ),
    path('M70 200 H490 V500 H70Z', '#15161c'),
    rect(
      100,
      226,
      360,
      250,
      brush.stops('down', [
        [0, '#1a2350'],
        [1, '#0c0f24'],
      ]),
      18,
    ),
    repeat(3, (row) =>
      repeat(6, (i) =>
        path(
          `M${130 + i * 54} ${256 + row * 46} h10 v-8 h12 v8 h10 v16 h-8 v8 h-6 v-8 h-4 v8 h-6 v-8 h-8z`,
          ['#6ff0a8', '#ffd84a', '#ff6a8a'][row]!,
        ),
      ),
    ),
    path('M264 440 h12 v-14 h10 v14 h12 v16 h-34z', '#6fd0ff'),
    rect(277, 396, 7, 20, '#ffffff'),
    path('M100 226 H260 L130 476 H100Z', '#ffffff1f'),
    path('M60 500 H500 L560 610 H0Z', brush.slab('#2b2d36')),
    rect(140, 516, 11, 50, '#c9ced6', 4),
    circle(146, 512, 26, brush.ball('#d8302c')),
    [
      [300, 546, '#ffd84a'],
      [370, 536, '#6fd0ff'],
      [440, 546, '#6ff0a8'],
      [340, 584, '#ff6a8a'],
      [410, 580, '#b48af0'],
    ].map(([x, y, hue]) => circle(Number(x), Number(y), 21, brush.ball(String(hue)))),
    rect(180, 690, 200, 150, brush.wall('#33363d'), 12),
    both(280, rect(210, 720, 40, 60, '#15161c', 6), rect(226, 734, 8, 32, '#ffd84a', 3)),
    path('M40 640 L90 1000 H60 L20 660Z M520 640 L470 1000 H500 L540 660Z', '#ffd84a'),
    rect(0, 970, 560, 30, '#1c1d24', 4),
  ],
);

/** A chrome jukebox with glowing tubes. */
export const jukebox = ownSubject(
  {
    concept: 'jukebox',
    names: ['juke box'],
    kind: 'machine',
    heightMetres: 1.5,
    footing: 'stands',
    width: 700,
    height: 1000,
    emissive: 0.25,
  },
  (brush, { colour = '#c8342a' }) => [
    path('M20 1000 V340 Q30 14 350 10 Q670 14 680 340 V1000Z', brush.pillar('#7a4526')),
    path(
      'M54 980 V344 Q64 50 350 46 Q636 50 646 344 V980 H570 V360 Q560 130 350 126 Q140 130 130 360 V980Z',
      brush.stops('down', [
        [0, '#ffd84a'],
        [0.3, '#ff8a3a'],
        [0.6, colour],
        [1, '#8a3fc0'],
      ]),
    ),
    path(
      'M92 980 V350 Q100 90 350 86 Q600 90 608 350 V980',
      'none',
      'stroke="#fff6d0" stroke-width="11" opacity=".75"',
    ),
    path('M130 980 V360 Q140 130 350 126 Q560 130 570 360 V980Z', brush.wall('#33211a')),
    path('M170 440 V370 Q180 180 350 176 Q520 180 530 370 V440Z', brush.slab('#bfe6f5')),
    ellipse(350, 380, 150, 34, '#1d1e22'),
    ellipse(350, 376, 40, 10, colour),
    stroke('M500 300 L420 372', '#c9ced6', 11),
    rect(160, 456, 380, 96, brush.wall('#fff6dc'), 8),
    repeat(8, (i) => [
      rect(172 + (i % 4) * 92, 466 + Math.floor(i / 4) * 42, 80, 30, '#ffffff', 4),
      stroke(`M${182 + (i % 4) * 92} ${481 + Math.floor(i / 4) * 42} h56`, '#c8342a', 4),
    ]),
    repeat(10, (i) => rect(166 + i * 37, 566, 30, 30, brush.ball(i % 2 ? '#f4efe2' : '#e6b544'), 6)),
    rect(160, 620, 380, 300, brush.wall('#e6b544'), 20),
    repeat(9, (i) => stroke(`M${180 + i * 42.5} 630 V910`, '#8a5a1a', 9)),
    path('M350 660 l30 66 72 8 -54 48 16 72 -64 -36 -64 36 16 -72 -54 -48 72 -8z', brush.slab('#fff0b0')),
    rect(0, 950, 700, 50, brush.tube('#c9ced6'), 12),
  ],
);

/** A tracked excavator. */
export const excavator = ownSubject(
  {
    concept: 'excavator',
    names: ['digger', 'backhoe', 'construction machine'],
    kind: 'vehicle',
    heightMetres: 3,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#f0b02a' }) => [
    path('M420 420 L560 120 L640 60 L700 90 L640 160 L520 470Z', brush.slab(colour)),
    path('M640 60 Q690 20 740 70 L930 380 L880 410 L680 140Z', brush.slab(tone(colour, -0.1))),
    stroke('M560 300 L690 100 M720 160 L840 300', '#8d949d', 17),
    circle(672, 98, 24, brush.ball('#4a5059')),
    path('M890 370 Q980 400 990 500 Q990 600 920 640 L860 650 L840 600 L860 480Z', brush.slab('#6b727b')),
    repeat(3, (i) => path(`M${840 + i * 28} ${640 - i * 4} l8 46 22 -40z`, brush.slab('#9aa2ab'))),
    path('M40 400 Q40 350 90 346 H330 L350 480 H50Z', brush.slab(tone(colour, -0.06))),
    stroke('M70 390 H290 M72 420 H292 M74 450 H296', '#00000030', 7),
    path('M290 160 H480 L540 340 V500 H290Z', brush.slab(colour)),
    path(
      'M316 190 H464 L510 340 V380 H316Z',
      brush.stops('diagonal', [
        [0, '#d4eaf5'],
        [0.5, '#6f95ab'],
        [1, '#2b414f'],
      ]),
    ),
    stroke('M400 190 V380', colour, 11),
    path('M340 380 L420 190 h30 L370 380Z', '#ffffff40'),
    rect(40, 474, 540, 50, brush.wall('#4a5059'), 10),
    rect(240, 516, 140, 50, '#33363d'),
    path('M20 650 Q24 550 120 550 H520 Q616 550 620 650 Q616 756 520 760 H120 Q24 756 20 650Z', brush.wall('#2d2f34')),
    path('M60 650 Q64 590 130 588 H510 Q576 590 580 650 Q576 720 510 722 H130 Q64 720 60 650Z', '#15161a'),
    repeat(18, (i) => [rect(106 + i * 25, 546, 14, 15, '#5b626b', 3), rect(106 + i * 25, 748, 14, 12, '#5b626b', 3)]),
    [130, 510].map((x) => [circle(x, 655, 54, brush.ball('#6b727b')), circle(x, 655, 22, brush.metal('#c9ced6'))]),
    repeat(3, (i) => circle(225 + i * 95, 690, 30, brush.ball('#6b727b'))),
  ],
);

/** A tower crane. */
export const towerCrane = ownSubject(
  {
    concept: 'tower-crane',
    names: ['construction crane', 'building crane', 'crane'],
    kind: 'machine',
    heightMetres: 40,
    footing: 'stands',
    width: 900,
    height: 1000,
  },
  (brush, { colour = '#f0a82a' }) => [
    stroke('M290 40 L880 190 M290 40 L40 190', '#5b626b', 6),
    stroke('M250 1000 V210 M330 1000 V210', colour, 15),
    repeat(11, (i) =>
      stroke(
        `M250 ${230 + i * 70} L330 ${300 + i * 70} M330 ${230 + i * 70} L250 ${300 + i * 70} M250 ${230 + i * 70} H330`,
        tone(colour, -0.15),
        8,
      ),
    ),
    path('M260 210 L290 30 L320 210Z', 'none', `stroke="${colour}" stroke-width="13"`),
    stroke('M20 190 H890 M20 240 H890', colour, 13),
    repeat(17, (i) => stroke(`M${30 + i * 51} 240 l25 -50 l25 50`, tone(colour, -0.15), 7)),
    rect(14, 236, 120, 90, brush.slab('#8b8781'), 6),
    rect(330, 240, 100, 110, brush.slab(colour), 10),
    path('M350 256 H416 V310 H350Z', brush.slab('#bfe0ee')),
    rect(690, 240, 60, 22, '#33363d', 5),
    stroke('M706 262 V560 M734 262 V560', '#4a5059', 5),
    rect(694, 556, 52, 40, brush.metal('#d8a02a'), 8),
    stroke('M720 596 q0 40 24 40 q24 -6 14 -32', '#4a5059', 11),
    rect(640, 660, 200, 60, brush.slab('#a86a3c'), 4),
    stroke('M744 636 L650 662 M744 636 L832 662', '#4a5059', 5),
    rect(180, 960, 220, 40, brush.wall('#8b8781'), 4),
  ],
);

/** A camera drone hovering. */
export const drone = ownSubject(
  {
    concept: 'drone',
    names: ['quadcopter', 'camera drone', 'uav'],
    kind: 'machine',
    heightMetres: 0.2,
    footing: 'flies',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#e9edf1' }) => [
    both(
      500,
      path('M420 230 L150 150 L140 190 L410 290Z', brush.slab(tone(colour, -0.25))),
      rect(126, 100, 44, 110, brush.metal('#5b626b'), 12),
      ellipse(148, 92, 144, 15, '#9fb0c073'),
      ellipse(148, 92, 144, 15, 'none', 'stroke="#6b727b" stroke-width="4"'),
      ellipse(148, 92, 17, 11, '#33363d'),
    ),
    both(500, stroke('M380 330 Q300 400 290 540 H230 M290 540 H340', '#5b626b', 17)),
    path('M340 240 Q360 130 500 126 Q640 130 660 240 Q660 330 500 340 Q340 330 340 240Z', brush.ball(colour)),
    path('M370 200 Q420 160 500 158 Q580 160 630 200 Q560 220 500 220 Q440 220 370 200Z', '#2b3440'),
    both(500, circle(400, 268, 13, '#6ff0a8')),
    rect(440, 330, 120, 50, brush.metal('#8d949d'), 14),
    circle(500, 430, 84, brush.ball('#33363d')),
    circle(500, 430, 56, '#15161a'),
    circle(
      500,
      430,
      40,
      brush.stops('diagonal', [
        [0, '#8fb8e8'],
        [0.5, '#2a3a6a'],
        [1, '#12132a'],
      ]),
    ),
    ellipse(482, 412, 13, 9, '#ffffff'),
  ],
);
