import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, mirror, path, round, stroke } from '../../own/shapes.ts';
import type { Hairdo, HairStyle } from './hair-style.ts';
import { curls, plait, rope, strands } from './locks.ts';

/** Two layers in the frame of the pack's heads: what hangs behind the face, and what lies over the forehead and shoulders. */
interface Layers {
  behind?(brush: Brush, hair: Hairdo): Svg;
  front?(brush: Brush, hair: Hairdo): Svg;
}

const CHIN = 29.6;
const TIE = '#d8546a';
/** Curls that fall farther than this lie on the shoulders. */
const LONG_CURLS = 11;
const AXIS = 16;
const both = (content: Svg): Svg => [content, mirror(AXIS, content)];

/** Where the curls of a head sit: a ring around the forehead, from ear to ear. */
const RING: readonly (readonly [number, number, number])[] = [
  [5.2, 15.4, 2.3],
  [5, 12, 2.6],
  [6.4, 8.6, 2.8],
  [9.2, 5.8, 3],
  [12.8, 4, 3.1],
  [16.6, 3.4, 3.2],
  [20.4, 4.4, 3.1],
  [23.6, 6.4, 3],
  [26, 9.2, 2.8],
  [27, 12.4, 2.6],
  [26.8, 15.6, 2.3],
];
const FRINGE: readonly (readonly [number, number, number])[] = [
  [7.6, 11.6, 2],
  [9.8, 9.4, 2.3],
  [12.6, 8, 2.5],
  [15.8, 7.6, 2.6],
  [19, 8, 2.5],
  [22, 9.2, 2.3],
  [24.4, 11.4, 2],
];

