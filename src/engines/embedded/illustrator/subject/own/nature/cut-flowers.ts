import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A double blossom seen half from above, `radius` wide to each side. */
function bloom(brush: Brush, radius: number, hex: string, heart: string): Svg {
  const ring = (count: number, reach: number, size: number, shade: number, shift: number): Svg =>
    repeat(count, (i) => {
      const angle = ((i + shift) / count) * Math.PI * 2;
      return at(
        round(Math.cos(angle) * radius * reach),
        round(Math.sin(angle) * radius * reach * 0.82),
        1,
        round((angle * 180) / Math.PI + 90),
        path(
          `M0 ${radius * size} C${-radius * size * 0.95} ${radius * size * 0.5} ${-radius * size * 0.8} ${-radius * size} 0 ${-radius * size * 0.8} C${radius * size * 0.8} ${-radius * size} ${radius * size * 0.95} ${radius * size * 0.5} 0 ${radius * size}Z`,
          brush.stops('down', [
            [0, tone(hex, shade + 0.22)],
            [1, tone(hex, shade - 0.28)],
          ]),
        ),
      );
    });
  return [
    ring(9, 0.62, 0.46, -0.12, 0),
    ring(8, 0.46, 0.4, 0.04, 0.5),
    ring(6, 0.28, 0.33, 0.16, 0.2),
    circle(0, 0, radius * 0.2, brush.ball(heart)),
    repeat(9, (i) =>
      circle(
        round(Math.cos(i * 2.4) * radius * 0.13),
        round(Math.sin(i * 2.4) * radius * 0.11),
        radius * 0.035,
        tone(heart, 0.35),
      ),
    ),
  ];
}

/** A leaf from the origin to (0, -length). */
function leaf(brush: Brush, length: number, hex: string): Svg {
  const w = length * 0.26;
  return [
    path(
      `M0 0 C${-w} ${-length * 0.3} ${-w * 0.8} ${-length * 0.75} 0 ${-length} C${w * 0.8} ${-length * 0.75} ${w} ${-length * 0.3} 0 0Z`,
      brush.slab(hex),
    ),
    stroke(`M0 0 Q${w * 0.1} ${-length * 0.5} 0 ${-length * 0.92}`, tone(hex, 0.3), length * 0.02),
  ];
}

/** Three cut blossoms with their leaves, laid beside something. */
const cutFlowers = ownSubject(
  {
    concept: 'cut-flowers',
    names: ['cut flowers', 'loose flowers', 'flower arrangement'],
    kind: 'plant',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 720,
  },
  (brush, { colour = '#e58aa0' }) => [
    [
      [250, 470, 330, -64],
      [330, 330, 300, -28],
      [520, 270, 270, 4],
      [700, 330, 310, 34],
      [760, 470, 250, 62],
      [200, 600, 200, -84],
      [800, 610, 200, 82],
    ].map(([x = 0, y = 0, length = 0, degrees = 0], i) =>
      at(x, y, 1, degrees, leaf(brush, length, i % 2 ? '#5f8a54' : '#47734a')),
    ),
    repeat(5, (i) => {
      const x = 420 + i * 50;
      const top = 40 + Math.abs(i - 2) * 34;
      return [
        stroke(`M${x} 330 Q${x + (i - 2) * 10} 200 ${x + (i - 2) * 34} ${top}`, '#6f9a60', 7),
        repeat(4, (k) =>
          ellipse(round(x + (i - 2) * (34 - k * 6) + (k % 2 ? 14 : -14)), top + k * 36, 17, 15, brush.ball('#fdf6ee')),
        ),
      ];
    }),
    at(290, 500, 1, -8, bloom(brush, 210, tone(colour, 0.3), '#f2c65a')),
    at(710, 510, 1, 10, bloom(brush, 200, tone(colour, -0.06), '#f2c65a')),
    at(500, 530, 1, 0, bloom(brush, 230, colour, '#f7d57a')),
  ],
);

export const CUT_FLOWERS: readonly OwnSubject[] = [cutFlowers];
