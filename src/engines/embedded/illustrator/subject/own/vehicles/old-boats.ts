import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

/** A dragon-headed longship under a striped sail. */
export const vikingShip = ownSubject(
  {
    concept: 'viking-ship',
    names: ['longship', 'viking boat', 'drakkar', 'long ship'],
    kind: 'vessel',
    heightMetres: 12,
    footing: 'floats',
    width: 1000,
    height: 900,
    anchors: { surface: { x: 500, y: 690 } },
  },
  (brush, { colour = '#c8332b' }) => [
    stroke('M500 760 V20', '#6b4526', 21),
    stroke('M500 40 L130 640 M500 40 L890 620', '#3a2a1c80', 5),
    brush.clip(
      'M220 110 Q500 150 800 110 Q860 300 800 520 Q500 440 220 520 Q280 300 220 110Z',
      repeat(8, (i) =>
        path(
          `M${200 + i * 80} 90 h80 Q${310 + i * 76} 300 ${280 + i * 80} 540 h-80 Q${230 + i * 76} 300 ${200 + i * 80} 90Z`,
          i % 2 ? brush.wall('#f4e9d0') : brush.wall(colour),
        ),
      ),
    ),
    path(
      'M220 110 Q500 150 800 110 Q860 300 800 520 Q500 440 220 520 Q280 300 220 110Z',
      brush.stops('right', [
        [0, '#000000', 0.25],
        [0.3, '#ffffff', 0.25],
        [0.7, '#ffffff', 0],
        [1, '#000000', 0.3],
      ]),
    ),
    rect(200, 94, 620, 22, brush.tube('#6b4526'), 10),
    path('M500 20 L590 40 L500 64Z', brush.slab(colour)),
    path(
      'M60 600 Q20 460 70 400 Q120 380 130 420 Q90 430 100 500 Q120 600 200 640 H800 Q890 600 910 440 Q890 390 910 330 Q930 270 990 300 L996 330 L960 340 L994 360 Q970 400 950 400 Q970 520 920 640 Q860 800 760 840 H240 Q120 800 60 600Z',
      brush.stops('down', [
        [0, '#a8743f'],
        [0.5, '#7d4f2a'],
        [1, '#3f2614'],
      ]),
    ),
    circle(950, 318, 10, '#ffd84a'),
    circle(952, 318, 5, '#1c1410'),
    path(
      'M910 330 Q890 290 900 250 Q930 270 940 290Z M880 400 l-26 -14 20 36z M874 460 l-28 -8 24 34z',
      brush.slab('#d2a640'),
    ),
    stroke('M80 660 Q500 760 920 650 M110 720 Q500 810 880 720', '#00000040', 7),
    repeat(8, (i) => {
      const x = 230 + i * 78;
      const y = 660 + 26 * Math.sin((i / 7) * Math.PI);
      return [
        circle(x, round(y), 40, brush.ball('#6b4526')),
        circle(x, round(y), 34, brush.ball(i % 2 ? '#e6b544' : colour)),
        path(
          `M${x} ${round(y - 34)} V${round(y + 34)} M${x - 34} ${round(y)} H${x + 34}`,
          'none',
          'stroke="#ffffff73" stroke-width="9"',
        ),
        circle(x, round(y), 11, brush.ball('#c9ced6')),
      ];
    }),
    repeat(7, (i) => [
      stroke(`M${270 + i * 78} 740 L${180 + i * 80} 880`, '#c9a06a', 9),
      ellipse(174 + i * 80, 884, 11, 15, '#b08a52'),
    ]),
  ],
);

/** A log raft with a shirt for a sail. */
export const raft = ownSubject(
  {
    concept: 'raft',
    names: ['wooden raft', 'log raft'],
    kind: 'vessel',
    heightMetres: 3,
    footing: 'floats',
    width: 1000,
    height: 860,
    anchors: { seat: { x: 360, y: 700 }, surface: { x: 360, y: 700 } },
  },
  (brush, { colour = '#f0e4c8' }) => [
    stroke('M560 700 V30', '#7a5030', 24),
    stroke('M560 60 L260 690 M560 60 L860 690', '#a8926a', 6),
    path('M580 80 Q860 200 900 560 Q740 520 580 560Z', brush.slab(colour)),
    path(
      'M690 260 L770 270 L764 350 L684 340Z',
      brush.slab(tone('#c8704a', 0.1)),
      'stroke="#8a5a34" stroke-width="5" stroke-dasharray="9 7"',
    ),
    rect(570, 552, 350, 21, brush.tube('#7a5030'), 9),
    path('M564 36 L470 62 L564 90Z', brush.slab('#c8332b')),
    path('M90 660 H930 L990 740 H20Z', brush.slab('#b8834a')),
    repeat(7, (i) =>
      path(`M${100 + i * 120} 660 h110 l${(i - 2) * 5} 84 h-${126}z`, brush.pillar(i % 2 ? '#a8743f' : '#96663a')),
    ),
    repeat(8, (i) => [
      circle(70 + i * 123, 780, 66, brush.ball('#8a5a32')),
      circle(70 + i * 123, 780, 48, brush.ball('#d9b078')),
      circle(70 + i * 123, 780, 30, 'none', 'stroke="#a87a48" stroke-width="6"'),
      circle(70 + i * 123, 780, 12, 'none', 'stroke="#a87a48" stroke-width="5"'),
    ]),
    rect(30, 720, 940, 24, brush.tube('#7a5030'), 10),
    repeat(8, (i) => stroke(`M${60 + i * 122} 712 l22 44 M${80 + i * 122} 712 l-20 44`, '#e0cda0', 8)),
    rect(160, 560, 130, 110, brush.slab('#a8703f'), 8),
    stroke('M160 596 H290 M160 636 H290', '#5b371d', 6),
  ],
);
