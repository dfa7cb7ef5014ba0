import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** A strand of baked dough along `d`: dark at its edges, bright along its middle. */
const strand = (d: string, hex: string, width: number): Svg => [
  stroke(d, tone(hex, -0.55), width),
  stroke(d, tone(hex, -0.2), width * 0.9),
  stroke(d, hex, width * 0.66, 'transform="translate(-6 -8)"'),
  stroke(d, tone(hex, 0.28), width * 0.3, 'transform="translate(-12 -16)" opacity=".7"'),
];

const pretzel = ownSubject(
  {
    concept: 'pretzel',
    names: ['soft pretzel', 'salted pretzel', 'bavarian pretzel'],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1000,
    height: 800,
  },
  (_, { colour = '#a8602a' }) => [
    strand('M250 640 Q140 480 300 420 Q470 380 560 300', colour, 96),
    strand('M270 664 Q20 520 66 270 Q110 74 290 70 Q470 70 520 330 Q540 460 700 460', colour, 112),
    strand('M730 664 Q980 520 934 270 Q890 74 710 70 Q530 70 480 330 Q470 400 440 420', colour, 112),
    strand('M270 664 Q500 800 730 664', colour, 128),
    strand('M560 300 Q640 400 700 430 Q860 480 750 640', colour, 96),
    [
      [110, 250],
      [150, 150],
      [290, 66],
      [420, 120],
      [880, 230],
      [840, 140],
      [700, 62],
      [590, 110],
      [360, 700],
      [500, 726],
      [640, 700],
      [120, 440],
      [880, 430],
      [480, 250],
      [540, 420],
      [730, 500],
      [270, 500],
      [430, 660],
      [580, 750],
    ].map(([x, y], i) =>
      at(x!, y!, 1, (i * 37) % 90, [
        path('M-13 -11 L12 -13 L14 11 L-12 13Z', '#8b7a68', 'opacity=".5" transform="translate(4 5)"'),
        path('M-13 -11 L12 -13 L14 11 L-12 13Z', '#fffdf6'),
      ]),
    ),
  ],
);

