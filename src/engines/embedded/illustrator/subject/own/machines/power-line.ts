import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, stroke } from '../shapes.ts';

const WOOD = '#8a5f3a';

const pole = (brush: Brush, x: number): Svg => [
  path(`M${x - 26} 6 H${x + 26} L${x + 36} 1200 H${x - 36}Z`, brush.pillar(WOOD)),
  rect(x - 150, 70, 300, 36, brush.tube(tone(WOOD, -0.1)), 6),
  [-120, 0, 120].map((dx) => rect(x + dx - 14, 34, 28, 40, brush.ball('#6fc0b0'), 8)),
];

/** Wires that hang between two poles, for birds to sit on. */
export const powerLine = ownSubject(
  {
    concept: 'power-line',
    names: [
      'telephone wire',
      'telephone line',
      'phone line',
      'electric line',
      'electrical wire',
      'electricity line',
      'overhead line',
      'utility wire',
      'power cable',
      'telephone cable',
      'power lines',
      'telephone wires',
      'telephone lines',
      'electrical wires',
    ],
    kind: 'building',
    heightMetres: 2.4,
    footing: 'stands',
    width: 1800,
    height: 1200,
    anchors: { branch: { x: 900, y: 250 } },
  },
  (brush) => [
    pole(brush, 160),
    pole(brush, 1640),
    repeat(3, (i) =>
      stroke(`M${40 + i * 120} 40 Q900 ${460 - i * 14} ${1520 + i * 120} 40`, '#2a2d34', i === 2 ? 11 : 7),
    ),
  ],
);
