import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, ellipse, path, repeat, round, stroke } from '../../shapes.ts';

const GREEN = '#4f8f3c';

/** A leaf from the origin up to (0, -length) with its midrib. */
function lance(brush: Brush, length: number, half: number, hex = GREEN): Svg {
  return [
    path(
      `M0 0 C${-half} ${-length * 0.28} ${-half * 0.9} ${-length * 0.7} 0 ${-length} C${half * 0.9} ${-length * 0.7} ${half} ${-length * 0.28} 0 0Z`,
      brush.slab(hex),
    ),
    stroke(`M0 0 Q${half * 0.12} ${-length * 0.5} 0 ${-length * 0.92}`, tone(hex, -0.3), 4),
    stroke(
      `M${-half * 0.3} ${-length * 0.3} Q${-half * 0.36} ${-length * 0.6} ${-half * 0.1} ${-length * 0.84}`,
      tone(hex, 0.34),
      3,
      'opacity=".6"',
    ),
  ];
}

const stem = (d: string, width: number, hex = GREEN): Svg => [
  stroke(d, tone(hex, -0.28), width),
  stroke(d, tone(hex, 0.06), width * 0.62),
  `<g transform="translate(${-width * 0.16} 0)">${stroke(d, tone(hex, 0.36), width * 0.2, 'opacity=".7"')}</g>`,
];

/** From the ground at (260, 1000) to below the flower at (260, 230). */
const TRUNK = 'M268 1000 Q292 640 260 250';

/** Stems with their leaves, drawn behind a flower whose middle is at (260, 230); the box is 520 × 1000. */
export const STEMS = {
  /** Two broad leaves half way up. */
  broad: (brush) => [
    stem(TRUNK, 20),
    at(276, 780, 1, -62, lance(brush, 250, 70)),
    at(278, 660, 1, 58, lance(brush, 220, 62, '#5a9c44')),
    at(274, 900, 1, 70, lance(brush, 180, 48, '#447f36')),
  ],
  /** Long leaves from the ground: bulbs. */
  strap: (brush) => [
    at(250, 1000, 1, -20, lance(brush, 560, 34, '#4a8a44')),
    stem(TRUNK, 22),
    at(286, 1000, 1, 17, lance(brush, 640, 36, '#5a9a4a')),
    at(262, 1000, 1, -36, lance(brush, 380, 36, '#5f9f4c')),
    at(270, 1000, 1, 38, lance(brush, 360, 32, '#447f3c')),
  ],
  /** Leaves cut into threads, and a bud on a second stem. */
  feathery: (brush) => [
    stem('M276 780 Q330 640 420 560', 11),
    ellipse(424, 540, 27, 38, brush.ball('#6a9f4a'), 'transform="rotate(20 424 540)"'),
    stem(TRUNK, 22),
    repeat(7, (i) => {
      const y = 960 - i * 62;
      const side = i % 2 ? 1 : -1;
      return at(round(270 + i * 2), y, 1, side * (52 - i * 3), feather(190 - i * 10));
    }),
  ],
  /** A rosette of blunt leaves at the ground. */
  rosette: (brush) => [
    [-78, 76, -52, 50].map((degrees, i) =>
      at(266, 990, 1, degrees, lance(brush, 250 - (i % 2) * 24, 56, i % 2 ? '#447f36' : '#5a9c44')),
    ),
    stem(TRUNK, 17),
    [-24, 26].map((degrees) => at(266, 998, 1, degrees, lance(brush, 190, 46, '#66a84e'))),
  ],
  /** Many narrow leaves all the way up. */
  along: (brush) => [
    stem(TRUNK, 20),
    repeat(10, (i) => {
      const side = i % 2 ? 1 : -1;
      return at(
        round(272 + Math.sin(i / 3) * 8),
        950 - i * 56,
        1,
        side * (66 - i * 2),
        lance(brush, 210 - i * 8, 26, i % 3 ? GREEN : '#62a34c'),
      );
    }),
  ],
  /** Toothed leaflets on stalks. */
  compound: (brush) => [
    stem(TRUNK, 18),
    [
      [276, 820, -58],
      [280, 690, 56],
      [278, 560, -48],
    ].map(([x = 0, y = 0, degrees = 0], i) =>
      at(x, y, 1 - i * 0.12, degrees, [
        stroke('M0 0 L1 -150', '#3f7a35', 8),
        at(0, -70, 1, -58, lance(brush, 110, 36)),
        at(0, -70, 1, 58, lance(brush, 110, 36, '#447f36')),
        at(0, -140, 1, 0, lance(brush, 130, 44, '#5a9c44')),
      ]),
    ),
  ],
} satisfies Record<string, (brush: Brush) => Svg>;

export type StemName = keyof typeof STEMS;

function feather(length: number): Svg {
  return [
    stroke(`M0 0 L1 ${-length}`, '#4a8a3c', 10),
    repeat(7, (i) => {
      const y = -length * (0.2 + i * 0.115);
      const reach = length * 0.3 * (1 - i * 0.09);
      return stroke(
        `M0 ${y} Q${-reach * 0.6} ${y - reach * 0.3} ${-reach} ${y - reach} M0 ${y} Q${reach * 0.6} ${y - reach * 0.3} ${reach} ${y - reach}`,
        i % 2 ? '#5fa04a' : '#4a8a3c',
        5,
      );
    }),
  ];
}
