import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';

function squareSail(brush: Brush, x: number, y: number, width: number, height: number, cloth: string): Svg {
  const w = width / 2;
  return [
    path(
      `M${x - w * 0.86} ${y} Q${x} ${y + 14} ${x + w * 0.86} ${y} Q${x + w * 1.16} ${y + height * 0.6} ${x + w} ${y + height} Q${x + w * 0.2} ${y + height * 0.8} ${x - w} ${y + height} Q${x - w * 0.72} ${y + height * 0.5} ${x - w * 0.86} ${y}Z`,
      brush.stops('right', [
        [0, tone(cloth, -0.22)],
        [0.35, tone(cloth, 0.3)],
        [0.75, cloth],
        [1, tone(cloth, -0.2)],
      ]),
    ),
    stroke(
      `M${x - w * 0.3} ${y + 8} Q${x - w * 0.1} ${y + height * 0.5} ${x - w * 0.36} ${y + height * 0.9} M${x + w * 0.36} ${y + 8} Q${x + w * 0.6} ${y + height * 0.5} ${x + w * 0.4} ${y + height * 0.9}`,
      '#00000018',
      5,
    ),
    rect(x - w, y - 8, width, 14, brush.tube('#6b4526'), 7),
  ];
}

/** A three-masted ship under full sail, heading right. */
function tallShip(brush: Brush, cloth: string, hull: string, pennant: string): Svg {
  return [
    stroke('M300 760 V70 M520 780 V20 M720 760 V90 M820 700 L990 560', '#5b3a20', 18),
    stroke('M520 30 L120 720 M520 30 L980 566 M300 80 L110 640 M720 100 L980 566', '#3a2a1c66', 4),
    path('M980 566 L730 250 Q780 480 820 690Z', brush.slab(tone(cloth, -0.05))),
    path('M290 560 L120 690 Q150 560 130 520 L290 430Z', brush.slab(tone(cloth, -0.08))),
    squareSail(brush, 720, 140, 170, 130, cloth),
    squareSail(brush, 724, 310, 210, 170, cloth),
    squareSail(brush, 728, 520, 230, 150, cloth),
    squareSail(brush, 520, 80, 200, 150, cloth),
    squareSail(brush, 524, 270, 260, 190, cloth),
    squareSail(brush, 528, 500, 290, 190, cloth),
    squareSail(brush, 300, 120, 160, 130, cloth),
    squareSail(brush, 304, 290, 200, 160, cloth),
    path(
      'M30 600 L60 560 L230 600 L240 700 H800 L900 660 L960 640 Q930 900 800 980 H220 Q70 900 30 600Z',
      brush.stops('down', [
        [0, tone(hull, 0.2)],
        [0.5, hull],
        [1, tone(hull, -0.5)],
      ]),
    ),
    path('M36 640 Q300 780 940 720 L936 748 Q300 810 42 668Z', brush.wall('#e0b24a')),
    path('M60 740 Q300 870 900 810 L880 850 Q300 906 84 790Z', '#00000030'),
    repeat(7, (i) => [
      rect(280 + i * 80, 770 + 12 * Math.sin(i * 0.5 + 0.6), 42, 34, '#2a1a10', 4),
      circle(301 + i * 80, 788 + 12 * Math.sin(i * 0.5 + 0.6), 11, brush.ball('#5b5f66')),
    ]),
    repeat(3, (i) => [
      rect(70 + i * 46, 590 + i * 8, 30, 36, '#ffd98a', 5),
      stroke(`M${85 + i * 46} ${590 + i * 8} v36`, '#5b3a20', 4),
    ]),
    stroke(
      'M240 690 V650 H800 V690 M320 652 v40 M400 652 v40 M480 652 v40 M560 652 v40 M640 652 v40 M720 652 v40',
      '#4a2e1a',
      8,
    ),
    path('M520 22 Q570 6 610 26 Q650 40 690 26 Q650 70 610 58 Q570 44 520 58Z', brush.wall(pennant)),
  ];
}

/** A merchant ship of the age of sail. */
export const sailingShip = ownSubject(
  {
    concept: 'sailing-ship',
    names: ['tall ship', 'clipper', 'old ship', 'frigate', 'caravel'],
    kind: 'vessel',
    heightMetres: 35,
    footing: 'floats',
    width: 1000,
    height: 990,
    anchors: { surface: { x: 500, y: 690 } },
  },
  (brush, { colour = '#7a4a2a' }) => tallShip(brush, '#f4ead4', colour, '#c8332b'),
);

