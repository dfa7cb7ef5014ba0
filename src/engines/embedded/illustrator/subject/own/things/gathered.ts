import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, rect, repeat, round, stroke } from '../shapes.ts';

const AUTUMN = ['#d9642a', '#e8a23a', '#b8402a', '#c98a3a', '#8a4a24', '#e0c04a'] as const;

const mapleLeaf = (brush: Brush, colour: string): Svg => [
  path(
    'M0 -100 L22 -56 L60 -76 L52 -30 L100 -26 L70 6 L86 36 L36 36 L8 60 L4 110 H-4 L-8 60 L-36 36 L-86 36 L-70 6 L-100 -26 L-52 -30 L-60 -76 L-22 -56Z',
    brush.slab(colour),
  ),
  stroke('M0 100 V-80 M0 40 L70 -16 M0 40 L-70 -16 M0 10 L44 -56 M0 10 L-44 -56', tone(colour, -0.28), 6),
];

/** A mound of autumn leaves. */
const leafPile = ownSubject(
  {
    concept: 'leaf-pile',
    names: ['pile of leaves', 'heap of leaves', 'mound of leaves'],
    kind: 'plant',
    heightMetres: 0.7,
    footing: 'stands',
    width: 1200,
    height: 640,
    anchors: { surface: { x: 600, y: 120 } },
  },
  (brush, { random }) => [
    path('M30 636 Q150 300 460 110 Q600 40 760 110 Q1060 300 1170 636Z', brush.wall('#6b3a1e')),
    repeat(120, (i) => {
      const rise = i / 120;
      const half = 560 * Math.sqrt(1 - rise * 0.94);
      const x = 600 + (random.next() * 2 - 1) * half;
      return at(
        round(x),
        round(575 - rise * 470),
        0.5 + random.next() * 0.24,
        random.between(-180, 180),
        mapleLeaf(brush, AUTUMN[i % AUTUMN.length]!),
      );
    }),
  ],
);

/** Petals strewn round an empty middle. */
const petals = ownSubject(
  {
    concept: 'strewn-petals',
    names: ['petal scatter', 'scattering of petals'],
    kind: 'plant',
    heightMetres: 0.05,
    footing: 'lies',
    width: 1060,
    height: 360,
  },
  (brush, { colour = '#f2a3b8', random }) =>
    repeat(46, (i) => {
      const radius = Math.sqrt((i + 0.5) / 46);
      const [x, y] = [530 + Math.cos(i * 2.39996) * radius * 505, 196 + Math.sin(i * 2.39996) * radius * 120];
      return at(round(x), round(y), 0.7 + random.next() * 0.3, random.between(-180, 180), [
        path(
          'M0 40 Q-66 10 -50 -34 Q-26 -60 0 -36 Q26 -60 50 -34 Q66 10 0 40Z',
          brush.ball(tone(colour, random.between(-0.12, 0.2))),
        ),
        stroke('M0 30 V-24', tone(colour, -0.2), 4, 'opacity=".6"'),
      ]);
    }),
);

/** Six eggs in a carton of grey pulp, its lid open behind. */
const eggCarton = ownSubject(
  {
    concept: 'egg-carton',
    names: ['carton of eggs', 'box of eggs', 'tray of eggs', 'egg box', 'egg tray'],
    kind: 'food',
    heightMetres: 0.14,
    footing: 'stands',
    width: 1200,
    height: 640,
  },
  (brush, { colour = '#b9b2a4' }) => {
    const egg = (x: number, y: number, shade: string): Svg => [
      path(
        `M${x} ${y - 170} Q${x + 100} ${y - 150} ${x + 116} ${y} Q${x + 110} ${y + 90} ${x} ${y + 96} Q${x - 110} ${y + 90} ${x - 116} ${y} Q${x - 100} ${y - 150} ${x} ${y - 170}Z`,
        brush.ball(shade),
      ),
      ellipse(x - 40, y - 90, 26, 16, '#ffffff', `opacity=".55" transform="rotate(-30 ${x - 40} ${y - 90})"`),
    ];
    return [
      path('M120 40 Q130 4 200 4 H1000 Q1070 4 1080 40 L1120 300 H80Z', brush.wall(tone(colour, -0.14))),
      path('M170 60 H1030 L1060 280 H140Z', tone(colour, -0.34)),
      [230, 600, 970].map((x, i) => egg(x, 300, ['#e3b48a', '#f3e6d2', '#d9a273'][i]!)),
      path('M60 330 H1140 L1150 400 H50Z', tone(colour, -0.25)),
      [210, 600, 990].map((x, i) => egg(x, 400, ['#f3e6d2', '#d9a273', '#e8c09a'][i]!)),
      path(
        'M30 400 Q120 470 210 470 Q320 470 400 400 Q500 470 600 470 Q700 470 800 400 Q890 470 990 470 Q1090 470 1170 400 L1130 610 Q1110 640 1070 640 H130 Q90 640 70 610Z',
        brush.slab(colour),
      ),
      [400, 800].map((x) =>
        path(`M${x - 40} 440 L${x} 404 L${x + 40} 440 L${x + 26} 634 H${x - 26}Z`, tone(colour, -0.16)),
      ),
      repeat(60, (i) =>
        circle(80 + ((i * 173) % 1040), 490 + ((i * 67) % 140), 5, tone(colour, i % 2 ? 0.3 : -0.3), 'opacity=".6"'),
      ),
    ];
  },
);