const bagel = ownSubject(
  {
    concept: 'bagel',
    names: ['sesame bagel', 'poppy seed bagel', 'everything bagel'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 620,
  },
  (brush, { colour = '#c98a44' }) => {
    const ring =
      'M6 300 Q6 10 500 6 Q994 10 994 300 Q994 614 500 616 Q6 614 6 300Z M350 236 Q360 300 500 304 Q640 300 650 236 Q640 176 500 172 Q360 176 350 236Z';
    return [
      ellipse(500, 238, 156, 72, tone(colour, -0.6)),
      path(ring, brush.ball(colour), 'fill-rule="evenodd"'),
      path(
        'M350 236 Q360 300 500 304 Q640 300 650 236 Q700 330 500 344 Q300 330 350 236Z',
        tone(colour, 0.3),
        'opacity=".5"',
      ),
      ellipse(310, 130, 210, 74, brush.spot('#fff2cf', 0.7), 'transform="rotate(-14 310 130)"'),
      path(
        'M40 380 Q160 580 500 590 Q840 580 960 380 Q900 520 500 530 Q100 520 40 380Z',
        tone(colour, -0.4),
        'opacity=".4"',
      ),
      repeat(76, (i) => {
        const angle = i * 2.39996;
        const radius = 0.5 + 0.42 * ((i * 0.7548) % 1);
        const [x, y] = [500 + Math.cos(angle) * radius * 470, 256 + Math.sin(angle) * radius * 236];
        return at(round(x), round(y), 1, (i * 59) % 180, [
          ellipse(2, 3, 14, 8, tone(colour, -0.5), 'opacity=".5"'),
          ellipse(0, 0, 14, 8, i % 4 === 0 ? '#3a2c28' : '#fbecc6'),
        ]);
      }),
    ];
  },
);

const bread = ownSubject(
  {
    concept: 'bread',
    names: ['sandwich bread', 'white bread', 'sliced bread'],
    kind: 'food',
    heightMetres: 0.13,
    footing: 'stands',
    width: 1000,
    height: 640,
  },
  (brush, { colour = '#b9702e' }) => {
    const loaf =
      'M170 640 V330 Q90 300 100 190 Q130 60 330 50 L800 10 Q980 10 990 140 Q1000 210 950 250 V560 Q960 600 900 606 L300 640Z';
    const face =
      'M40 640 Q30 640 30 610 V350 Q-10 320 6 240 Q30 110 220 106 Q420 100 440 240 Q450 320 404 350 V612 Q404 640 390 640Z';
    return [
      path(loaf, brush.slab(colour)),
      brush.clip(loaf, [
        path(
          'M100 190 Q130 60 330 50 L800 10 Q980 10 990 140 Q760 200 420 260 Q300 80 100 190Z',
          brush.wall(tone(colour, 0.14)),
        ),
        path('M420 300 Q720 230 960 236 V640 H400Z', brush.wall(tone(colour, -0.14))),
        stroke('M430 282 Q720 216 984 190', tone(colour, -0.5), 14, 'opacity=".5"'),
        repeat(4, (i) =>
          path(
            `M${440 + i * 130} ${180 - i * 14} Q${480 + i * 130} ${80 - i * 14} ${560 + i * 130} ${50 - i * 12} Q${560 + i * 130} ${110 - i * 12} ${500 + i * 130} ${180 - i * 14}Z`,
            '#f1d49c',
            'opacity=".75"',
          ),
        ),
        ellipse(600, 90, 300, 40, brush.spot('#ffe9c0', 0.6), 'transform="rotate(-6 600 90)"'),
      ]),
      path(face, brush.slab(tone(colour, -0.06))),
      path(
        'M66 606 V340 Q30 310 44 250 Q66 150 220 146 Q380 142 398 250 Q406 310 368 340 V606Z',
        brush.slab('#f6e3ba'),
      ),
      repeat(54, (i) =>
        ellipse(
          76 + ((i * 0.7549) % 1) * 284,
          190 + ((i * 0.5698) % 1) * 400,
          4 + (i % 4) * 3,
          4 + (i % 3) * 2,
          i % 3 ? '#dcbf86' : '#fff6de',
          'opacity=".75"',
        ),
      ),
    ];
  },
);

const baguette = ownSubject(
  {
    concept: 'baguette-bread',
    names: ['french baguette', 'french stick'],
    kind: 'food',
    heightMetres: 0.09,
    footing: 'stands',
    width: 1000,
    height: 300,
  },
  (brush, { colour = '#c07a34' }) => {
    const outline =
      'M4 220 Q0 150 90 110 Q300 30 520 16 Q760 0 900 24 Q1000 40 996 96 Q990 160 890 194 Q680 270 440 288 Q220 304 90 284 Q10 270 4 220Z';
    return [
      path(outline, brush.tube(colour)),
      brush.clip(outline, [
        repeat(6, (i) => {
          const [x, y] = [110 + i * 144, 200 - i * 22];
          return [
            path(
              `M${x} ${y + 20} Q${x + 30} ${y - 86} ${x + 160} ${y - 96} Q${x + 150} ${y - 20} ${x} ${y + 20}Z`,
              brush.slab('#f3d9a4'),
            ),
            stroke(`M${x} ${y + 20} Q${x + 30} ${y - 86} ${x + 160} ${y - 96}`, tone(colour, -0.4), 9),
            stroke(`M${x + 26} ${y} Q${x + 70} ${y - 50} ${x + 130} ${y - 70}`, '#d6a95e', 6, 'opacity=".7"'),
          ];
        }),
        path('M0 240 Q400 300 996 110 V300 H0Z', tone(colour, -0.5), 'opacity=".32"'),
        repeat(26, (i) => circle(60 + ((i * 151) % 880), 60 + ((i * 61) % 190), 4, '#fff3d8', 'opacity=".5"')),
      ]),
    ];
  },
);

/** A hole in cheese. */
const hole = (brush: Brush, hex: string, x: number, y: number, radius: number): Svg => [
  ellipse(
    x,
    y,
    radius,
    radius * 0.86,
    brush.stops('diagonal', [
      [0, tone(hex, -0.42)],
      [1, tone(hex, 0.1)],
    ]),
  ),
  path(
    `M${x - radius * 0.8} ${y + radius * 0.34} Q${x} ${y + radius * 1.1} ${x + radius * 0.8} ${y + radius * 0.34} Q${x} ${y + radius * 0.76} ${x - radius * 0.8} ${y + radius * 0.34}Z`,
    tone(hex, 0.5),
    'opacity=".8"',
  ),
];

const cheese = ownSubject(
  {
    concept: 'cheese-wedge',
    names: ['wedge of cheese', 'piece of cheese', 'block of cheese', 'swiss cheese', 'emmental', 'gouda'],
    kind: 'food',
    heightMetres: 0.12,
    footing: 'stands',
    width: 1000,
    height: 680,
  },
  (brush, { colour = '#f0b93a' }) => [
    path('M10 330 L700 20 Q960 60 990 220 L20 346Z', brush.slab(tone(colour, 0.2))),
    path('M700 20 Q960 60 990 220 L986 236 Q940 90 690 30Z', tone(colour, -0.3)),
    path('M10 330 L990 216 V560 L10 676Z', brush.wall(colour)),
    path('M10 330 L990 216 V232 L10 346Z', tone(colour, 0.6), 'opacity=".6"'),
    hole(brush, colour, 240, 480, 86),
    hole(brush, colour, 520, 380, 66),
    hole(brush, colour, 690, 520, 76),
    hole(brush, colour, 880, 340, 60),
    hole(brush, colour, 420, 590, 36),
    hole(brush, colour, 90, 420, 34),
    hole(brush, colour, 860, 520, 26),
    ellipse(560, 170, 90, 36, tone(colour, -0.26), 'transform="rotate(-8 560 170)"'),
    ellipse(760, 120, 60, 24, tone(colour, -0.26)),
    ellipse(340, 250, 50, 18, tone(colour, -0.26), 'transform="rotate(-10 340 250)"'),
    path('M10 640 L990 524 V560 L10 676Z', tone(colour, -0.34), 'opacity=".5"'),
  ],
);

const sausages = ownSubject(
  {
    concept: 'sausages',
    names: ['sausage', 'grilled sausage', 'frankfurter', 'bratwurst', 'chorizo', 'wiener', 'salami'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 520,
  },
  (brush, { colour = '#a8502a' }) =>
    [0, 1, 2].map((k) => {
      const y = 20 + k * 150;
      const outline = `M${40 + k * 14} ${y + 70} Q${20 + k * 14} ${y + 4} ${130 + k * 10} ${y + 14} Q500 ${y + 74} ${860 + k * 8} ${y + 4} Q${970 + k * 4} ${y} ${966 + k * 6} ${y + 80} Q${960 + k * 8} ${y + 140} ${880 + k * 6} ${y + 150} Q500 ${y + 216} ${140 + k * 6} ${y + 160} Q${50 + k * 8} ${y + 150} ${40 + k * 14} ${y + 70}Z`;
      return [
        path(outline, brush.tube(colour), `stroke="${tone(colour, -0.5)}" stroke-width="5"`),
        brush.clip(outline, [
          repeat(6, (i) => stroke(`M${170 + i * 126} ${y + 20} l60 190`, tone(colour, -0.6), 20, 'opacity=".6"')),
          stroke(`M120 ${y + 56} Q500 ${y + 116} 880 ${y + 46}`, '#ffd9b0', 14, 'opacity=".6"'),
        ]),
        stroke(`M${34 + k * 12} ${y + 74} l-26 -10 M${966 + k * 6} ${y + 70} l24 -12`, tone(colour, -0.3), 16),
      ];
    }),
);

/** Bread in its forms, and what is laid on it. */
export const BREADS: readonly OwnSubject[] = [pretzel, bagel, bread, baguette, cheese, sausages];
