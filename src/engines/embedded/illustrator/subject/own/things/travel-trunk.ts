import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A closed trunk with a rounded lid, bands, rivets and a lock. */
export const travelTrunk = ownSubject(
  {
    concept: 'travel-trunk',
    names: [
      'steamer trunk',
      'storage trunk',
      'old trunk',
      'wooden chest',
      'sea chest',
      'blanket chest',
      'storage chest',
    ],
    kind: 'object',
    heightMetres: 0.6,
    footing: 'stands',
    width: 1000,
    height: 664,
    anchors: { surface: { x: 500, y: 60 }, seat: { x: 500, y: 60 } },
  },
  (brush, { colour = '#7d5230' }) => [
    rect(40, 290, 920, 370, brush.wall(colour), 14),
    repeat(4, (i) => stroke(`M46 ${364 + i * 76} H954`, tone(colour, -0.35), 5)),
    repeat(9, (i) => stroke(`M${110 + i * 96} ${312 + (i % 3) * 40} q22 60 4 140`, tone(colour, -0.2), 4)),
    path('M40 300 V190 Q50 44 200 30 H800 Q950 44 960 190 V300Z', brush.tube(tone(colour, 0.06))),
    repeat(3, (i) => stroke(`M${64 + i * 10} ${210 - i * 58} H${936 - i * 10}`, tone(colour, -0.3), 5)),
    rect(30, 280, 940, 40, brush.wall(tone(colour, -0.3)), 8),
    both(500, [
      path('M150 300 V186 Q156 60 236 30 H310 Q232 60 226 186 V300Z', brush.metal('#b98a3c')),
      rect(150, 318, 76, 342, brush.metal('#b98a3c')),
      repeat(5, (i) => circle(188, 350 + i * 68, 9, brush.ball('#f0cf84'))),
      repeat(3, (i) => circle(190 + i * 16, 250 - i * 74, 9, brush.ball('#f0cf84'))),
      path('M40 560 H130 Q146 600 130 660 H54 Q40 660 40 646Z', brush.slab('#c59644')),
      path('M60 420 q-54 0 -54 56 t54 56', 'none', 'stroke="#4a2c16" stroke-width="22" stroke-linecap="round"'),
    ]),
    rect(430, 262, 140, 150, brush.slab('#c99a46'), 16),
    rect(446, 278, 108, 54, brush.wall('#a87a30'), 10),
    circle(500, 362, 18, '#2a1a10'),
    path('M492 366 h16 l8 38 h-32Z', '#2a1a10'),
    path('M120 96 Q170 60 300 54 L300 70 Q180 76 130 130Z', '#ffffff2e'),
  ],
);
