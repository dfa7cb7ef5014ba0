import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { ellipse, path, repeat, round, stroke } from '../shapes.ts';

const DISC = 'M450 6 A444 444 0 0 1 450 894 A444 444 0 0 1 450 6Z';

/** Shade, gloss and returned light over a ball 900 across. */
const rounded = (brush: Brush): Svg => [
  path(
    DISC,
    brush.stops('diagonal', [
      [0, '#ffffff', 0.24],
      [0.42, '#ffffff', 0],
      [0.62, '#0a0c18', 0.08],
      [1, '#0a0c18', 0.66],
    ]),
  ),
  ellipse(290, 240, 170, 110, brush.spot('#ffffff', 0.75), 'transform="rotate(-38 290 240)"'),
  stroke('M846 560 Q800 770 610 850', '#ffffff', 16, 'opacity=".14"'),
];

const point = (radius: number, degrees: number): string =>
  `${round(450 + radius * Math.cos((degrees * Math.PI) / 180))} ${round(450 + radius * Math.sin((degrees * Math.PI) / 180))}`;

const soccerBall = ownSubject(
  {
    concept: 'soccer-ball',
    names: ['black and white football', 'leather football'],
    kind: 'sport',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#22252c' }) => [
    path(DISC, '#f4f4f1'),
    brush.clip(DISC, [
      path(`M${[0, 1, 2, 3, 4].map((i) => point(160, i * 72 - 84)).join(' L')}Z`, colour),
      repeat(5, (i) => {
        const a = i * 72 - 84;
        return [
          path(
            `M${point(330, a)} L${point(396, a - 24)} L${point(460, a - 19)} L${point(460, a + 19)} L${point(396, a + 24)}Z`,
            colour,
          ),
          stroke(
            `M${point(160, a)} L${point(330, a)} M${point(396, a + 24)} L${point(358, a + 36)} L${point(396, a + 48)} M${point(358, a + 36)} L${point(330, a + 36)}`,
            '#8a8e97',
            9,
          ),
          stroke(`M${point(160, a)} L${point(330, a)}`, '#ffffff', 4, 'transform="translate(-5 -5)"'),
        ];
      }),
    ]),
    rounded(brush),
  ],
);

const basketball = ownSubject(
  {
    concept: 'basketball',
    names: ['basket ball', 'orange basketball'],
    kind: 'sport',
    heightMetres: 0.3,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#d0662a' }) => {
    const seams =
      'M60 250 Q450 430 860 620 M330 20 Q500 420 560 880 M30 620 Q320 520 460 440 Q640 330 720 100 M250 850 Q300 610 520 560 Q720 520 880 400';
    return [
      path(DISC, colour),
      brush.clip(DISC, [
        repeat(420, (i) => {
          const radius = Math.sqrt((i + 0.5) / 420) * 440;
          return `<circle cx="${round(450 + Math.cos(i * 2.39996) * radius)}" cy="${round(450 + Math.sin(i * 2.39996) * radius)}" r="5" fill="${tone(colour, i % 2 ? -0.34 : 0.26)}" opacity=".5"/>`;
        }),
        stroke(seams, '#2a1a14', 20),
        stroke(seams, tone(colour, 0.5), 5, 'opacity=".5" transform="translate(-12 -10)"'),
      ]),
      rounded(brush),
    ];
  },
);

const baseball = ownSubject(
  {
    concept: 'baseball',
    names: ['base ball', 'hardball'],
    kind: 'sport',
    heightMetres: 0.2,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#f6f1e6' }) => [
    path(DISC, colour),
    brush.clip(DISC, [
      [
        [90, 1],
        [810, -1],
      ].map(([x, side]) => [
        stroke(`M${x! - 20 * side!} 40 Q${x! + 330 * side!} 450 ${x! - 20 * side!} 860`, '#b9ad9a', 10),
        repeat(13, (i) => {
          const t = (i + 0.5) / 13;
          const bend = 4 * t * (1 - t);
          const [cx, cy] = [x! - 20 * side! + 175 * side! * bend, 40 + 820 * t];
          const lean = (t - 0.5) * 60;
          return stroke(
            `M${round(cx - 40)} ${round(cy - 26 + lean * side!)} L${round(cx)} ${round(cy)} L${round(cx + 40)} ${round(cy - 26 - lean * side!)}`,
            '#bf2c30',
            14,
          );
        }),
      ]),
    ]),
    rounded(brush),
  ],
);

/** Balls that are played with in teams. */
export const GAME_BALLS: readonly OwnSubject[] = [soccerBall, basketball, baseball];
