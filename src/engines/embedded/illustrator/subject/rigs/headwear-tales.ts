import { tone } from '../own/brush.ts';
import { circle, ellipse, path, rect, stroke } from '../own/shapes.ts';
import { GOLD, type Headwear } from './headwear-kind.ts';

/** Hats of history, fairy tales and feasts. */
export const TALES = {
  bearskin: {
    front: (brush, c) =>
      path('M5.6 10.6 C3 -10 8 -16 16 -16 C24 -16 29 -10 26.4 10.6 Q16 6.8 5.6 10.6Z', brush.ball(c)),
    colour: '#2b2a33',
    top: -16,
  },
  crown: {
    front: (brush, c) => [
      path('M5.6 8.6 L4 -2.4 L10 3 L16 -5 L22 3 L28 -2.4 L26.4 8.6 Q16 11.6 5.6 8.6Z', brush.metal(c)),
      path('M5.5 6 Q16 9.4 26.5 6 L26.2 9 Q16 12 5.8 9Z', tone(c, -0.18)),
      [
        [4, -2.6],
        [16, -5.2],
        [28, -2.6],
      ].map(([x, y]) => circle(x!, y!, 1.4, '#e2465a')),
      circle(16, 4, 1.7, '#4aa3e8'),
      [10.4, 21.6].map((x) => circle(x, 5, 1.1, '#58c58a')),
    ],
    colour: GOLD,
    top: -6.6,
  },
  tiara: {
    front: (brush, c) => [
      path('M7 8 Q8.4 3 11 5.2 Q13.6 -2.4 16 -2.4 Q18.4 -2.4 21 5.2 Q23.6 3 25 8 Q16 4.8 7 8Z', brush.metal(c)),
      circle(16, 2, 1.3, '#5cc6f2'),
      [11.4, 20.6].map((x) => circle(x, 5.6, 0.8, '#f08fb5')),
    ],
    colour: '#e6c15a',
    top: -2.6,
  },
  'wizard-hat': wizardHat('#3d52b0', true),
  'witch-hat': wizardHat('#3a2b4d', false),
  'knight-helmet': {
    behind: (brush) => path('M16 -3 C24 -12 34 -4 31 8 C28 2 22 0 16 2Z', brush.wall('#c8323e')),
    front: (brush, c) => [
      path('M4 18 C2 -6 30 -6 28 18 L27 24 L22.4 13 H9.6 L5 24Z', brush.ball(c)),
      path('M4.4 12 Q16 7.6 27.6 12 L27.8 15 Q16 10.4 4.2 15Z', tone(c, -0.3)),
      stroke('M16 -0.6 V9', tone(c, 0.55), 1),
      [7, 25].map((x) => circle(x, 13, 0.9, GOLD)),
    ],
    colour: '#a9b4c4',
    top: -9,
  },
  'top-hat': {
    front: (brush, c) => [
      path('M7.6 7 L6.4 -10 Q16 -13 25.6 -10 L24.4 7 Q16 10 7.6 7Z', brush.pillar(c)),
      path('M7.5 3.4 Q16 6.4 24.5 3.4 L24.3 7 Q16 10 7.7 7Z', '#9c2f3d'),
      path('M2 7 Q16 13.6 30 7 Q30.6 9.6 27 10.6 Q16 13.6 5 10.6 Q1.4 9.6 2 7Z', brush.tube(c)),
    ],
    colour: '#33343f',
    top: -12,
  },
  'pirate-hat': {
    front: (brush, c) => [
      path('M-1 9 C2 4 4 -8 16 -8 C28 -8 30 4 33 9 C26 13 22 8 16 8.4 C10 8 6 13 -1 9Z', brush.ball(c)),
      stroke('M-1 9 C6 13 10 8 16 8.4 C22 8 26 13 33 9', '#e6c15a', 0.9),
      circle(16, 0.4, 2.9, '#f4f2ea'),
      rect(14.3, 2.4, 3.4, 2.2, '#f4f2ea', 0.6),
      [14.9, 17.1].map((x) => circle(x, 0.4, 0.8, '#23222a')),
      stroke('M11.4 5 L20.6 6.6 M20.6 5 L11.4 6.6', '#f4f2ea', 0.9),
    ],
    colour: '#2a2833',
    top: -8,
  },
  'santa-hat': {
    front: (brush, c) => [
      path('M6 8 C8 -4 17 -9 24 -6 C31 -3 32 4 31.6 9 C29 6 27.6 2 25 1.6 Q26 5 26 8 Q16 4 6 8Z', brush.ball(c)),
      path('M4.4 7 Q16 2.4 27.6 7 Q29 11.4 26.6 11.6 Q16 7.6 5.4 11.6 Q3 11.4 4.4 7Z', brush.tube('#f7f7f9')),
      circle(31, 10.6, 2.8, brush.ball('#f7f7f9')),
    ],
    colour: '#d52f3f',
    top: -7,
  },
  hood: {
    behind: (brush, c) =>
      path('M16 -7 C1 -5 -2.6 12 -0.6 33 Q16 40 32.6 33 C34.6 12 31 -5 16 -7Z', brush.wall(tone(c, -0.4))),
    front: (brush, c) => [
      path(
        'M16 -7.4 C-1 -4.6 -2.4 14 -0.2 30 Q1.6 37.4 8 38.4 C3.6 30 3.4 17 5 11.6 C7 5.6 12 4.2 16 3.4 C20 4.2 25 5.6 27 11.6 C28.6 17 28.4 30 24 38.4 Q30.4 37.4 32.2 30 C34.4 14 33 -4.6 16 -7.4Z',
        brush.ball(c),
      ),
      stroke(
        'M8 38.2 C3.6 30 3.4 17 5 11.6 C7 5.6 12 4.2 16 3.4 C20 4.2 25 5.6 27 11.6 C28.6 17 28.4 30 24 38.2',
        tone(c, -0.34),
        1,
        'opacity="0.7"',
      ),
      stroke('M10.6 -2.6 Q3.4 3 2.4 14 M21.4 -2.6 Q28.6 3 29.6 14', tone(c, 0.3), 0.9, 'opacity="0.5"'),
    ],
    colour: '#c3202f',
    top: -8,
  },
  'ninja-hood': {
    front: (brush, c) => [
      path(
        'M3.6 18 C3 -3 29 -3 28.4 18 C28.4 28 22 32 16 32 C10 32 3.6 28 3.6 18Z M7 12.4 Q16 9.6 25 12.4 Q26 17.4 24.6 19 Q16 20.8 7.4 19 Q6 17.4 7 12.4Z',
        brush.ball(c),
        'fill-rule="evenodd"',
      ),
      path('M4 7 Q16 3.4 28 7 L28.2 10 Q16 6.6 3.8 10Z', '#c23a45'),
    ],
    colour: '#34333f',
    top: 1,
  },
  'party-hat': {
    front: (brush, c) => [
      path('M9 6 L16 -13 L23 6 Q16 8.6 9 6Z', brush.pillar(c)),
      [
        [14, -2],
        [18.6, 1],
        [13, 4],
        [16.4, -7],
      ].map(([x, y], i) => circle(x!, y!, 1, ['#ffd54f', '#ffffff', '#7de0c2', '#ff9fb8'][i]!)),
      circle(16, -13.4, 2, '#ffd54f'),
    ],
    colour: '#6a5ad0',
    top: -15.4,
  },
  'viking-helmet': {
    behind: (brush) => [
      path('M5 6 C-4 6 -6 -4 -3 -9 C-2 -2 2 0 7 1Z', brush.wall('#efe3c8')),
      path('M27 6 C36 6 38 -4 35 -9 C34 -2 30 0 25 1Z', brush.wall('#efe3c8')),
    ],
    front: (brush, c) => [
      path('M5 9 C5 -5 27 -5 27 9 Q16 5.6 5 9Z', brush.ball(c)),
      path('M4.6 7.4 Q16 3.8 27.4 7.4 L27.4 10.8 Q16 7.2 4.6 10.8Z', brush.tube('#b98a3f')),
      rect(14.8, -1.6, 2.4, 14, '#b98a3f', 1),
    ],
    colour: '#9aa5b3',
    top: -9,
  },
  veil: {
    behind: (brush, c) =>
      path('M5 4 C-4 16 -6 40 -7 56 Q16 62 39 56 C38 40 36 16 27 4Z', brush.wall(c), 'opacity="0.85"'),
    front: (brush, c) => [
      path('M4.6 10 C4 -2 28 -2 27.4 10 Q16 4 4.6 10Z', brush.wall(c), 'opacity="0.9"'),
      [7, 10, 13, 16, 19, 22, 25].map((x) => circle(x, 6.4 - Math.cos((x - 16) / 6) * 1.6, 1.3, '#ffffff')),
    ],
    colour: '#f5f2f6',
    top: 0,
  },
  'flower-wreath': {
    front: (brush) => [
      stroke('M5 9 Q16 3.4 27 9', '#4f8a4b', 1.6),
      [5.6, 9.4, 13.2, 17, 20.8, 24.6, 27].map((x, i) =>
        circle(
          x,
          8.6 - Math.cos((x - 16) / 7) * 2.6,
          2,
          brush.ball(['#f08fb5', '#f6d55c', '#ffffff', '#e2505c'][i % 4]!),
        ),
      ),
    ],
    colour: '#4f8a4b',
    top: 3,
  },
} satisfies Record<string, Headwear>;

function wizardHat(colour: string, stars: boolean): Headwear {
  return {
    behind: (brush, c) => ellipse(16, 9, 17.4, 3.8, brush.wall(tone(c, -0.3))),
    front: (brush, c) => [
      path('M7 8 C10 0 12 -12 20 -19 C21 -14 19 -12 21 -7 C22.6 -2 24 4 25 8 Q16 12 7 8Z', brush.pillar(c)),
      path('M7.4 5.6 Q16 9.6 24.4 5.6 L25.2 8.4 Q16 12.4 6.8 8.4Z', stars ? GOLD : '#8a4fbf'),
      path('M-1.4 8.6 Q16 17.4 33.4 8.6 Q16 10.6 -1.4 8.6Z', brush.tube(c)),
      stars
        ? [
            [15, -2],
            [19, -9],
            [19.6, 1.4],
          ].map(([x, y]) => circle(x!, y!, 1, '#ffe38a'))
        : [],
    ],
    colour,
    top: -19,
  };
}
