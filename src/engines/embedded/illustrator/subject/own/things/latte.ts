import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject, OwnSubjectOptions } from '../own-subject.ts';
import { ellipse, path, repeat, stroke } from '../shapes.ts';

const FACTS = {
  kind: 'drink',
  heightMetres: 0.1,
  footing: 'stands',
  width: 1000,
  height: 700,
  anchors: { opening: { x: 440, y: 220 } },
} as const;
const steam: Svg = stroke(
  'M380 150 Q330 90 390 40 T370 -20 M500 160 Q450 100 510 50 T490 0',
  '#ffffff',
  20,
  'opacity=".34"',
);
const FOAM = '#fbf1de';
const CREMA = '#a8693a';

/** A cup on its saucer, looked into from above, and what is poured into its foam: drawn in a circle of 300 around the origin. */
const cup = (brush: Brush, { colour = '#f4f1ea' }: OwnSubjectOptions, art: Svg, drink = CREMA): Svg => [
  ellipse(450, 590, 446, 104, brush.wall(tone(colour, -0.18))),
  ellipse(450, 570, 446, 104, brush.ball(colour)),
  ellipse(450, 572, 300, 62, '#0000001f'),
  path(
    'M740 300 Q950 250 962 360 Q964 480 690 500 L706 440 Q890 420 890 362 Q876 318 732 356Z',
    brush.ball(tone(colour, -0.06)),
  ),
  path('M84 230 Q96 480 300 572 Q440 604 580 572 Q784 480 796 230Z', brush.pillar(colour)),
  path('M130 320 Q170 480 310 546 Q220 440 200 320Z', '#ffffff80'),
  ellipse(440, 226, 358, 162, brush.wall(tone(colour, 0.3))),
  ellipse(440, 234, 330, 142, tone(colour, -0.3)),
  ellipse(440, 240, 324, 136, brush.ball(drink)),
  ellipse(440, 240, 324, 136, 'none', `stroke="${tone(drink, -0.35)}" stroke-width="9" opacity=".6"`),
  `<g transform="translate(440 240) scale(1 .43)">${[art].flat(9).join('')}</g>`,
];

/** Layers of leaves about a stem. */
const rosetta: Svg = [
  repeat(6, (i) => {
    const y = -180 + i * 74;
    const reach = 92 + i * 20;
    return stroke(
      `M${-reach} ${y - 60} Q${-reach * 0.6} ${y + 40} 0 ${y + 70} Q${reach * 0.6} ${y + 40} ${reach} ${y - 60}`,
      FOAM,
      32,
    );
  }),
  path('M0 -272 Q46 -230 0 -160 Q-46 -230 0 -272Z', FOAM),
  stroke('M0 -250 V284', FOAM, 20),
];

const heart: Svg = [
  path(
    'M0 236 Q-280 40 -236 -110 Q-190 -240 -60 -190 Q-14 -166 0 -120 Q14 -166 60 -190 Q190 -240 236 -110 Q280 40 0 236Z',
    FOAM,
  ),
  path(
    'M0 150 Q-150 20 -130 -60 Q-104 -130 -40 -100 Q-10 -84 0 -50 Q10 -84 40 -100 Q104 -130 130 -60 Q150 20 0 150Z',
    'none',
    `stroke="${tone(CREMA, 0.3)}" stroke-width="20" opacity=".55"`,
  ),
];

/** A latte with a leaf poured into its foam. */
const latte = ownSubject(
  {
    ...FACTS,
    concept: 'latte',
    names: [
      'cappuccino',
      'flat white',
      'latte art',
      'caffe latte',
      'cafe latte',
      'cup of latte',
      'cup of cappuccino',
      'coffee with foam',
      'macchiato',
    ],
  },
  (brush, options) => cup(brush, options, rosetta),
);

/** A latte with a heart poured into its foam. */
const heartLatte = ownSubject(
  { ...FACTS, concept: 'heart-latte', names: ['latte heart', 'heart cappuccino', 'heart coffee'] },
  (brush, options) => cup(brush, options, heart),
);

/** Black coffee under its crema, in the circle of the cup. */
const blackCoffee = (brush: Brush): Svg => [
  ellipse(0, 0, 316, 308, brush.ball('#4a2714')),
  ellipse(0, 10, 280, 262, brush.ball('#2e170c')),
  repeat(16, (k) =>
    ellipse(
      Math.round(Math.cos(k * 2.4) * 296),
      Math.round(Math.sin(k * 2.4) * 280),
      18,
      22,
      '#b9783f',
      'opacity=".6"',
    ),
  ),
  ellipse(-110, -120, 90, 40, '#ffffff', 'opacity=".16"'),
];

const espresso = ownSubject(
  {
    ...FACTS,
    concept: 'espresso',
    names: ['cup of espresso', 'espresso cup', 'double espresso', 'shot of espresso', 'americano'],
    heightMetres: 0.07,
  },
  (brush, options) => cup(brush, options, blackCoffee(brush)),
);

/** A cup of coffee, which also stands for any cup. */
const coffee = ownSubject({ ...FACTS, concept: 'hot-beverage', names: [], heightMetres: 0.12 }, (brush, options) => [
  cup(brush, options, blackCoffee(brush)),
  steam,
]);

const TEA = '#b8651c';

/** Tea with the thread of its bag over the rim. */
const tea = ownSubject(
  {
    ...FACTS,
    concept: 'cup-of-tea',
    names: [
      'tea',
      'hot tea',
      'black tea',
      'herbal tea',
      'chai',
      'chai tea',
      'mug of tea',
      'glass of tea',
      'english tea',
      'steaming tea',
    ],
  },
  (brush, options) => [
    cup(
      brush,
      options,
      [ellipse(0, 14, 250, 232, brush.spot('#f0a447', 0.7)), ellipse(-110, -120, 110, 50, '#ffffff', 'opacity=".3"')],
      TEA,
    ),
    stroke('M300 300 Q240 372 236 392 L250 470', '#f7f3ea', 7),
    path('M206 462 L292 452 L302 548 L216 558Z', brush.slab('#d7473a')),
    path('M232 482 L276 477 L281 522 L237 527Z', '#f7f3ea', 'opacity=".8"'),
    steam,
  ],
);

/** Coffee, black and under patterned milk, and tea. */
export const LATTES: readonly OwnSubject[] = [latte, heartLatte, espresso, coffee, tea];
