import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A city tram with its pantograph up. */
export const tram = ownSubject(
  {
    concept: 'tramway',
    names: ['tram', 'streetcar', 'trolley', 'cable car tram', 'tramcar'],
    kind: 'vehicle',
    heightMetres: 3.5,
    footing: 'stands',
    width: 1000,
    height: 540,
  },
  (brush, { colour = '#e0b23c', lettering: text }) => [
    stroke('M480 110 L430 60 L520 10 M480 110 L560 60 L490 10 M430 10 H590', '#4a5059', 8),
    path('M60 130 Q80 96 200 94 H800 Q920 96 940 130Z', brush.wall('#8d949d')),
    path(
      'M24 220 Q30 130 110 126 H890 Q970 130 976 220 V450 Q974 474 940 474 H60 Q26 474 24 450Z',
      brush.wall('#f6efdf'),
    ),
    path(
      'M24 320 H976 V450 Q974 474 940 474 H60 Q26 474 24 450Z',
      brush.stops('down', [
        [0, tone(colour, 0.2)],
        [1, tone(colour, -0.3)],
      ]),
    ),
    rect(300, 128, 400, 40, '#24262c', 8),
    lettering(text ?? '7', { cx: 500, cy: 148, width: 360, height: 40 }, { fill: '#ffc54a' }),
    rect(54, 184, 76, 120, brush.slab('#9cc6da'), 14),
    rect(870, 184, 76, 120, brush.slab('#7fa9be'), 14),
    repeat(5, (i) => [
      rect(236 + i * 108, 184, 94, 120, brush.slab('#a9d0e2'), 8),
      path(`M${260 + i * 108} 304 l40 -120 h22 l-40 120z`, '#ffffff40'),
    ]),
    [148, 784].map((x) => [
      rect(x, 180, 72, 290, brush.wall('#4a5a64'), 6),
      rect(x + 7, 190, 26, 270, brush.slab('#bcdcea'), 4),
      rect(x + 39, 190, 26, 270, brush.slab('#a3c8da'), 4),
    ]),
    rect(24, 346, 952, 10, '#ffffff99'),
    circle(76, 420, 22, brush.ball('#fff5cf')),
    circle(924, 420, 22, brush.ball('#fff5cf')),
    rect(60, 474, 880, 30, '#2a2b30', 8),
    [220, 330, 670, 780].map((x) => [
      circle(x, 498, 36, brush.ball('#4a4d55')),
      circle(x, 498, 22, brush.metal('#b3b9c0')),
    ]),
    rect(0, 528, 1000, 12, brush.metal('#8d949d')),
  ],
);
