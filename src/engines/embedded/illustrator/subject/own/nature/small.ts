import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { at, both, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** A fairy-tale house in a toadstool. */
export const mushroomHouse = ownSubject(
  {
    concept: 'mushroom-house',
    names: ['toadstool house', 'fairy house', 'gnome house', 'mushroom cottage', 'smurf house'],
    kind: 'building',
    heightMetres: 0.6,
    footing: 'stands',
    width: 900,
    height: 960,
  },
  (brush, { colour = '#d0342e' }) => [
    path('M660 130 H720 V330 H650Z', brush.pillar('#8f8a82')),
    rect(640, 110, 100, 34, brush.wall('#6f6a64'), 8),
    path('M250 480 Q280 700 200 920 Q450 970 700 920 Q620 700 650 480Z', brush.pillar('#f4e8d0')),
    path('M250 500 Q450 590 650 500 L656 560 Q450 640 244 560Z', '#00000030'),
    path(
      'M450 14 Q850 30 890 440 Q880 520 740 516 Q600 560 450 556 Q300 560 160 516 Q20 520 10 440 Q50 30 450 14Z',
      brush.ball(colour),
    ),
    path(
      'M30 470 Q60 516 160 512 Q300 556 450 552 Q600 556 740 512 Q840 516 870 470 Q840 560 720 552 Q600 600 450 596 Q300 600 180 552 Q60 560 30 470Z',
      brush.wall('#e9d9b8'),
    ),
    repeat(15, (i) =>
      stroke(`M${130 + i * 46} ${530 + 26 * Math.sin((i / 14) * Math.PI)} l${(7 - i) * -2} 40`, '#b8a47a', 5),
    ),
    [
      [250, 200, 66],
      [480, 110, 50],
      [640, 250, 74],
      [420, 320, 84],
      [150, 380, 50],
      [800, 400, 46],
      [610, 450, 40],
      [260, 460, 36],
    ].map(([x = 0, y = 0, r = 0]) => ellipse(x, y, r, r * 0.86, brush.ball('#fbf4e6'))),
    path('M370 940 V740 Q376 640 450 636 Q524 640 530 740 V940Z', '#6b4226'),
    path('M388 940 V744 Q394 660 450 656 Q506 660 512 744 V940Z', brush.wall('#8a5a30')),
    stroke('M430 664 V936 M470 664 V936', '#5b371d', 5),
    circle(494, 810, 10, brush.ball('#e6b544')),
    circle(450, 720, 24, '#ffe08a'),
    stroke('M450 696 v48 M426 720 h48', '#5b371d', 5),
    circle(300, 720, 46, '#6b4226'),
    circle(300, 720, 36, '#ffe08a'),
    stroke('M300 684 v72 M264 720 h72', '#6b4226', 8),
    circle(604, 720, 46, '#6b4226'),
    circle(604, 720, 36, '#ffe08a'),
    stroke('M604 684 v72 M568 720 h72', '#6b4226', 8),
    path('M100 960 Q160 880 260 920 Q450 900 640 920 Q760 880 820 960Z', brush.wall('#6f9a45')),
    [
      [180, 900],
      [730, 900],
      [230, 924],
    ].map(([x = 0, y = 0], i) =>
      at(x, y, 1, 0, [
        stroke('M0 20 V-20', '#4f8a35', 6),
        repeat(5, (k) =>
          circle(
            round(17 * Math.cos(k * 1.257)),
            round(-26 + 17 * Math.sin(k * 1.257)),
            12,
            i % 2 ? '#f28ab5' : '#ffffff',
          ),
        ),
        circle(0, -26, 9, '#f4c63c'),
      ]),
    ),
  ],
);

/** A woven nest with three blue eggs. */
export const nest = ownSubject(
  {
    concept: 'bird-nest',
    names: ['nest', "bird's nest", 'nest with eggs'],
    kind: 'object',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 600,
    anchors: { opening: { x: 500, y: 200 } },
  },
  (brush, { colour = '#7fc4d0', random }) => [
    ellipse(500, 250, 400, 130, '#3a2818'),
    [
      [380, 200, -14],
      [620, 204, 12],
      [500, 230, 0],
    ].map(([x = 0, y = 0, angle = 0]) =>
      at(x, y, 1, angle, [
        ellipse(0, 0, 104, 136, brush.ball(colour)),
        repeat(10, () =>
          ellipse(
            random.integer(-60, 60),
            random.integer(-90, 90),
            random.integer(4, 9),
            random.integer(3, 7),
            '#5b4a3a8c',
          ),
        ),
      ]),
    ),
    path('M60 280 Q500 420 940 280 Q920 520 700 580 Q500 610 300 580 Q80 520 60 280Z', brush.ball('#8a6238')),
    repeat(110, (i) => {
      const angle = random.between(0.05, 3.09);
      const depth = random.between(0.5, 1);
      const x = 500 + Math.cos(angle) * 450 * (0.75 + depth * 0.25);
      const y = 270 + Math.sin(angle) * 310 * depth;
      return stroke(
        `M${round(x)} ${round(y)} q${random.integer(40, 110)} ${random.integer(-30, 30)} ${random.integer(90, 180) * (x > 560 ? -1 : 1)} ${random.integer(-26, 26)}`,
        ['#a8804c', '#6b4a28', '#c9a468', '#8a6238', '#5b3c20'][i % 5]!,
        random.integer(6, 11),
      );
    }),
    repeat(34, (i) => {
      const x = 90 + i * 25;
      return stroke(
        `M${x} ${round(292 + 74 * Math.sin((i / 33) * Math.PI))} q${random.integer(20, 60)} ${random.integer(-34, 10)} ${random.integer(60, 120)} ${random.integer(-20, 20)}`,
        ['#b8905a', '#7a5530', '#d2b07a'][i % 3]!,
        8,
      );
    }),
  ],
);

/** A skep beehive with bees. */
export const beehive = ownSubject(
  {
    concept: 'beehive',
    names: ['bee hive', 'hive', 'skep'],
    kind: 'object',
    heightMetres: 0.7,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#e0a83c' }) => [
    repeat(7, (i) =>
      rect(
        450 - [130, 220, 290, 340, 370, 380, 370][i]!,
        70 + i * 104,
        [260, 440, 580, 680, 740, 760, 740][i]!,
        124,
        brush.tube(i % 2 ? colour : tone(colour, 0.08)),
        60,
      ),
    ),
    repeat(7, (i) =>
      stroke(
        `M${450 - [110, 200, 270, 320, 350, 360, 350][i]!} ${134 + i * 104} H${450 + [110, 200, 270, 320, 350, 360, 350][i]!}`,
        '#00000014',
        6,
      ),
    ),
    rect(410, 10, 80, 90, brush.pillar(colour), 36),
    path('M340 830 V700 Q350 610 450 606 Q550 610 560 700 V830Z', tone(colour, -0.4)),
    path('M360 830 V704 Q370 634 450 630 Q530 634 540 704 V830Z', brush.wall('#3a2412')),
    rect(40, 816, 820, 50, brush.wall('#9a6a3a'), 10),
    rect(120, 860, 70, 40, brush.wall('#7a5030')),
    rect(710, 860, 70, 40, brush.wall('#7a5030')),
    [
      [110, 190, -10],
      [800, 300, 14],
      [720, 90, -20],
      [450, 560, 6],
    ].map(([x = 0, y = 0, angle = 0]) =>
      at(x, y, 1, angle, [
        ellipse(-12, -38, 24, 38, '#e4f4ffcc', 'transform="rotate(-24 -12 -38)"'),
        ellipse(22, -36, 22, 34, '#e4f4ffcc', 'transform="rotate(20 22 -36)"'),
        ellipse(0, 0, 54, 36, brush.ball('#f4c02f')),
        path('M-18 -34 Q-6 0 -18 34 L2 36 Q14 0 2 -36Z M24 -32 Q34 0 24 32 L40 24 Q48 0 40 -24Z', '#2b211c'),
        circle(-36, -8, 7, '#2b211c'),
      ]),
    ),
  ],
);

/** A spider's orb web with its owner. */
export const spiderWeb = ownSubject(
  {
    concept: 'cobweb',
    names: ['spider web', "spider's web", 'spiderweb', 'web'],
    kind: 'object',
    heightMetres: 0.5,
    footing: 'hangs',
    width: 1000,
    height: 1000,
  },
  (brush) => [
    repeat(12, (i) =>
      stroke(
        `M500 480 L${round(500 + 540 * Math.cos((i * Math.PI) / 6 + 0.1))} ${round(480 + 540 * Math.sin((i * Math.PI) / 6 + 0.1))}`,
        '#dfe6ec',
        6,
      ),
    ),
    repeat(8, (ring) => {
      const points = Array.from({ length: 13 }, (_, i) => {
        const angle = (i * Math.PI) / 6 + 0.1;
        const middle = angle - Math.PI / 12;
        const reach = 60 + ring * 56;
        return i === 0
          ? `M${round(500 + reach * Math.cos(angle))} ${round(480 + reach * Math.sin(angle))}`
          : `Q${round(500 + reach * 0.86 * Math.cos(middle))} ${round(480 + reach * 0.86 * Math.sin(middle))} ${round(500 + reach * Math.cos(angle))} ${round(480 + reach * Math.sin(angle))}`;
      });
      return stroke(points.join(' '), '#e6edf2', 5);
    }),
    repeat(26, (i) =>
      circle(
        round(500 + (90 + (i % 7) * 56) * Math.cos(i * 1.9)),
        round(480 + (90 + (i % 7) * 56) * Math.sin(i * 1.9)),
        8,
        brush.ball('#cfe8f8'),
      ),
    ),
    both(
      610,
      [0, 1, 2, 3].map((k) =>
        stroke(`M590 ${600 + k * 14} Q${520 - k * 4} ${560 + k * 30} ${500 - k * 2} ${610 + k * 34}`, '#2b2a30', 9),
      ),
    ),
    ellipse(610, 650, 54, 66, brush.ball('#3a3740')),
    circle(610, 580, 36, brush.ball('#2b2a30')),
    path('M610 620 l20 30 -20 30 -20 -30z', '#d8402c'),
    both(610, circle(598, 566, 6, '#ffffff')),
  ],
);

/** A campfire of crossed logs in a ring of stones. */
export const campfire = ownSubject(
  {
    concept: 'campfire',
    names: ['bonfire', 'camp fire', 'fire pit'],
    kind: 'object',
    heightMetres: 0.8,
    footing: 'stands',
    width: 900,
    height: 860,
    emissive: 0.8,
    anchors: { top: { x: 450, y: 100 } },
  },
  (brush) => [
    ellipse(450, 560, 440, 300, brush.spot('#ff9a2a', 0.5)),
    path(
      'M230 760 Q120 600 230 440 Q250 520 300 540 Q260 340 400 200 Q420 100 400 20 Q560 120 560 300 Q600 280 600 220 Q720 360 670 480 Q720 470 730 420 Q800 600 670 760Z',
      brush.stops('down', [
        [0, '#ff5a24'],
        [0.6, '#ff8a2a'],
        [1, '#ffb53a'],
      ]),
    ),
    path(
      'M300 760 Q230 640 310 540 Q330 590 370 600 Q340 440 450 330 Q480 250 470 190 Q580 330 540 460 Q590 450 600 400 Q660 520 600 620 Q640 620 650 590 Q670 690 600 760Z',
      brush.stops('down', [
        [0, '#ff9a2a'],
        [1, '#ffd84a'],
      ]),
    ),
    path(
      'M370 760 Q320 670 390 590 Q410 640 440 640 Q430 530 490 460 Q560 590 530 640 Q560 640 570 610 Q600 690 540 760Z',
      brush.stops('down', [
        [0, '#ffd84a'],
        [1, '#fff8d8'],
      ]),
    ),
    [
      [-24, 300],
      [22, 300],
      [-8, 330],
      [10, 340],
    ].map(([angle = 0, half = 0], i) =>
      at(450, 730 + i * 10, 1, angle, [
        rect(-half, -32, half * 2, 62, brush.tube(i % 2 ? '#7a4f2c' : '#6b4326'), 28),
        ellipse(-half + 10, -1, 20, 31, brush.ball('#d2a368')),
        ellipse(-half + 10, -1, 10, 17, 'none', 'stroke="#9a6a3a" stroke-width="4"'),
        stroke(`M${-half + 60} -12 H${half - 70} M${-half + 100} 10 H${half - 40}`, '#00000033', 5),
      ]),
    ),
    repeat(9, (i) =>
      ellipse(
        round(450 - 410 * Math.cos((i / 8) * Math.PI)),
        round(768 + 46 * Math.sin((i / 8) * Math.PI)),
        56,
        44,
        brush.ball(['#8d8780', '#a39c93', '#78726c'][i % 3]!),
      ),
    ),
    repeat(9, (i) => circle(300 + ((i * 97) % 320), 60 + ((i * 131) % 300), 6 + (i % 3) * 2, '#ffc94a')),
  ],
);
