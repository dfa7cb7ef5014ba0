import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A radio of the fifties: a rounded case of wood, cloth before the loudspeaker, a lit dial and two knobs. */
export const radio = ownSubject(
  {
    concept: 'radio',
    names: [
      'vintage radio',
      'retro radio',
      'old radio',
      'antique radio',
      'transistor radio',
      'tube radio',
      'wireless set',
    ],
    kind: 'object',
    heightMetres: 0.28,
    footing: 'stands',
    width: 1000,
    height: 660,
  },
  (brush, { colour = '#8a4f2a' }) => [
    [140, 800].map((x) => rect(x, 620, 70, 40, brush.pillar('#2b211a'), 10)),
    rect(10, 20, 980, 610, brush.wall(colour), 110),
    rect(40, 50, 920, 550, tone(colour, -0.3), 90),
    rect(54, 64, 892, 522, brush.wall(tone(colour, 0.14)), 80),
    rect(90, 100, 480, 450, brush.wall('#d9c089'), 44),
    repeat(15, (i) => stroke(`M${108 + i * 32} 112 V538`, '#a88a4f', 6)),
    repeat(13, (i) => stroke(`M98 ${122 + i * 34} H562`, '#bfa266', 4)),
    rect(90, 100, 480, 450, 'none', 44, 'stroke="#c9a24a" stroke-width="14"'),
    rect(610, 110, 300, 190, brush.wall('#fbe3a3'), 26),
    repeat(13, (i) => stroke(`M${636 + i * 21} ${i % 3 === 0 ? 150 : 172} V214`, '#6b3b1c', 6)),
    stroke('M634 240 H888', '#6b3b1c', 5),
    stroke('M774 128 V282', '#d8342f', 9),
    rect(610, 110, 300, 190, 'none', 26, 'stroke="#c9a24a" stroke-width="12"'),
    path('M626 126 L760 126 L690 284 L626 284Z', '#ffffff40'),
    [686, 834].map((x) => [
      circle(x, 424, 74, tone(colour, -0.45)),
      circle(x, 418, 64, brush.ball('#e2c98d')),
      circle(x, 418, 40, brush.ball('#c9a24a')),
      stroke(`M${x} 384 V410`, '#5a3a1c', 9),
    ]),
    repeat(4, (i) => rect(622 + i * 72, 520, 56, 36, brush.slab('#f0e4c4'), 8)),
    path('M110 60 Q500 36 880 60', 'none', 'stroke="#ffffff" stroke-width="14" stroke-linecap="round" opacity=".35"'),
  ],
);
