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
    anchors: { surface: { x: 270, y: 16 } },
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
