import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, ellipse, path, rect, repeat, stroke } from '../shapes.ts';
import { spokedWheel } from '../vehicles/wheel.ts';

/** A round stone well with a tiled roof and a bucket. */
export const well = ownSubject(
  {
    concept: 'well',
    names: ['wishing well', 'water well', 'draw well'],
    kind: 'building',
    heightMetres: 2.4,
    footing: 'stands',
    width: 800,
    height: 980,
    anchors: { opening: { x: 400, y: 610 } },
  },
  (brush, { colour = '#b4553c' }) => [
    ellipse(400, 610, 250, 66, '#3b342e'),
    ellipse(400, 626, 210, 46, brush.wall('#3f6f8a')),
    both(400, path('M160 260 H200 L196 640 H156Z', brush.pillar('#8a5a31'))),
    rect(150, 330, 500, 34, brush.tube('#a87443'), 14),
    repeat(8, (i) => stroke(`M${366 + i * 9} 334 q10 14 0 28`, '#e0cda0', 6)),
    stroke('M400 360 V500', '#e0cda0', 8),
    stroke('M650 346 H700 V400 H740', '#5b5f66', 13),
    path('M350 500 H450 L438 590 H362Z', brush.pillar('#9a6a3c')),
    stroke('M354 520 H446 M360 566 H440', '#55585e', 8),
    stroke('M352 502 Q400 440 448 502', '#55585e', 6),
    path('M60 280 L340 40 H460 L740 280 L700 312 H100Z', brush.slab(colour)),
    repeat(5, (row) => stroke(`M${112 + row * 52} ${262 - row * 48} H${688 - row * 52}`, '#00000038', 6)),
    repeat(5, (row) =>
      repeat(12 - row * 2, (i) => stroke(`M${130 + row * 52 + i * 49} ${268 - row * 48} v34`, '#00000026', 5)),
    ),
    path('M60 280 H740 L700 316 H100Z', brush.wall(tone(colour, -0.35))),
    rect(326, 28, 148, 24, brush.tube('#8f4030'), 10),
    path(
      'M150 610 Q160 676 400 680 Q640 676 650 610 L634 940 Q600 978 400 980 Q200 978 166 940Z',
      brush.pillar('#a59c8e'),
    ),
    brush.clip(
      'M150 610 Q160 676 400 680 Q640 676 650 610 L634 940 Q600 978 400 980 Q200 978 166 940Z',
      repeat(36, (i) =>
        rect(
          130 + ((i * 89) % 540),
          690 + Math.floor(i / 6) * 50 - (i % 6) * 4,
          78,
          42,
          i % 3 ? '#ffffff1f' : '#00000021',
          14,
        ),
      ),
    ),
    path(
      'M136 606 Q150 672 400 676 Q650 672 664 606 L664 642 Q640 710 400 714 Q160 710 136 642Z',
      brush.pillar('#c2b9aa'),
    ),
    path('M60 980 Q110 936 180 964 L620 964 Q700 936 740 980Z', brush.wall('#6f9a45')),
  ],
);

/** A water mill with a turning wheel. */
export const waterMill = ownSubject(
  {
    concept: 'water-mill',
    names: ['watermill', 'old mill', 'mill house'],
    kind: 'building',
    heightMetres: 7,
    footing: 'stands',
    width: 1000,
    height: 860,
  },
  (brush, { colour = '#e6d6b6' }) => [
    rect(580, 40, 70, 200, brush.pillar('#9c6a50'), 4),
    rect(300, 380, 600, 440, brush.slab(colour)),
    rect(300, 620, 600, 200, brush.slab('#a59b8c')),
    repeat(24, (i) =>
      rect(310 + ((i * 97) % 540), 634 + Math.floor(i / 6) * 44, 70, 36, i % 3 ? '#ffffff21' : '#0000001f', 12),
    ),
    stroke(
      'M300 400 V620 M500 400 V620 M700 400 V620 M900 400 V620 M300 510 H900 M300 400 L500 510 M900 400 L700 510',
      '#7a5030',
      16,
    ),
    path('M220 410 L400 130 H800 L980 410Z', brush.slab('#8a4a38')),
    repeat(6, (i) => stroke(`M${254 + i * 26} ${384 - i * 42} H${946 - i * 26}`, '#00000030', 6)),
    path('M220 410 H980 L966 436 H236Z', '#5b2f24'),
    rect(560, 430, 110, 70, '#5b3a22', 5),
    rect(570, 440, 90, 52, '#ffdb8c'),
    rect(740, 540, 90, 60, '#5b3a22', 5),
    rect(750, 548, 70, 44, '#ffdb8c'),
    path('M720 820 V680 Q770 630 820 680 V820Z', brush.wall('#5b3a22')),
    rect(0, 330, 300, 30, brush.wall('#7a5030'), 6),
    path('M0 318 H286 L330 400 L300 410 L270 338 H0Z', brush.wall('#8fc3de')),
    spokedWheel(brush, 250, 590, 220, '#7d5431', 8),
    repeat(
      16,
      (i) => `<g transform="rotate(${i * 22.5} 250 590)">${rect(222, 352, 60, 34, brush.wall('#a8743f'), 4)}</g>`,
    ),
    path(
      'M0 860 V790 Q60 766 130 790 Q220 760 310 792 Q400 770 470 800 Q700 790 1000 810 V860Z',
      brush.wall('#6aa6c8'),
    ),
    path(
      'M0 800 Q70 778 140 802 Q230 776 320 806 M180 836 Q320 816 460 836',
      'none',
      'stroke="#e8f5fb" stroke-width="9" stroke-linecap="round"',
    ),
    path('M480 820 Q700 786 1000 800 V860 H470Z', brush.wall('#6f9a45')),
  ],
);

