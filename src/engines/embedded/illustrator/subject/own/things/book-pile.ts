import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { path, rect, repeat, stroke } from '../shapes.ts';

const COVERS = ['#8c2f2f', '#23507a', '#2f6b4a', '#8a6a2a', '#5a3a6b'] as const;

/** A closed book that lies with its back to the viewer. */
function lying(brush: Brush, x: number, y: number, width: number, hex: string): Svg {
  return [
    path(`M${x + 40} ${y} H${x + width - 30} L${x + width} ${y - 70} H${x + 90}Z`, brush.wall(tone(hex, 0.12))),
    rect(x, y, width, 116, brush.pillar(hex), 22),
    rect(x + width - 36, y + 14, 36, 88, '#f4ecd8', 6),
    repeat(5, (i) => stroke(`M${x + width - 34} ${y + 26 + i * 16} H${x + width - 4}`, '#cdbf9d', 4)),
    [60, 96].map((dx) => rect(x + dx, y, 16, 116, '#e2b95a')),
    rect(x + width - 150, y, 14, 116, '#e2b95a'),
    rect(x + width * 0.36, y + 38, width * 0.3, 40, tone(hex, 0.5), 8),
  ];
}

/** Three books on top of each other, not quite in line. */
export const bookPile = ownSubject(
  {
    concept: 'books',
    names: ['old books', 'textbooks', 'hardcover books'],
    kind: 'object',
    heightMetres: 0.16,
    footing: 'stands',
    width: 900,
    height: 430,
  },
  (brush, { colour, random }) => {
    const first = random.integer(0, COVERS.length - 1);
    const cover = (k: number): string => COVERS[(first + k) % COVERS.length]!;
    return [
      lying(brush, 0, 314, 900, colour ?? cover(0)),
      lying(brush, 60, 194, 800, colour ? tone(colour, 0.2) : cover(1)),
      lying(brush, 30, 74, 760, colour ? tone(colour, -0.2) : cover(2)),
    ];
  },
);