const STYLES: Readonly<Record<HairStyle, Layers>> = {
  curly: {
    behind: (brush, { colour, fallTo }) =>
      fallTo > 0
        ? both(
            curls(
              brush,
              [
                [4, 29, 3.4],
                [7, 31.5, 3.2],
                [2.6, 25.5, 3.4],
                [3.4, 21.5, 3.2],
                [4.6, 18, 3],
                ...(fallTo > LONG_CURLS
                  ? ([
                      [2.4, 34, 3.3],
                      [6.4, 36, 3.2],
                      [3.4, 39.4, 3],
                    ] as const)
                  : []),
              ],
              tone(colour, -0.18),
            ),
          )
        : [],
    front: (brush, { colour, fallTo }) => [
      curls(brush, RING, colour),
      curls(brush, FRINGE, tone(colour, 0.04)),
      fallTo > 0
        ? both(
            curls(
              brush,
              [
                [4.4, 18.6, 2.2],
                [3.9, 22, 2.3],
                [4.3, 25.4, 2.3],
                [5, 28.8, 2.2],
              ],
              colour,
            ),
          )
        : [],
    ],
  },
  afro: {
    behind: (brush, { colour }) => [
      Array.from({ length: 22 }, (_, index) => {
        const angle = (index / 22) * 2 * Math.PI;
        return circle(
          round(AXIS + Math.cos(angle) * 13.4),
          round(9.6 + Math.sin(angle) * 12.2),
          3.2,
          brush.ball(tone(colour, -0.06)),
        );
      }),
      ellipse(AXIS, 9.6, 14.4, 13.2, brush.ball(colour)),
      Array.from({ length: 60 }, (_, index) => {
        const radius = 14.6 * Math.sqrt((index + 0.5) / 60);
        const angle = index * 2.39996;
        const [x, y] = [round(AXIS + Math.cos(angle) * radius), round(9.4 + Math.sin(angle) * radius * 0.9)];
        return stroke(
          `M${x} ${y} a0.8 0.8 0 1 1 1 0.5`,
          tone(colour, y < 8 && x < 18 ? 0.28 : -0.3),
          0.3,
          'opacity="0.55"',
        );
      }),
    ],
    front: (brush, { colour }) => curls(brush, FRINGE, colour),
  },
  long: {
    behind: (brush, { colour, fallTo }) => {
      const end = CHIN + fallTo;
      return [
        path(
          `M16 2.4 C6 2 2.4 9 2.6 17 C2.8 25 1 30 0.6 ${end - 3} C3 ${end} 8 ${end + 1.4} 16 ${end - 0.6} C24 ${end + 1.4} 29 ${end} 31.4 ${end - 3} C31 30 29.2 25 29.4 17 C29.6 9 26 2 16 2.4Z`,
          brush.stops('right', [
            [0, tone(colour, -0.3)],
            [0.22, tone(colour, -0.04)],
            [0.5, tone(colour, -0.5)],
            [0.78, tone(colour, -0.12)],
            [1, tone(colour, -0.42)],
          ]),
        ),
        both(strands([`M4.6 18 C4.4 26 2.6 32 2.8 ${end - 3}`, `M7.4 26 C6.6 32 5.4 35 5.8 ${end - 1}`], colour, -0.4)),
      ];
    },
    front: (brush, { colour, fallTo }) => {
      const end = CHIN + fallTo * 0.94;
      return [
        both([
          path(
            `M6.9 11 C3.6 14 3.4 20 2.9 26 C2.5 31 0.7 34 1 ${round(end - 2)} C2.6 ${round(end + 1)} 5.4 ${round(end)} 6.6 ${round(end - 2.4)} C7.2 32 6.2 29 5.9 25 C5.6 20 6.2 16 7.6 12.4Z`,
            brush.stops('right', [
              [0, tone(colour, -0.16)],
              [0.4, tone(colour, 0.2)],
              [1, tone(colour, -0.24)],
            ]),
          ),
          strands(
            [`M5.4 14 C4 20 4.8 26 3.4 ${round(end - 3)}`, `M4.6 22 C4.4 28 3 32 2.6 ${round(end - 2)}`],
            colour,
            -0.3,
          ),
        ]),
      ];
    },
  },
  bob: {
    behind: (brush, { colour }) =>
      path(
        'M16 2.2 C5.6 2 2.4 9 2.4 17 C2.4 23 1.6 27 3.4 29.4 C8 31 24 31 28.6 29.4 C30.4 27 29.6 23 29.6 17 C29.6 9 26.4 2 16 2.2Z',
        brush.ball(tone(colour, -0.14)),
      ),
    front: (brush, { colour }) => [
      both(
        path(
          'M6.9 11 C3.4 14 3.2 19 3 23 C2.8 26 2.6 28 4 29.6 C6.2 29 6.4 26 6.1 23 C5.8 19 6.2 16 7.6 12.4Z',
          brush.stops('right', [
            [0, tone(colour, -0.14)],
            [0.4, tone(colour, 0.18)],
            [1, tone(colour, -0.2)],
          ]),
        ),
      ),
    ],
  },
  braids: {
    front: (brush, { colour, fallTo }) => [both(plait(brush, 5, 16.6, CHIN + Math.max(4, fallTo * 0.8), colour, TIE))],
  },
  ponytail: {
    behind: (brush, { colour, fallTo }) => {
      const end = CHIN + Math.max(1, fallTo * 0.5);
      return [
        path(
          `M22 4.4 C27 0.6 33.6 3 34 11 C34.4 19 31.4 24 32.6 ${round(end)} C29.4 ${round(end - 1)} 27.4 25 27.8 19 C28.2 13 27.4 9.4 22.6 8.4Z`,
          brush.ball(colour),
        ),
        strands(
          [`M26 4.6 C31 5 31.6 12 30.6 18 C30 22 30 26 31 ${round(end - 2)}`, 'M25.4 6.6 C29.6 8 29.8 14 29.2 20'],
          colour,
          -0.34,
        ),
        ellipse(26.6, 5.6, 1.5, 2.7, TIE, 'transform="rotate(-30 26.6 5.6)"'),
      ];
    },
  },
  pigtails: {
    behind: (brush, { colour, fallTo }) => {
      const end = CHIN + Math.max(-2, fallTo * 0.3);
      return both([
        path(
          `M6 15 C1.6 11.6 -2.4 15 -2 21 C-1.8 25 -3 27 -2.6 ${round(end)} C0.6 ${round(end)} 3.2 25 3.4 21.6 C3.6 19 4.4 18 6.4 17.6Z`,
          brush.ball(colour),
        ),
        strands([`M3.4 15.4 C0 16 0.4 21 -0.8 ${round(end - 2)}`], colour, -0.34),
        circle(4.6, 16, 1.7, TIE),
      ]);
    },
  },
  bun: {
    behind: (brush, { colour }) => [
      circle(16, 0.6, 5, brush.ball(colour)),
      strands(['M12.4 0.2 C14 -3 18.6 -3 19.8 0.4', 'M13 2 C14.4 -0.8 18 -0.8 19 2'], colour, -0.32),
    ],
  },
  dreadlocks: {
    behind: (_, { colour, fallTo }) =>
      both(
        [0, 1, 2, 3].map((index) =>
          rope(
            `M${6 + index} 8 C${1 + index * 1.7} 14 ${0.6 + index * 1.9} 22 ${round(0.4 + index * 2)} ${round(CHIN + fallTo * 0.6 - index * 0.8)}`,
            tone(colour, -0.1),
            2,
          ),
        ),
      ),
    front: (_, { colour }) => [
      both(
        [0, 1, 2].map((index) =>
          rope(
            `M${round(8.4 - index * 0.7)} ${round(6.6 + index * 1.2)} C${round(4.6 - index * 0.8)} 13 ${round(4.8 - index)} 20 ${round(4.6 - index * 1.1)} ${round(27 - index * 1.4)}`,
            colour,
            2,
          ),
        ),
      ),
    ],
  },
  mohawk: {
    behind: (brush, { colour }) =>
      path(
        'M12 9 C10.4 4 11 -3 13 -6 L14.4 -3 L16 -7.6 L17.8 -3 L19.4 -6 C21.4 -2 21.6 4 20 9Z',
        brush.wall(tone(colour, -0.1)),
      ),
    front: (brush, { colour }) => [
      path(
        'M11.8 10.4 C9.4 5 10 0 12 -3.4 L13.6 -1.4 L15 -6 L16.4 -2.6 L18.2 -6 L19 -1.6 L20.6 -3.4 C22.2 0 22.6 5 20.2 10.4 Q16 8.2 11.8 10.4Z',
        brush.pillar(colour),
      ),
      strands(['M15 9 C14.2 4 14.8 0 15.6 -3', 'M17.2 9 C18 4 17.4 0 16.6 -3'], colour, -0.34),
    ],
  },
};

