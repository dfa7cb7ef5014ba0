import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const watermelon = ownSubject(
  {
    concept: 'watermelon',
    names: ['cut watermelon', 'ripe watermelon'],
    kind: 'food',
    heightMetres: 0.24,
    footing: 'stands',
    width: 1000,
    height: 760,
  },
  (brush, { colour = '#dc3a44' }) => {
    const whole =
      'M120 400 C120 170 330 20 590 20 C830 20 996 160 996 370 C996 590 820 730 570 730 C320 730 120 630 120 400Z';
    const slice = 'M10 470 A380 280 0 0 0 730 640 Q760 640 756 600 L40 440 Q6 440 10 470Z';
    return [
      path(whole, brush.ball('#4f9a48')),
      brush.clip(whole, [
        repeat(8, (i) => {
          const x = 150 + i * 118;
          const bend = (x - 560) * 0.75;
          const y = (k: number): number => round(560 + bend * Math.sin((k * Math.PI) / 7) + (k % 2 ? 24 : -24));
          return stroke(
            `M560 10 ${Array.from({ length: 7 }, (_, k) => `L${y(k + 0.5)} ${70 + k * 104}`).join(' ')} L560 740`,
            '#1f5a30',
            34,
            'opacity=".75"',
          );
        }),
        path(
          whole,
          brush.stops('diagonal', [
            [0, '#ffffff', 0.24],
            [0.45, '#ffffff', 0],
            [1, '#04140c', 0.6],
          ]),
        ),
        ellipse(400, 150, 180, 70, brush.spot('#ffffff', 0.6), 'transform="rotate(-24 400 150)"'),
      ]),
      stroke('M590 24 Q596 -10 640 6', '#6b7a3c', 16),
      path(slice, '#2f7a3c'),
      path('M16 500 A370 260 0 0 0 706 660 Q360 740 140 640 Q40 580 16 500Z', '#1f5a30', 'opacity=".6"'),
      path('M34 448 Q50 640 260 700 Q500 750 726 612 L756 604 L40 440Z', '#dcecb8'),
      path('M56 452 Q80 620 270 672 Q490 716 700 598Z', brush.wall(colour)),
      [
        [190, 520],
        [290, 550],
        [390, 570],
        [500, 590],
        [600, 604],
        [160, 570],
        [260, 614],
        [370, 636],
        [480, 650],
        [130, 490],
      ].map(([x, y], i) =>
        at(x!, y!, 1, -20 + (i % 4) * 14, [
          path('M0 -18 Q16 4 0 16 Q-16 4 0 -18Z', '#2a1418'),
          circle(-3, -2, 3, '#ffffff', 'opacity=".7"'),
        ]),
      ),
      path('M40 440 L756 604 Q760 626 742 634 L30 462Z', tone(colour, 0.34), 'opacity=".55"'),
    ];
  },
);

/** Half a fruit as a disc seen a little from the side: shell, and what is inside it. */
const half = (brush: Brush, shell: string, x: number, y: number, radius: number): Svg => [
  ellipse(x + radius * 0.12, y + radius * 0.06, radius * 1.02, radius * 1.02, brush.ball(shell)),
  circle(x, y, radius, tone(shell, 0.1)),
];

const kiwi = ownSubject(
  {
    concept: 'kiwi-fruit',
    names: ['kiwi', 'sliced kiwi', 'kiwifruit'],
    kind: 'food',
    heightMetres: 0.07,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#8dbb34' }) => [
    path('M360 300 Q360 60 640 40 Q980 30 994 300 Q990 540 700 560 Q400 560 360 300Z', brush.ball('#8a6236')),
    repeat(90, (i) => {
      const [x, y] = [400 + ((i * 0.7549) % 1) * 560, 80 + ((i * 0.5698) % 1) * 440];
      return stroke(`M${round(x)} ${round(y)} l8 -14`, i % 2 ? '#c79a62' : '#54381c', 4, 'opacity=".55"');
    }),
    half(brush, '#7a5228', 306, 330, 300),
    circle(306, 330, 282, colour),
    circle(306, 330, 282, brush.spot('#e4f29a', 0.75)),
    repeat(36, (i) =>
      stroke(
        `M${round(306 + 96 * Math.cos(i * 0.17453))} ${round(330 + 96 * Math.sin(i * 0.17453))} L${round(306 + 266 * Math.cos(i * 0.17453))} ${round(330 + 266 * Math.sin(i * 0.17453))}`,
        i % 2 ? '#d9ec8c' : '#5f8f1c',
        5,
        'opacity=".55"',
      ),
    ),
    repeat(30, (i) => {
      const [a, r] = [i * 0.20944, 130 + (i % 3) * 22];
      return at(
        round(306 + r * Math.cos(a)),
        round(330 + r * Math.sin(a)),
        1,
        round((a * 180) / Math.PI),
        ellipse(0, 0, 15, 8, '#221a16'),
      );
    }),
    ellipse(306, 330, 84, 92, brush.ball('#f3f2cc')),
    ellipse(210, 200, 90, 40, brush.spot('#ffffff', 0.6), 'transform="rotate(-40 210 200)"'),
  ],
);