/** A white picket fence. */
export const fence = ownSubject(
  {
    concept: 'fence',
    names: ['picket fence', 'wooden fence', 'garden fence', 'white fence'],
    kind: 'building',
    heightMetres: 1.1,
    footing: 'stands',
    width: 1000,
    height: 380,
    anchors: { top: { x: 500, y: 10 } },
  },
  (brush, { colour = '#f5f1e6' }) => [
    rect(0, 120, 1000, 34, brush.wall(tone(colour, -0.14)), 6),
    rect(0, 270, 1000, 34, brush.wall(tone(colour, -0.14)), 6),
    repeat(11, (i) => {
      const x = 8 + i * 91;
      return [
        path(`M${x} 380 V60 L${x + 37} 6 L${x + 74} 60 V380Z`, brush.pillar(colour)),
        circle(x + 37, 137, 5, '#00000040'),
        circle(x + 37, 287, 5, '#00000040'),
        path(`M${x - 10} 380 q14 -46 20 -60 q4 30 12 60z M${x + 50} 380 q10 -30 22 -48 q0 30 8 48z`, '#6f9a45'),
      ];
    }),
  ],
);

/** A wrought-iron gate between stone piers. */
export const gate = ownSubject(
  {
    concept: 'gate',
    names: ['iron gate', 'garden gate', 'wrought iron gate', 'entrance gate'],
    kind: 'building',
    heightMetres: 3,
    footing: 'stands',
    width: 1000,
    height: 880,
  },
  (brush, { colour = '#2d3036', lettering: text }) => [
    both(
      500,
      rect(30, 170, 170, 690, brush.pillar('#b3a998'), 4),
      repeat(6, (i) => stroke(`M30 ${280 + i * 100} H200`, '#00000030', 5)),
      repeat(6, (i) => stroke(`M${i % 2 ? 90 : 140} ${280 + i * 100} v100`, '#00000026', 5)),
      rect(12, 140, 206, 40, brush.pillar('#c9bfae'), 6),
      rect(40, 116, 150, 28, brush.pillar('#b9af9e'), 4),
      circle(115, 66, 56, brush.ball('#c9bfae')),
      rect(10, 840, 210, 40, brush.pillar('#a0968a'), 4),
      repeat(5, (i) => [
        rect(226 + i * 54, 330 - i * 34 - (i === 4 ? -10 : 0), 14, 520 + i * 34, brush.pillar(colour), 5),
        path(`M${233 + i * 54} ${284 - i * 34} l18 40 q-18 20 -36 0z`, brush.slab('#d0a23f')),
        stroke(`M${240 + i * 54} 640 q26 -40 40 0 q-14 40 -40 0`, colour, 7),
      ]),
      stroke('M214 400 Q340 330 486 190', colour, 16),
      rect(214, 590, 280, 16, colour, 4),
      rect(214, 680, 280, 16, colour, 4),
      rect(214, 826, 280, 20, colour, 4),
      rect(480, 200, 16, 650, brush.pillar(colour), 5),
    ),
    text
      ? [
          rect(330, 450, 340, 110, brush.wall(colour), 10),
          lettering(text, { cx: 500, cy: 505, width: 300, height: 80 }, { fill: '#f0cf86', face: 'serif' }),
        ]
      : '',
    circle(484, 650, 13, brush.ball('#d0a23f')),
    circle(516, 650, 13, brush.ball('#d0a23f')),
  ],
);
