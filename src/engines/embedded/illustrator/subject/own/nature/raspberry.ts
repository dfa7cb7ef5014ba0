import { tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import { circle, ellipse, path, repeat } from '../shapes.ts';

const ROWS = [2, 3, 4, 5, 5, 5, 4, 3, 2] as const;

/** A ripe raspberry, its tip down, with the leaves of its calyx. */
export const raspberry = ownSubject(
  {
    concept: 'raspberry',
    names: ['fresh raspberry', 'ripe raspberry'],
    kind: 'food',
    heightMetres: 0.04,
    footing: 'stands',
    width: 700,
    height: 800,
  },
  (brush, { colour = '#d92f5a' }) => [
    path('M70 330 Q90 130 350 120 Q610 130 630 330 Q610 640 350 796 Q90 640 70 330Z', tone(colour, -0.35)),
    ROWS.map((count, row) => {
      const y = 206 + row * 66;
      const half = 62 + Math.sin(((row + 2) / 10.5) * Math.PI) * 190;
      return repeat(count, (i) => {
        const x = 350 + ((2 * i) / (count - 1) - 1) * half;
        return [
          circle(x, y, 66, brush.ball(tone(colour, (row % 2) * 0.06 - 0.02 * row))),
          ellipse(x - 20, y - 24, 15, 10, '#ffffff8c'),
        ];
      });
    }),
    repeat(5, (i) => {
      const angle = (i - 2) * 0.62;
      const x = 350 + Math.sin(angle) * 210;
      const y = 150 + (1 - Math.cos(angle)) * 120 + 40;
      return path(
        `M350 110 Q${350 + Math.sin(angle) * 60 - 50} ${y - 20} ${x} ${y} Q${350 + Math.sin(angle) * 90 + 50} ${y - 60} 350 110Z`,
        brush.slab(i % 2 ? '#6f9f3c' : '#86b54c'),
      );
    }),
    path('M336 120 Q330 50 300 4 L340 0 Q368 50 366 120Z', brush.pillar('#6f8f3c')),
  ],
);
