import type { Random } from '../../../maths/random.ts';
import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

/** What lies in a bowl seen from a little above: its surface is an ellipse around (500, 230), 400 × 116. */
type Filling = (brush: Brush, random: Random) => Svg;
const SURFACE = { cx: 500, cy: 230, rx: 400, ry: 116 } as const;

interface BowlDish {
  readonly concept: string;
  readonly names: readonly string[];
  /** `#rrggbb` of the bowl. */
  readonly bowl: string;
  readonly filling: Filling;
}

/** Places spread over the surface, farther ones first. */
function scattered(random: Random, count: number, reach = 0.9): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, () => {
    const angle = random.between(0, 2 * Math.PI);
    const share = Math.sqrt(random.next()) * reach;
    return {
      x: round(SURFACE.cx + Math.cos(angle) * share * SURFACE.rx),
      y: round(SURFACE.cy + Math.sin(angle) * share * SURFACE.ry),
    };
  }).sort((a, b) => a.y - b.y);
}

/** A wedge of the surface between two angles in degrees, heaped up a little. */
function wedge(brush: Brush, from: number, to: number, colour: string): Svg {
  const at = (degrees: number, share: number): string => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(SURFACE.cx + Math.cos(angle) * SURFACE.rx * share)} ${round(SURFACE.cy - 16 + Math.sin(angle) * SURFACE.ry * share)}`;
  };
  const middle = (from + to) / 2;
  return path(
    `M${at(middle, 0.14)} L${at(from, 0.9)} Q${at(middle, 1.06)} ${at(to, 0.9)}Z`,
    brush.ball(colour),
    `stroke="${tone(colour, -0.5)}" stroke-opacity="0.35" stroke-width="5" stroke-linejoin="round"`,
  );
}

function strips(random: Random, count: number, colour: string, length: number, width: number): Svg {
  return scattered(random, count, 0.78).map(({ x, y }) => {
    const turn = random.between(-1, 1);
    return stroke(
      `M${round(x - length * 0.5)} ${round(y + turn * 14)} Q${x} ${round(y - 26)} ${round(x + length * 0.5)} ${round(y - turn * 18)}`,
      tone(colour, random.between(-0.25, 0.25)),
      width,
    );
  });
}

/** Smooth soups with a swirl of cream and leaves. */
function creamSoups(): readonly BowlDish[] {
  const soup = (concept: string, names: readonly string[], colour: string): BowlDish => ({
    concept,
    names,
    bowl: '#f2ede4',
    filling: (brush) => [
      ellipse(500, 218, 386, 108, brush.ball(colour)),
      stroke(
        'M360 214 C400 170 560 160 610 200 C640 236 560 262 500 246 C450 232 480 204 530 212',
        '#fff6e2',
        15,
        'opacity="0.85"',
      ),
      [
        [620, 176, -30],
        [664, 190, 20],
        [640, 160, 70],
      ].map(([x, y, turn]) =>
        path(
          `M${x! - 34} ${y} Q${x} ${y! - 30} ${x! + 34} ${y} Q${x} ${y! + 22} ${x! - 34} ${y}Z`,
          brush.ball('#4f8f3a'),
          `transform="rotate(${turn} ${x} ${y})"`,
        ),
      ),
    ],
  });
  return [
    soup('tomato-soup', ['bowl of tomato soup', 'tomato bisque', 'gazpacho', 'borscht', 'red soup'], '#d2401f'),
    soup('pumpkin-soup', ['bowl of pumpkin soup', 'carrot soup', 'butternut squash soup', 'lobster bisque'], '#e38a25'),
    soup('cream-soup', ['mushroom soup', 'creamy soup', 'potato soup', 'clam chowder', 'chowder'], '#e2cf9f'),
    soup('pea-soup', ['green soup', 'broccoli soup', 'spinach soup', 'split pea soup'], '#7f9d3c'),
  ];
}

const WEDGES = ['#7d9a3c', '#f08a34', '#f5ecd2', '#8a4a30', '#d8402f', '#c9b26a'];

const BOWLS: readonly BowlDish[] = [
  {
    concept: 'bibimbap',
    names: ['bowl of bibimbap', 'korean rice bowl', 'poke bowl', 'buddha bowl', 'grain bowl'],
    bowl: '#3c3a3d',
    filling: (brush) => [
      WEDGES.map((colour, i) => wedge(brush, i * 60 - 150, i * 60 - 90, colour)),
      ellipse(500, 206, 128, 46, '#fdfbf2', 'stroke="#00000022" stroke-width="6"'),
      ellipse(500, 194, 58, 26, brush.ball('#f6a821')),
      ellipse(482, 186, 16, 6, '#ffffffaa'),
    ],
  },
  ...creamSoups(),
  {
    concept: 'kimchi',
    names: ['bowl of kimchi', 'kimchee'],
    bowl: '#efeae0',
    filling: (brush, random) => [
      ellipse(500, 214, 360, 108, brush.ball('#c63a22')),
      scattered(random, 26, 0.82).map(({ x, y }, i) =>
        path(
          `M${x - 60} ${y} q30 -46 70 -30 q50 -6 50 26 q-40 34 -80 24 q-30 4 -40 -20z`,
          brush.ball(i % 3 ? '#d9502e' : '#f0d9a8'),
          'stroke="#7d1c0e" stroke-opacity="0.4" stroke-width="4"',
        ),
      ),
      strips(random, 8, '#5f8a3a', 50, 9),
    ],
  },
  {
    concept: 'biryani',
    names: ['bowl of biryani', 'pilaf', 'pulao', 'fried rice', 'jollof rice', 'paella rice'],
    bowl: '#b7672f',
    filling: (brush, random) => [
      path('M120 236 Q220 70 500 60 Q780 70 880 236 Q700 330 500 330 Q300 330 120 236Z', brush.ball('#e8bd5a')),
      repeat(240, () => {
        const angle = random.between(0, 2 * Math.PI);
        const share = Math.sqrt(random.next());
        const x = round(500 + Math.cos(angle) * share * 340);
        const y = round(196 + Math.sin(angle) * share * 110);
        return ellipse(
          x,
          y,
          15,
          5,
          random.pick(['#f7e7b4', '#f0cf78', '#e09a34', '#fff6dc']),
          `transform="rotate(${round(random.between(-60, 60))} ${x} ${y})"`,
        );
      }),
      [
        [380, 150],
        [560, 120],
        [640, 210],
      ].map(([x, y]) =>
        path(`M${x! - 54} ${y! + 10} q0 -56 60 -50 q58 6 46 50 q-50 34 -106 0z`, brush.ball('#9a5426')),
      ),
      strips(random, 9, '#4f8a3a', 34, 10),
    ],
  },
  {
    concept: 'bean-stew',
    names: ['feijoada', 'black bean stew', 'cassoulet', 'chili con carne', 'bean soup', 'dal', 'lentil soup'],
    bowl: '#9a5a3a',
    filling: (brush, random) => [
      ellipse(500, 226, 384, 110, brush.ball('#4a2a20')),
      scattered(random, 60, 0.86).map(({ x, y }) =>
        ellipse(x, y, 26, 16, brush.ball('#5a3026'), `transform="rotate(${round(random.between(-40, 40))} ${x} ${y})"`),
      ),
      scattered(random, 6, 0.6).map(({ x, y }) => ellipse(x, y - 8, 56, 26, brush.ball('#b4573a'))),
      strips(random, 10, '#5f9a3f', 30, 10),
    ],
  },
  {
    concept: 'spicy-stew',
    names: ['kimchi stew', 'kimchi jjigae', 'tofu stew', 'hot pot', 'hotpot', 'tom yum', 'spicy soup', 'laksa'],
    bowl: '#34323a',
    filling: (brush, random) => [
      ellipse(500, 226, 384, 110, brush.ball('#c8431f')),
      scattered(random, 9, 0.74).map(({ x, y }) =>
        path(
          `M${x - 52} ${y - 26} L${x + 12} ${y - 44} L${x + 60} ${y - 22} L${x + 56} ${y + 18} L${x - 8} ${y + 36} L${x - 52} ${y + 12}Z`,
          brush.slab('#f6ecd6'),
          'stroke="#a86a3a" stroke-opacity="0.4" stroke-width="4" stroke-linejoin="round"',
        ),
      ),
      strips(random, 16, '#6f9a3f', 40, 12),
      strips(random, 6, '#e8b59a', 70, 16),
    ],
  },
  {
    concept: 'guacamole',
    names: ['bowl of guacamole', 'avocado dip'],
    bowl: '#5b5650',
    filling: (brush, random) => [
      path('M124 232 Q240 130 500 124 Q760 130 876 232 Q700 330 500 330 Q300 330 124 232Z', brush.ball('#8fae4a')),
      scattered(random, 26, 0.7).map(({ x, y }, i) => circle(x, y - 20, 13, ['#d8402f', '#f4efe2', '#5f8a3a'][i % 3]!)),
      repeat(4, (i) =>
        path(
          `M${210 + i * 46} ${150 - i * 6} L${150 + i * 50} ${-20 + i * 8} L${300 + i * 40} ${36 - i * 4}Z`,
          brush.slab('#ecbe5a'),
          'stroke="#a8772a" stroke-width="5" stroke-linejoin="round"',
        ),
      ),
    ],
  },
  {
    concept: 'acai-bowl',
    names: ['smoothie bowl', 'acai', 'açaí bowl'],
    bowl: '#e9e2d6',
    filling: (brush, random) => [
      ellipse(500, 226, 384, 110, brush.ball('#5a2c56')),
      repeat(6, (i) =>
        ellipse(250 + i * 56, 186 + i * 5, 44, 30, brush.ball('#f6e6b0'), 'stroke="#d9bd74" stroke-width="5"'),
      ),
      repeat(5, (i) => path(`M${430 + i * 66} ${270 - i * 14} q34 -50 62 0 q-30 40 -62 0z`, brush.ball('#d8342f'))),
      scattered(random, 14, 0.5).map(({ x, y }) => circle(x + 120, y - 6, 17, brush.ball('#3f4a8a'))),
      scattered(random, 30, 0.4).map(({ x, y }) => ellipse(x - 110, y + 40, 12, 7, '#c9974a')),
    ],
  },
];

function bowlDish({ concept, names, bowl, filling }: BowlDish): OwnSubject {
  return ownSubject(
    { concept, names, kind: 'food', heightMetres: 0.13, footing: 'stands', width: 1000, height: 620 },
    (brush, { colour = bowl, random }) => [
      ellipse(500, 596, 210, 24, brush.wall(tone(colour, -0.4))),
      path('M16 230 Q50 500 320 590 H680 Q950 500 984 230Z', brush.pillar(colour)),
      path('M110 300 Q150 470 330 566 Q220 440 190 300Z', tone(colour, 0.5), 'opacity="0.35"'),
      ellipse(500, 230, 484, 134, brush.wall(tone(colour, 0.16))),
      ellipse(500, 234, 448, 122, tone(colour, -0.5)),
      filling(brush, random),
    ],
  );
}

const platter = (brush: Brush, colour: string): Svg => [
  ellipse(500, 430, 480, 118, tone(colour, -0.35)),
  ellipse(500, 414, 480, 118, brush.ball(colour)),
  ellipse(500, 410, 370, 84, tone(colour, -0.1), 'opacity="0.6"'),
];

const churros = ownSubject(
  {
    concept: 'churros',
    names: ['churro', 'plate of churros', 'churros and chocolate'],
    kind: 'food',
    heightMetres: 0.1,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour = '#c98338' }) => [
    platter(brush, '#f2ede2'),
    [
      [150, 380, 760, 250],
      [170, 300, 740, 390],
      [240, 240, 800, 330],
      [220, 330, 690, 190],
    ].map(([x0, y0, x1, y1]) => [
      stroke(`M${x0} ${y0} L${x1} ${y1! + 2}`, tone(colour, -0.5), 78),
      stroke(`M${x0} ${y0} L${x1} ${y1! + 2}`, colour, 68),
      [-20, -2, 16].map((dy) =>
        stroke(`M${x0} ${y0! + dy} L${x1} ${y1! + dy + 2}`, tone(colour, dy < 0 ? 0.36 : -0.24), 9, 'opacity="0.8"'),
      ),
      repeat(26, (i) =>
        circle(
          round(x0! + ((x1! - x0!) * i) / 26),
          round(y0! + ((y1! - y0!) * i) / 26 + (((i * 37) % 46) - 23)),
          3.5,
          '#fff8e6',
        ),
      ),
    ]),
    path('M690 300 Q700 410 770 430 H850 Q920 410 930 300Z', brush.pillar('#f7f3ea')),
    ellipse(810, 300, 120, 36, brush.wall('#ffffff')),
    ellipse(810, 304, 106, 28, brush.ball('#4a2616')),
  ],
);

const mochi = ownSubject(
  {
    concept: 'mochi',
    names: ['mochis', 'daifuku', 'rice cake', 'plate of mochi', 'tteok'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 560,
  },
  (brush, { colour }) => [
    platter(brush, '#4c5a55'),
    (
      [
        [330, 330, '#f4c3cf'],
        [660, 330, '#cfe0ae'],
        [500, 390, '#f8f3e8'],
      ] as const
    ).map(([x, y, tint]) => [
      ellipse(x, y + 50, 168, 40, '#00000030'),
      path(
        `M${x - 165} ${y + 20} Q${x - 170} ${y - 150} ${x} ${y - 156} Q${x + 170} ${y - 150} ${x + 165} ${y + 20} Q${x + 140} ${y + 70} ${x} ${y + 70} Q${x - 140} ${y + 70} ${x - 165} ${y + 20}Z`,
        brush.ball(colour ?? tint),
      ),
      ellipse(x - 50, y - 90, 50, 24, '#ffffff80'),
    ]),
  ],
);

const takoyaki = ownSubject(
  {
    concept: 'takoyaki',
    names: ['octopus balls', 'plate of takoyaki'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 1000,
    height: 545,
  },
  (brush, { colour = '#c07a34' }) => [
    path('M14 360 L140 470 H860 L986 360 Q500 300 14 360Z', brush.wall('#dfc694')),
    [
      [280, 290],
      [500, 270],
      [720, 290],
      [200, 370],
      [400, 370],
      [600, 370],
      [800, 370],
    ].map(([x, y]) => [
      circle(x!, y!, 108, brush.ball(colour), `stroke="${tone(colour, -0.5)}" stroke-opacity="0.4" stroke-width="5"`),
      path(
        `M${x! - 80} ${y! - 40} Q${x!} ${y! - 120} ${x! + 80} ${y! - 40} Q${x! + 60} ${y! + 10} ${x! + 34} ${y! - 20} Q${x!} ${y! + 24} ${x! - 30} ${y! - 14} Q${x! - 60} ${y! + 12} ${x! - 80} ${y! - 40}Z`,
        brush.ball('#5a2a16'),
      ),
      stroke(`M${x! - 70} ${y! - 56} q30 34 60 -10 q24 30 70 -4`, '#fbf4dc', 11),
      [-30, 10, 44].map((dx) => circle(x! + dx, y! - 62, 6, '#6f9a3f')),
    ]),
    path('M60 410 L140 540 H860 L940 410 Q500 470 60 410Z', brush.wall('#e9d3a6')),
  ],
);

const meatballs = ownSubject(
  {
    concept: 'meatballs',
    names: ['meatball', 'plate of meatballs', 'kofta', 'köttbullar'],
    kind: 'food',
    heightMetres: 0.08,
    footing: 'stands',
    width: 640,
    height: 430,
  },
  (brush, { colour = '#7a4526' }) => [
    ellipse(320, 330, 300, 92, brush.ball('#b5301c')),
    [
      [210, 250],
      [430, 250],
      [320, 170],
      [320, 310],
    ].map(([x, y]) => [
      circle(x!, y!, 118, brush.ball(colour), `stroke="${tone(colour, -0.5)}" stroke-opacity="0.4" stroke-width="5"`),
      [-46, 6, 52].map((dx, i) => circle(x! + dx, y! - 30 + i * 34, 15, tone(colour, i === 1 ? 0.16 : -0.24))),
      path(
        `M${x! - 96} ${y! - 30} Q${x! - 40} ${y! - 128} ${x! + 60} ${y! - 96} Q${x! + 106} ${y! - 50} ${x! + 70} ${y! - 14} Q${x! + 30} ${y! - 62} ${x! - 20} ${y! - 18} Q${x! - 60} ${y! + 6} ${x! - 96} ${y! - 30}Z`,
        brush.ball('#c83a22'),
        'opacity="0.9"',
      ),
      ellipse(x! - 30, y! - 76, 26, 12, '#ffffff', 'opacity="0.3"'),
    ]),
  ],
);

/** Dishes of many kitchens that the art packs lack. */
export const WORLD_DISHES: readonly OwnSubject[] = [...BOWLS.map(bowlDish), churros, meatballs, mochi, takoyaki];
