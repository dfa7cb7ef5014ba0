import { tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, stroke } from '../own/shapes.ts';
import { GOLD, type Headwear } from './headwear-kind.ts';

function brimHat(crown: string, brimRx: number, brimRy: number, top: number, colour: string, band: string): Headwear {
  return {
    behind: (brush, c) => ellipse(16, 9.6, brimRx, brimRy, brush.wall(tone(c, -0.3))),
    front: (brush, c) => [
      path(
        `M${16 - brimRx} 9.2 Q16 ${9.2 + brimRy * 2.1} ${16 + brimRx} 9.2 Q16 ${9.2 + brimRy * 0.5} ${16 - brimRx} 9.2Z`,
        brush.tube(c),
      ),
      path(crown, brush.ball(c)),
      path('M6.6 7.2 Q16 11.6 25.4 7.2 L25.6 9.4 Q16 13.8 6.4 9.4Z', band),
    ],
    colour,
    top,
  };
}

/** Hats of every day and of work. */
export const DAILY = {
  'chef-hat': {
    front: (brush, c) => [
      path('M6.8 9 C1 8 2 -3 8.4 -2 C10.4 -8 21.6 -8 23.6 -2 C30 -3 31 8 25.2 9Z', brush.ball(c)),
      path('M6.6 5.6 Q16 8.6 25.4 5.6 L25.2 11 Q16 13.8 6.8 11Z', brush.tube(tone(c, -0.06))),
      [11, 16, 21].map((x) => stroke(`M${x} 5 v-5`, tone(c, -0.2), 0.5)),
    ],
    colour: '#f6f6f8',
    top: -7,
  },
  'straw-hat': brimHat('M6.6 8.8 C6.6 -3 25.4 -3 25.4 8.8 Q16 12.4 6.6 8.8Z', 17, 4.2, -1, '#e3bf6d', '#a2543b'),
  'fire-helmet': {
    front: (brush, c) => [
      path('M5 10 C5 -3 27 -3 27 10 Q16 13.4 5 10Z', brush.ball(c)),
      path('M2.6 10.6 Q16 5.6 29.4 10.6 Q30 13 27 12.6 Q16 8.8 5 12.6 Q2 13 2.6 10.6Z', brush.tube(tone(c, -0.12))),
      path('M12.6 1.6 h6.8 v5.2 q-3.4 2.6 -6.8 0z', GOLD),
      stroke('M16 -0.4 V8', tone(c, -0.3), 0.8),
    ],
    colour: '#d8323e',
    top: -1,
  },
  cap: {
    front: (brush, c) => [
      path('M5.4 10 C5.4 -2 26.6 -2 26.6 10 Q16 7.6 5.4 10Z', brush.ball(c)),
      path('M7 9.6 Q16 5.6 25 9.6 Q27.6 12.4 24.6 12.6 Q16 9.6 7.4 12.6 Q4.4 12.4 7 9.6Z', brush.tube(tone(c, -0.14))),
      circle(16, 1.2, 0.9, tone(c, -0.25)),
    ],
    colour: '#3e78c9',
    top: -0.4,
  },
  'peaked-cap': {
    front: (brush, c) => [
      path('M3.4 5 C5 -2.6 27 -2.6 28.6 5 C29 8 26 8.4 25.6 9 Q16 5.6 6.4 9 C6 8.4 3 8 3.4 5Z', brush.ball(c)),
      path('M6 7.6 Q16 4.4 26 7.6 L25.6 11 Q16 7.8 6.4 11Z', tone(c, -0.35)),
      path('M6.6 10.8 Q16 7.4 25.4 10.8 Q24 13.6 16 12.4 Q8 13.6 6.6 10.8Z', '#22252e'),
      path('M16 1.4 l1.1 2.2 2.4 .3 -1.8 1.7 .5 2.4 -2.2 -1.2 -2.2 1.2 .5 -2.4 -1.8 -1.7 2.4 -.3z', GOLD),
    ],
    colour: '#2f4f9b',
    top: -1.4,
  },
  mortarboard: {
    front: (brush, c) => [
      path('M6.8 4 H25.2 V9.6 Q16 12.4 6.8 9.6Z', brush.wall(tone(c, -0.1))),
      path('M16 -2.6 L31 3.6 L16 8.8 L1 3.6Z', brush.slab(c)),
      stroke('M16 3 Q26 3.4 28.6 5.6 V11', GOLD, 0.7),
      path('M27.6 10.6 h2 l.6 4 h-3.2z', GOLD),
    ],
    colour: '#2c2e3f',
    top: -2.6,
  },
  beret: {
    front: (brush, c) => [
      path('M4 8.6 C0 3 8 -2 17 -1.4 C27 -1 31.6 3.4 28 8.4 Q16 5.6 4 8.6Z', brush.ball(c)),
      path('M5.2 8 Q16 4.8 26.8 8 L26.4 9.8 Q16 6.8 5.6 9.8Z', tone(c, -0.3)),
      stroke('M17 -1.2 q.6 -1.4 1.4 -2', tone(c, -0.2), 1),
    ],
    colour: '#b3273b',
    top: -3,
  },
  fedora: brimHat(
    'M6.8 8.6 C7 0 9 -2.4 12.6 -1.6 Q16 0 19.4 -1.6 C23 -2.4 25 0 25.2 8.6 Q16 12 6.8 8.6Z',
    15.4,
    3.4,
    -2,
    '#5b4a63',
    '#2d2438',
  ),
  'hard-hat': {
    front: (brush, c) => [
      path('M5 9.4 C5 -3.4 27 -3.4 27 9.4Z', brush.ball(c)),
      path('M13.6 -0.6 Q16 -1.6 18.4 -0.6 V9 H13.6Z', brush.pillar(tone(c, 0.1))),
      path('M2.6 9.4 Q16 6 29.4 9.4 Q30 11.8 27.6 11.6 Q16 8.6 4.4 11.6 Q2 11.8 2.6 9.4Z', brush.tube(c)),
    ],
    colour: '#f5b921',
    top: -1,
  },
  'space-helmet': {
    behind: (brush, c) => circle(16, 16.4, 18.4, brush.ball(c)),
    front: (brush, c) => [
      path(
        'M16 -2 A18.4 18.4 0 1 0 16 34.8 A18.4 18.4 0 1 0 16 -2Z M16 3.2 A13.6 13.4 0 1 1 16 30 A13.6 13.4 0 1 1 16 3.2Z',
        brush.ball(c),
        'fill-rule="evenodd"',
      ),
      circle(16, 16.6, 13.8, 'none', `stroke="${tone(c, -0.35)}" stroke-width="0.8"`),
      circle(
        16,
        16.6,
        13.4,
        brush.stops('diagonal', [
          [0, '#cfe8ff', 0.5],
          [0.4, '#9cc7f0', 0.12],
          [1, '#27406b', 0.22],
        ]),
      ),
      stroke('M6 11 Q8.6 5.4 14 4.6', '#ffffff', 1.5, 'opacity="0.75"'),
      [-1, 1].map((s) => rect(16 + s * 17.6 - 2, 13.4, 4, 7.4, tone(c, -0.22), 1.6)),
    ],
    colour: '#eceef4',
    top: -2,
  },
  'cowboy-hat': {
    front: (brush, c) => [
      path('M7.4 8 C7.6 -2 9.6 -5.4 13 -4 Q16 -2.4 19 -4 C22.4 -5.4 24.4 -2 24.6 8 Q16 11 7.4 8Z', brush.ball(c)),
      path('M7.3 5.4 Q16 8.6 24.7 5.4 L24.6 8 Q16 11 7.4 8Z', '#5a3320'),
      path('M-3 4 C1 11.6 8 10 16 10.6 C24 10 31 11.6 35 4 C34 14 24 13.4 16 13.2 C8 13.4 -2 14 -3 4Z', brush.tube(c)),
    ],
    colour: '#a8703f',
    top: -5,
  },
  'knit-cap': {
    front: (brush, c) => [
      path('M5.4 8.8 C4.8 -3 9.6 -4.4 16 -4.4 C22.4 -4.4 27.2 -3 26.6 8.8 Q16 5 5.4 8.8Z', brush.ball(c)),
      [8.4, 11, 13.5, 16, 18.5, 21, 23.6].map((x) =>
        stroke(`M${x} 6 Q${16 + (x - 16) * 0.86} 0 ${16 + (x - 16) * 0.35} -4`, tone(c, -0.3), 0.36, 'opacity="0.5"'),
      ),
      path(
        'M4.6 6.8 Q16 2.8 27.4 6.8 Q28.3 11 26.8 11.2 Q16 7.6 5.2 11.2 Q3.7 11 4.6 6.8Z',
        brush.tube(tone(c, -0.08)),
      ),
      [6.6, 8.4, 10.3, 12.2, 14.1, 16, 17.9, 19.8, 21.7, 23.6, 25.4].map((x) =>
        stroke(`M${x} ${5.9 - (1 - Math.abs(x - 16) / 10) * 1} v3.6`, tone(c, -0.34), 0.34, 'opacity="0.45"'),
      ),
    ],
    colour: '#3d4f63',
    top: -5,
  },
  'bobble-hat': {
    front: (brush, c) => [
      circle(16, -3.4, 3.6, brush.ball(tone(c, 0.5))),
      path('M5 8.6 C4.6 -4 27.4 -4 27 8.6 Q16 5 5 8.6Z', brush.ball(c)),
      [9, 12.5, 16, 19.5, 23].map((x) =>
        stroke(`M${x} 5.6 Q${16 + (x - 16) * 0.8} 0 16 -1`, tone(c, -0.25), 0.4, 'opacity="0.6"'),
      ),
      path('M4.4 7.4 Q16 3.4 27.6 7.4 Q28.6 11.4 27 11.6 Q16 7.8 5 11.6 Q3.4 11.4 4.4 7.4Z', brush.tube(tone(c, 0.25))),
    ],
    colour: '#c7414f',
    top: -7,
  },
  'sun-hat': brimHat('M6.6 8.8 C6.6 -2 25.4 -2 25.4 8.8 Q16 12.4 6.6 8.8Z', 19, 4.8, 0, '#f0dca8', '#e58a94'),
  headscarf: {
    behind: (brush, c) =>
      path('M16 -1 C-2 -1 -1 22 -1 34 Q16 42 33 34 C33 22 34 -1 16 -1Z', brush.wall(tone(c, -0.25))),
    front: (brush, c) => [
      path(
        'M16 -1.6 C0 -1.6 1 20 2 32 Q16 40 30 32 C31 20 32 -1.6 16 -1.6Z M16 5 C25.6 5 26.2 17 24.6 23 C23 29 19.6 31.4 16 31.4 C12.4 31.4 9 29 7.4 23 C5.8 17 6.4 5 16 5Z',
        brush.ball(c),
        'fill-rule="evenodd"',
      ),
      stroke('M4 26 Q14 38 27 33', tone(c, -0.3), 1, 'opacity="0.6"'),
    ],
    colour: '#7a5bb5',
    top: -2,
  },
  bandana: {
    front: (brush, c) => [
      path('M5 10.4 C5 -1 27 -1 27 10.4 Q16 6.6 5 10.4Z', brush.ball(c)),
      path('M26 9 q5 0 6 5 q-4 -2 -6.4 -2z', tone(c, -0.2)),
      [
        [10, 5],
        [16, 3.4],
        [22, 5],
        [13, 8],
        [19, 8],
      ].map(([x, y]) => circle(x!, y!, 0.7, '#fff', 'opacity="0.8"')),
    ],
    colour: '#c9363f',
    top: 0,
  },
  headphones: {
    front: (brush, c) => [
      stroke('M4.6 16 C2.6 -4 29.4 -4 27.4 16', c, 2.2),
      [3.6, 24].map((x) => rect(x - 1.2, 13, 6.8, 9.4, brush.pillar(c), 2.8)),
    ],
    colour: '#3a3d4c',
    top: -1,
  },
  'bicycle-helmet': {
    front: (brush, c) => [
      path('M4.6 9.6 C4 -3.6 28 -3.6 27.4 9.6 Q16 5.8 4.6 9.6Z', brush.ball(c)),
      [10, 16, 22].map((x) =>
        path(`M${x - 1.5} 6 Q${x} -1 ${16 + (x - 16) * 0.8 + 1} 0 Q${x + 1.6} 3 ${x + 1.5} 5.6Z`, tone(c, -0.5)),
      ),
    ],
    colour: '#3f9ad6',
    top: -1,
  },
} satisfies Record<string, Headwear>;
