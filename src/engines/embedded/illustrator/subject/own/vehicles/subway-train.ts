import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A train of the underground from the side, its cab to the right. */
export const subwayTrain = ownSubject(
  {
    concept: 'metro',
    names: ['subway train', 'metro train', 'underground train'],
    kind: 'vehicle',
    heightMetres: 3.5,
    footing: 'stands',
    width: 1400,
    height: 460,
  },
  (brush, { colour = '#2f6fc0', lettering: text }) => {
    const body = 'M10 60 Q12 36 40 34 H1220 Q1300 40 1346 150 Q1384 240 1386 340 V376 H10Z';
    return [
      repeat(4, (i) => rect(120 + i * 290, 12, 150, 26, brush.tube('#7f868f'), 8)),
      rect(40, 370, 1310, 50, '#202228', 8),
      path(body, brush.tube('#d3d8de')),
      path('M10 262 H1376 Q1386 300 1386 340 V376 H10Z', brush.wall(colour)),
      rect(10, 252, 1364, 14, tone(colour, -0.35)),
      repeat(3, (i) => stroke(`M12 ${292 + i * 24} H1380`, '#ffffff20', 5)),
      repeat(3, (i) => [
        rect(60 + i * 390, 96, 130, 124, brush.slab('#9cc6da'), 14),
        path(`M${96 + i * 390} 220 l50 -124 h26 l-50 124z`, '#ffffff45'),
        rect(224 + i * 390, 78, 130, 292, brush.slab('#aeb6bf'), 8),
        rect(236 + i * 390, 98, 48, 130, brush.slab('#8fbcd2'), 8),
        rect(294 + i * 390, 98, 48, 130, brush.slab('#8fbcd2'), 8),
        stroke(`M${289 + i * 390} 82 V368`, '#3a3f47', 5),
      ]),
      path('M1196 96 H1262 Q1310 120 1334 220 H1196Z', brush.slab('#7fa9be')),
      path('M1226 220 L1262 96 l22 12 L1256 220Z', '#ffffff45'),
      circle(1356, 300, 17, brush.ball('#fff5cf')),
      circle(1360, 346, 13, brush.ball('#d8342f')),
      rect(400, 44, 240, 40, '#1b1d22', 8),
      lettering(text ?? 'CENTRAL', { cx: 520, cy: 64, width: 216, height: 32 }, { fill: '#ffc54a' }),
      [170, 290, 1030, 1150].map((x) => [
        circle(x, 412, 40, brush.ball('#4a4d55')),
        circle(x, 412, 24, brush.metal('#b3b9c0')),
      ]),
      rect(0, 448, 1400, 12, brush.metal('#8d949d')),
    ];
  },
);
