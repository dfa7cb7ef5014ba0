import { tone } from '../brush.ts';
import { lettering } from '../lettering.ts';
import { ownSubject } from '../own-drawing.ts';
import { both, circle, path, rect, repeat, stroke } from '../shapes.ts';

/** A five-storey pagoda with upturned roofs. */
export const pagoda = ownSubject(
  {
    concept: 'pagoda',
    names: [
      'japanese temple',
      'chinese temple',
      'japanese pagoda',
      'buddhist temple',
      'chinese pagoda',
      'zen temple',
      'shinto temple',
      'asian temple',
    ],
    kind: 'building',
    heightMetres: 30,
    footing: 'stands',
    width: 640,
    height: 1000,
  },
  // A pagoda of a colour has walls of it, too.
  (brush, { colour: asked, colour = '#b6382c' }) => [
    stroke('M320 130 V14', '#c99b3a', 9),
    repeat(5, (i) => rect(300 + i * 2, 40 + i * 16, 40 - i * 4 + i * 4, 7, '#e0b24a', 3)),
    circle(320, 16, 12, brush.ball('#f0c95e')),
    repeat(5, (i) => {
      const level = 4 - i;
      const half = 110 + level * 24;
      const wall = 62 + level * 18;
      const y = 130 + level * 166;
      const bottom = y + 166;
      return [
        rect(
          320 - wall,
          y + 50,
          wall * 2,
          bottom - y - 30,
          brush.stops('right', [
            [0, asked ? tone(asked, 0.3) : '#f7ecd7'],
            [0.5, asked ? tone(asked, 0.12) : '#efe0c3'],
            [1, asked ? tone(asked, -0.25) : '#b79d83'],
          ]),
        ),
        repeat(5, (k) => rect(320 - wall + (k * (wall * 2 - 14)) / 4, y + 50, 14, 124, brush.pillar(colour))),
        rect(320 - wall * 0.36, y + 84, wall * 0.72, 84, brush.wall('#5b2a1c'), 4),
        stroke(`M320 ${y + 86} v80`, '#8a4a2f', 4),
        rect(320 - wall - 12, y + 128, wall * 2 + 24, 10, brush.pillar(colour), 3),
        rect(320 - wall - 8, y + 60, wall * 2 + 16, 16, brush.wall('#8a2f24')),
        path(
          `M${320 - half - 40} ${y + 28} Q${320 - half + 30} ${y + 44} ${320 - half * 0.5} ${y - 14} L${320 - half * 0.36} ${y - 34} H${320 + half * 0.36} L${320 + half * 0.5} ${y - 14} Q${320 + half - 30} ${y + 44} ${320 + half + 40} ${y + 28} Q${320 + half} ${y + 72} 320 ${y + 74} Q${320 - half} ${y + 72} ${320 - half - 40} ${y + 28}Z`,
          brush.slab('#4d5560'),
        ),
        path(
          `M${320 - half - 40} ${y + 28} Q${320 - half} ${y + 60} 320 ${y + 64} Q${320 + half} ${y + 60} ${320 + half + 40} ${y + 28} Q${320 + half} ${y + 74} 320 ${y + 76} Q${320 - half} ${y + 74} ${320 - half - 40} ${y + 28}Z`,
          brush.wall('#8a2f24'),
        ),
        repeat(7, (k) =>
          stroke(
            `M${320 + (k - 3) * half * 0.11} ${y - 28} Q${320 + (k - 3) * half * 0.17} ${y + 20} ${320 + (k - 3) * half * 0.3} ${y + 52}`,
            '#ffffff24',
            4,
          ),
        ),
        rect(320 - half * 0.4, y - 42, half * 0.8, 14, brush.wall('#6b7480'), 6),
      ];
    }),
    rect(60, 956, 520, 22, brush.wall('#b9b0a2'), 3),
    rect(24, 978, 592, 22, brush.wall('#a39a8c'), 3),
    rect(262, 952, 116, 48, brush.wall('#cfc6b8'), 2),
  ],
);

/** A vermilion shrine gate. */
export const torii = ownSubject(
  {
    concept: 'torii-gate',
    names: ['torii', 'japanese gate', 'shrine gate'],
    kind: 'building',
    heightMetres: 9,
    footing: 'stands',
    width: 1000,
    height: 880,
  },
  (brush, { colour = '#d8412c', lettering: text }) => [
    both(
      500,
      path('M190 860 L216 150 H276 L270 860Z', brush.pillar(colour)),
      rect(168, 820, 124, 60, brush.pillar('#33343b'), 10),
    ),
    rect(110, 300, 780, 56, brush.tube(colour), 4),
    both(500, rect(158, 290, 34, 76, brush.wall('#a82f20'), 3)),
    rect(450, 180, 100, 130, brush.wall(colour)),
    rect(438, 190, 124, 116, brush.wall('#3a2c22'), 6),
    rect(446, 198, 108, 100, 'none', 4, 'stroke="#e0b24a" stroke-width="6"'),
    text
      ? lettering(text, { cx: 500, cy: 248, width: 92, height: 84 }, { fill: '#e0b24a' })
      : path('M500 214 L514 244 H546 L520 262 L530 290 L500 272 L470 290 L480 262 L454 244 H486Z', '#e0b24a'),
    path('M60 130 Q500 176 940 130 L932 190 Q500 216 68 190Z', brush.wall(colour)),
    path('M6 50 Q90 104 500 106 Q910 104 994 50 L980 118 Q900 150 500 152 Q100 150 20 118Z', brush.wall('#3c3d45')),
    path('M6 50 Q90 104 500 106 Q910 104 994 50 L990 66 Q900 118 500 120 Q100 118 10 66Z', '#ffffff30'),
  ],
);