/** A black-sailed ship with skull and bones. */
export const pirateShip = ownSubject(
  {
    concept: 'pirate-ship',
    names: ['ghost ship', 'galleon', 'pirate galleon', 'corsair ship', 'pirate boat'],
    kind: 'vessel',
    heightMetres: 35,
    footing: 'floats',
    width: 1000,
    height: 990,
    anchors: { surface: { x: 500, y: 690 } },
  },
  (brush, { colour = '#3c3a42' }) => [
    tallShip(brush, colour, '#5b3620', '#1c1b20'),
    circle(534, 560, 52, brush.ball('#f1ecdf')),
    rect(504, 590, 60, 44, brush.wall('#e6dfcd'), 12),
    ellipse(514, 562, 16, 18, '#26242b'),
    ellipse(554, 562, 16, 18, '#26242b'),
    path('M534 578 l10 18 h-20z', '#26242b'),
    stroke('M522 612 v20 M546 612 v20 M534 612 v20', '#26242b', 4),
    stroke('M440 604 L626 668 M630 600 L444 670', '#f1ecdf', 15),
  ],
);

/** A small rowing boat with oars. */
export const rowboat = ownSubject(
  {
    concept: 'rowboat',
    names: ['rowing boat', 'row boat', 'boat', 'wooden boat', 'dinghy', 'fishing boat'],
    kind: 'vessel',
    heightMetres: 0.9,
    footing: 'floats',
    width: 1000,
    height: 380,
    anchors: { seat: { x: 500, y: 130 }, opening: { x: 500, y: 120 } },
  },
  (brush, { colour = '#b0703a' }) => [
    path('M14 60 Q500 190 986 60 L930 110 Q500 210 70 110Z', brush.wall('#5b371d')),
    ellipse(500, 128, 400, 46, brush.wall('#7d5431')),
    [280, 500, 720].map((x) =>
      path(`M${x - 40} ${96 + Math.abs(x - 500) * -0.06} h80 l8 50 h-96z`, brush.wall('#d2a264')),
    ),
    path(
      'M14 60 Q30 20 60 30 L80 90 Q500 210 920 90 L940 30 Q970 20 986 60 Q960 260 840 340 Q500 400 160 340 Q40 260 14 60Z',
      brush.stops('down', [
        [0, tone(colour, 0.2)],
        [0.5, colour],
        [1, tone(colour, -0.5)],
      ]),
    ),
    stroke('M40 130 Q500 300 960 130 M70 210 Q500 350 930 210', '#0000002e', 7),
    stroke('M16 58 Q34 22 60 32 L84 92 Q500 212 916 92 L940 32 Q966 22 984 58', tone(colour, 0.4), 15),
    stroke('M300 60 L130 370 M700 60 L870 370', '#d9b278', 17),
    path(
      'M150 320 Q120 330 104 376 L142 380 Q168 350 166 330Z M850 320 Q880 330 896 376 L858 380 Q832 350 834 330Z',
      brush.wall('#c2965a'),
    ),
    circle(282, 94, 14, '#5b5f66'),
    circle(718, 94, 14, '#5b5f66'),
  ],
);

/** A Venetian gondola. */
export const gondola = ownSubject(
  {
    concept: 'gondola',
    names: ['venetian boat', 'venetian gondola'],
    kind: 'vessel',
    heightMetres: 1.5,
    footing: 'floats',
    width: 1000,
    height: 330,
    anchors: { seat: { x: 440, y: 190 } },
  },
  (brush, { colour = '#23242b' }) => [
    rect(350, 120, 130, 110, brush.ball('#b3243a'), 26),
    path('M330 214 H620 V250 H330Z', brush.wall('#c93a4e')),
    rect(340, 96, 150, 34, brush.tube('#d9a53a'), 14),
    path(
      'M20 30 Q30 8 60 20 Q80 140 200 210 Q500 270 800 200 Q900 160 934 20 L990 14 L990 34 L960 38 V56 L990 58 V74 L958 78 Q940 250 760 300 Q500 350 240 304 Q50 250 20 30Z',
      brush.stops('down', [
        [0, tone(colour, 0.35)],
        [0.5, colour],
        [1, '#0c0c10'],
      ]),
    ),
    stroke('M60 40 Q84 150 204 216 Q500 276 800 206 Q900 166 936 30', '#e0b24a', 8),
    path('M934 20 L990 14 V34 L960 38 V56 L990 58 V74 L958 78 L954 100 L930 96Z', brush.slab('#d5d9df')),
    stroke('M620 150 L700 326', '#c99b5e', 12),
    repeat(5, (i) => circle(260 + i * 120, 262 - Math.abs(i - 2) * 4, 9, '#e0b24a')),
  ],
);

