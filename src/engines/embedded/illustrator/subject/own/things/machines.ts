import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

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