const coconut = ownSubject(
  {
    concept: 'coconut',
    names: ['cracked coconut', 'coconut half', 'open coconut'],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1000,
    height: 660,
  },
  (brush, { colour = '#7a4e2c' }) => [
    circle(660, 324, 322, brush.ball(colour)),
    repeat(120, (i) => {
      const radius = Math.sqrt((i + 0.5) / 120) * 300;
      const [x, y] = [660 + Math.cos(i * 2.39996) * radius, 324 + Math.sin(i * 2.39996) * radius];
      return stroke(
        `M${round(x)} ${round(y)} q14 22 4 50`,
        i % 2 ? tone(colour, 0.4) : tone(colour, -0.5),
        5,
        'opacity=".55"',
      );
    }),
    [
      [700, 110],
      [780, 150],
      [690, 190],
    ].map(([x, y]) => ellipse(x!, y!, 24, 20, '#2c1a0e')),
    half(brush, tone(colour, -0.2), 310, 350, 304),
    circle(310, 350, 284, '#fdfaf3'),
    circle(
      310,
      350,
      214,
      brush.stops('diagonal', [
        [0, '#b9b2a6'],
        [0.5, '#e6e1d6'],
        [1, '#ffffff'],
      ]),
    ),
    ellipse(320, 410, 176, 120, brush.spot('#ffffff', 0.8)),
    stroke('M120 250 Q180 130 300 110', '#ffffff', 16, 'opacity=".8"'),
  ],
);

const avocado = ownSubject(
  {
    concept: 'avocado',
    names: ['avocado half', 'halved avocado', 'ripe avocado', 'sliced avocado'],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 1000,
  },
  (brush, { colour = '#a9bd4a' }) => {
    const shape =
      'M0 -470 C110 -470 140 -360 170 -240 C210 -110 320 20 320 200 C320 390 180 490 0 490 C-180 490 -320 390 -320 200 C-320 20 -210 -110 -170 -240 C-140 -360 -110 -470 0 -470Z';
    return [
      at(650, 506, 1, 14, [
        path(shape, brush.ball('#3f5a2a')),
        repeat(70, (i) =>
          circle(
            round(Math.cos(i * 2.4) * 250 * Math.sqrt(i / 70)),
            round(140 + Math.sin(i * 2.4) * 300 * Math.sqrt(i / 70)),
            7,
            i % 2 ? '#6f8a44' : '#24381a',
            'opacity=".6"',
          ),
        ),
        ellipse(-90, -60, 50, 150, brush.spot('#e2f0b8', 0.6)),
        path('M-16 -466 Q-10 -500 14 -494 L20 -460Z', '#6b5a34'),
      ]),
      at(330, 506, 1, -6, [
        path(shape, brush.ball('#34501f')),
        at(-6, 4, 0.93, 0, path(shape, '#86a83a')),
        at(
          -8,
          6,
          0.86,
          0,
          path(
            shape,
            brush.stops('down', [
              [0, tone(colour, 0.25)],
              [0.6, tone(colour, 0.6)],
              [1, tone(colour, 0.4)],
            ]),
          ),
        ),
        circle(-4, 190, 168, tone(colour, -0.34), 'opacity=".5"'),
        circle(-4, 184, 154, brush.ball('#8a5630')),
        ellipse(-60, 120, 44, 30, brush.spot('#ffffff', 0.8), 'transform="rotate(-36 -60 120)"'),
        stroke('M-190 250 Q-240 120 -150 -60 Q-110 -180 -80 -300', '#ffffff', 16, 'opacity=".45"'),
      ]),
    ];
  },
);

/** Fruit of which the inside is seen. */
export const CUT_OPEN: readonly OwnSubject[] = [watermelon, kiwi, coconut, avocado];
