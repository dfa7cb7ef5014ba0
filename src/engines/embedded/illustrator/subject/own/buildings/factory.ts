import { type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { ellipse, path, rect, repeat, stroke } from '../shapes.ts';

/** A brick works with a saw-tooth roof and two chimneys. */
export const factory = ownSubject(
  {
    concept: 'factory',
    names: ['mill building', 'industrial building', 'textile mill'],
    kind: 'building',
    heightMetres: 16,
    footing: 'stands',
    width: 1400,
    height: 1060,
  },
  (brush, { colour = '#9a5a45' }) => {
    const chimney = (x: number, top: number): Svg => [
      path(`M${x + 14} ${top} H${x + 86} L${x + 104} 640 H${x - 4}Z`, brush.pillar(tone(colour, -0.08))),
      rect(x + 6, top, 88, 26, brush.pillar(tone(colour, 0.1)), 4),
      repeat(3, (i) => rect(x + 9 - i * 2, top + 90 + i * 120, 84 + i * 4, 14, tone(colour, -0.35))),
    ];
    const window = (x: number, y: number, width: number, height: number): Svg => [
      path(
        `M${x} ${y + height} V${y + 26} Q${x + width / 2} ${y - 14} ${x + width} ${y + 26} V${y + height}Z`,
        brush.slab('#6f8fa3'),
      ),
      path(
        `M${x} ${y + height} V${y + 26} L${x + width * 0.8} ${y + 14} L${x + width * 0.2} ${y + height}Z`,
        '#ffffff30',
      ),
      stroke(
        `M${x + width / 3} ${y + 10} V${y + height} M${x + (width * 2) / 3} ${y + 10} V${y + height}`,
        '#3a3d42',
        6,
      ),
      stroke(`M${x} ${y + height * 0.4} H${x + width} M${x} ${y + height * 0.7} H${x + width}`, '#3a3d42', 6),
      rect(x - 8, y + height, width + 16, 14, tone(colour, 0.3), 2),
    ];
    return [
      chimney(180, 20),
      chimney(330, 110),
      rect(820, 330, 520, 730, brush.wall(tone(colour, -0.05))),
      rect(800, 312, 560, 34, brush.slab(tone(colour, 0.22))),
      repeat(3, (row) => repeat(4, (i) => window(856 + i * 120, 390 + row * 210, 84, 130))),
      repeat(4, (i) =>
        path(`M${40 + i * 195} 640 V500 L${235 + i * 195} 600 V640Z`, brush.slab(i % 2 ? '#5d646b' : '#666d74')),
      ),
      repeat(4, (i) => path(`M${48 + i * 195} 630 V518 L${88 + i * 195} 538 V630Z`, '#9cc0d0')),
      rect(40, 630, 790, 430, brush.wall(colour)),
      repeat(26, (row) =>
        repeat(13, (i) =>
          (row * 7 + i * 5) % 4 === 0
            ? rect(48 + i * 60 + (row % 2) * 24, 640 + row * 16, 40, 10, tone(colour, (row + i) % 2 ? 0.1 : -0.14), 1)
            : '',
        ),
      ),
      rect(30, 626, 810, 22, brush.slab(tone(colour, 0.24))),
      window(90, 720, 120, 180),
      window(250, 720, 120, 180),
      window(650, 720, 120, 180),
      path('M430 1060 V800 Q510 730 590 800 V1060Z', brush.wall('#3d4a44')),
      stroke('M510 780 V1060', '#26302b', 8),
      repeat(2, (i) => rect(448 + i * 72, 830, 54, 90, 'none', 4, 'stroke="#26302b" stroke-width="6"')),
      stroke('M836 460 H760 V1050', '#4b4f54', 16),
      ellipse(940, 1048, 70, 14, '#00000033'),
      rect(20, 1040, 1340, 20, brush.slab('#8d857a')),
    ];
  },
);