/** A waffle cone with three scoops of ice cream. */
const tripleCone = ownSubject(
  {
    concept: 'triple-scoop-cone',
    names: ['triple scoop', 'three scoop cone', 'ice cream scoops', 'triple scoop ice cream cone'],
    kind: 'food',
    heightMetres: 0.24,
    footing: 'stands',
    width: 640,
    height: 1240,
  },
  (brush, { colour = '#f4a9bd' }) => {
    const cone = 'M110 560 H530 L340 1230 Q320 1244 300 1230Z';
    const scoop = (x: number, y: number, fill: string): Svg => [
      circle(x, y, 172, brush.ball(fill)),
      path(`M${x - 176} ${y + 50} q36 66 82 24 q46 62 94 18 q46 58 96 6 q46 40 80 -48Z`, brush.slab(tone(fill, -0.06))),
      repeat(8, (i) =>
        circle(
          x - 100 + ((i * 47) % 200),
          y - 90 + ((i * 61) % 150),
          9,
          tone(fill, i % 2 ? 0.4 : -0.3),
          'opacity=".7"',
        ),
      ),
      ellipse(x - 66, y - 76, 40, 24, '#ffffff', `opacity=".45" transform="rotate(-34 ${x - 66} ${y - 76})"`),
    ];
    return [
      path(cone, brush.pillar('#d9a04e')),
      brush.clip(cone, [
        repeat(9, (i) => [
          stroke(`M${-60 + i * 90} 540 L${260 + i * 90} 1260`, '#a8702c', 9),
          stroke(`M${700 - i * 90} 540 L${380 - i * 90} 1260`, '#a8702c', 9),
        ]),
      ]),
      rect(96, 540, 448, 60, brush.tube('#e2b062'), 26),
      scoop(210, 430, '#f7e7b8'),
      scoop(430, 430, '#7a4a30'),
      scoop(320, 190, colour),
    ];
  },
);

/** A necklace with a pendant, laid in a loop. */
const necklace = ownSubject(
  {
    concept: 'prayer-beads',
    names: ['gold necklace', 'pendant necklace', 'silver necklace', 'diamond necklace'],
    kind: 'object',
    heightMetres: 0.2,
    footing: 'stands',
    width: 860,
    height: 1000,
  },
  (brush, { colour = '#e2b64e' }) => [
    repeat(44, (i) => {
      const angle = -Math.PI / 2 + ((i + 0.5) / 44) * 2 * Math.PI;
      const drop = Math.max(0, Math.sin(angle));
      return circle(
        round(430 + Math.cos(angle) * (400 - drop * 60)),
        round(400 + Math.sin(angle) * (380 + drop * 30)),
        25,
        brush.ball(tone(colour, i % 2 ? 0.12 : -0.08)),
      );
    }),
    circle(430, 800, 22, 'none', `stroke="${tone(colour, -0.2)}" stroke-width="12"`),
    path('M430 800 Q330 880 340 930 Q360 996 430 998 Q500 996 520 930 Q530 880 430 800Z', brush.metal(colour)),
    path('M430 840 Q366 896 374 930 Q388 966 430 968 Q472 966 486 930 Q494 896 430 840Z', brush.ball('#c01f3a')),
    path('M400 890 L430 864 L452 890 L424 920Z', '#ffffff', 'opacity=".6"'),
  ],
);

/** The same on a bust of dark velvet. */
const displayedNecklace = ownSubject(
  {
    concept: 'displayed-necklace',
    names: ['necklace stand', 'necklace bust', 'necklace display'],
    kind: 'object',
    heightMetres: 0.35,
    footing: 'stands',
    width: 900,
    height: 1200,
  },
  (brush, { colour = '#e2b64e' }) => [
    path(
      'M330 20 Q450 -10 570 20 L590 240 Q820 300 880 520 Q900 840 700 1080 Q690 1190 640 1196 H260 Q210 1190 200 1080 Q0 840 20 520 Q80 300 310 240Z',
      brush.ball('#2a2c33'),
    ),
    path('M330 20 Q450 60 570 20 Q560 70 450 74 Q340 70 330 20Z', '#3d4049'),
    stroke('M130 420 Q70 640 180 880', '#ffffff', 16, 'opacity=".16"'),
    repeat(33, (i) => {
      const t = i / 32;
      const x = 290 + t * 320;
      const y = 250 + Math.sin(t * Math.PI) * 420;
      const spread = Math.sin(t * Math.PI * 2) * -60;
      return circle(round(x + spread), round(y), 19, brush.ball(tone(colour, i % 2 ? 0.16 : -0.06)));
    }),
    path('M450 680 Q376 760 384 800 Q396 850 450 852 Q504 850 516 800 Q524 760 450 680Z', brush.metal(colour)),
    path('M450 716 Q404 768 412 796 Q420 824 450 826 Q480 824 488 796 Q496 768 450 716Z', brush.ball('#3f8fd0')),
    path('M430 760 L450 740 L466 762 L446 782Z', '#ffffff', 'opacity=".7"'),
  ],
);

/** What is gathered, strewn and laid out. */
export const GATHERED: readonly OwnSubject[] = [leafPile, petals, eggCarton, tripleCone, necklace, displayedNecklace];