/** A modern motor yacht. */
export const yacht = ownSubject(
  {
    concept: 'yacht',
    names: ['motor yacht', 'superyacht', 'luxury yacht', 'cruiser'],
    kind: 'vessel',
    heightMetres: 12,
    footing: 'floats',
    width: 1000,
    height: 440,
  },
  (brush, { colour = '#f6f8fa' }) => [
    stroke('M470 70 V10 M440 34 H500', '#8b939c', 7),
    ellipse(540, 60, 34, 16, brush.ball('#e9edf1')),
    path('M330 130 L380 70 H600 Q660 76 700 130Z', brush.wall(colour)),
    path('M352 124 L390 84 H600 Q640 90 668 124Z', brush.slab('#3c5568')),
    path('M200 210 L260 130 H720 Q800 150 850 210Z', brush.wall(colour)),
    path('M244 200 L284 146 H706 Q760 160 800 200Z', brush.slab('#2f4657')),
    stroke('M400 146 V200 M520 146 V200 M640 150 V200', colour, 9),
    path(
      'M10 240 L60 200 H830 Q920 206 996 196 Q950 360 830 432 H110 Q40 400 10 240Z',
      brush.stops('down', [
        [0, '#ffffff'],
        [0.5, tone(colour, -0.06)],
        [1, tone(colour, -0.36)],
      ]),
    ),
    path('M28 310 Q400 350 946 300 L930 330 Q400 384 38 340Z', brush.wall('#2f6fb0')),
    repeat(8, (i) => ellipse(200 + i * 74, 268 - i * 1.5, 22, 14, '#24384a')),
    path('M70 400 H860 L830 432 H110 Q86 424 70 400Z', brush.wall('#a8323a')),
    stroke('M700 196 L720 160 H960 M780 196 V162 M860 200 V162 M930 200 L960 160', '#aab2ba', 6),
    stroke('M60 200 V164 H210 M110 200 V164 M160 200 V164', '#aab2ba', 6),
  ],
);

/** A submarine with conning tower and periscope. */
export const submarine = ownSubject(
  {
    concept: 'submarine',
    names: ['sub', 'u boat', 'yellow submarine'],
    kind: 'vessel',
    heightMetres: 8,
    footing: 'floats',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#e8b530' }) => [
    stroke('M520 150 V30 H590 V54', '#5b626b', 20),
    circle(592, 60, 18, brush.ball('#9fd0e8')),
    path('M380 250 Q380 120 460 110 H580 Q640 120 650 250Z', brush.pillar(colour)),
    rect(370, 200, 290, 16, brush.tube(tone(colour, -0.25)), 8),
    circle(470, 170, 24, brush.slab('#8fc4de')),
    circle(550, 170, 24, brush.slab('#8fc4de')),
    path('M150 390 L40 250 H110 L220 330Z M150 390 L40 530 H110 L220 450Z', brush.slab(tone(colour, -0.25))),
    ellipse(52, 310, 26, 76, brush.metal('#9aa2ab')),
    ellipse(52, 470, 26, 76, brush.metal('#9aa2ab')),
    circle(70, 390, 28, brush.metal('#7f868f')),
    path('M110 390 Q140 230 420 222 H720 Q980 230 992 390 Q980 550 720 556 H420 Q140 550 110 390Z', brush.tube(colour)),
    path('M140 400 Q420 470 980 400 Q960 540 720 556 H420 Q170 550 140 400Z', '#00000026'),
    [360, 520, 680].map((x) => [
      circle(x, 370, 62, brush.metal('#aab1b9')),
      circle(x, 370, 44, brush.slab('#bfe6f5')),
      circle(x, 370, 44, brush.spot('#1f4f6a', 0.5)),
      path(
        `M${x - 30} ${362} Q${x - 20} 336 ${x + 10} 334`,
        'none',
        'stroke="#fff" stroke-width="9" stroke-linecap="round"',
      ),
      repeat(8, (i) =>
        circle(x + 53 * Math.cos((i * Math.PI) / 4), 370 + 53 * Math.sin((i * Math.PI) / 4), 4, '#5b626b'),
      ),
    ]),
    circle(880, 380, 54, brush.metal('#aab1b9')),
    circle(880, 380, 40, brush.ball('#fff5c8')),
    repeat(12, (i) => circle(240 + i * 56, 286 - (i === 0 ? -10 : 0), 6, tone(colour, -0.4))),
    path('M460 500 H640 L600 552 H500Z', brush.wall(tone(colour, -0.3))),
    stroke('M260 264 Q420 240 700 246', '#ffffff80', 14),
  ],
);