/** Hair combed back from a side parting, over a forehead that is open. */
function parting(brush: Brush, colour: string): Svg {
  return [
    path(
      'M6 16.6 C6.2 13.6 7.2 12.6 8.3 12 C9.7 11.3 10.4 10.2 10.9 8.5 C12.3 10.5 14.7 11.7 17.4 11.8 H24.4 C25.6 12.2 26 13.6 26.1 16.6 L27.5 15.4 C28.2 7.2 23.4 2.2 16 2.2 C8.6 2.2 3.8 7.2 4.5 15.4Z',
      brush.ball(colour),
    ),
    strands(
      [
        'M11.2 7.8 C12.6 5 16 3.6 19.6 3.8',
        'M11.6 8.8 C14.6 7 20 6.4 24.8 9.4',
        'M10 9 C9.4 10.6 7.4 11 6 13.6',
        'M13 10 C17 9 22 9.4 26 12',
      ],
      colour,
      -0.3,
    ),
    strands(['M12 6.4 C14 4.6 17 4.2 20 4.9', 'M12.4 7.8 C16 5.6 21 5.8 24 7.8'], colour, 0.3),
  ];
}

/** What hangs behind the face. */
export function hairBehind(brush: Brush, hair: Hairdo): Svg {
  return STYLES[hair.style].behind?.(brush, hair) ?? [];
}

/** What lies over forehead, ears and shoulders. */
export function hairInFront(brush: Brush, hair: Hairdo): Svg {
  const isShaved = hair.style === 'mohawk';
  return [hair.isOver || isShaved ? [] : parting(brush, hair.colour), STYLES[hair.style].front?.(brush, hair) ?? []];
}
