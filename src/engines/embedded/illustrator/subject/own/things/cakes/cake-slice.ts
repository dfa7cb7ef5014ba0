import { type Brush, type Svg, tone } from '../../brush.ts';
import { ownSubject } from '../../own-drawing.ts';
import { circle, ellipse, path, repeat, stroke } from '../../shapes.ts';

/** What a slice is made of. */
interface Slice {
  readonly sponge: string;
  readonly cream: string;
  readonly icing: string;
  readonly topping: (brush: Brush) => Svg;
}

const strawberry = (brush: Brush): Svg => [
  path('M640 96 Q740 70 790 130 Q800 230 690 260 Q610 200 640 96Z', brush.ball('#d8323c')),
  repeat(9, (i) => ellipse(672 + (i % 3) * 36, 124 + Math.floor(i / 3) * 36 + (i % 2) * 8, 5, 8, '#ffe08a')),
  path('M640 100 Q690 40 720 84 Q770 50 790 118 Q730 100 640 100Z', '#5a9a3c'),
];

const swirl =
  (hex: string) =>
  (brush: Brush): Svg => [
    ellipse(700, 226, 96, 44, brush.ball(hex)),
    ellipse(704, 178, 70, 36, brush.ball(hex)),
    path('M650 160 Q690 60 726 70 Q760 120 752 166Z', brush.ball(hex)),
  ];

function slice(brush: Brush, { sponge, cream, icing, topping }: Slice, china = '#f4f5f7'): Svg {
  const side = 'M150 330 L800 400 V690 L160 560Z';
  const layer = (y: number, height: number, hex: string): Svg =>
    path(`M152 ${330 + y * 0.8} L800 ${400 + y} V${400 + y + height} L154 ${330 + (y + height) * 0.8}Z`, hex);
  return [
    ellipse(560, 640, 540, 170, brush.wall(tone(china, -0.26))),
    ellipse(560, 616, 540, 170, brush.ball(china)),
    path('M220 590 L800 716 L960 470 L1010 520 L840 740 Q560 760 220 620Z', '#00000026'),
    path(side, brush.wall(sponge)),
    layer(86, 34, cream),
    layer(186, 34, cream),
    repeat(26, (i) =>
      circle(200 + ((i * 137) % 570), 400 + ((i * 71) % 210) + i * 0.6, 5 + (i % 3) * 2, tone(sponge, -0.18)),
    ),
    path('M800 400 L950 190 V470 L800 690Z', brush.shadowSide(icing)),
    path('M140 322 L800 392 L960 180 Q520 130 140 322Z', brush.wall(tone(icing, 0.12))),
    path(
      'M140 318 L800 388 V432 Q770 452 748 426 Q720 400 694 430 Q668 470 640 428 Q610 392 584 420 Q556 448 530 410 Q500 380 474 402 Q446 424 420 392 Q392 366 366 386 Q340 400 316 374 Q292 352 268 366 Q236 380 214 352 Q176 350 146 356Z',
      icing,
    ),
    path('M230 306 Q540 186 900 196', 'none', 'stroke="#ffffff" stroke-width="12" stroke-linecap="round" opacity=".4"'),
    topping(brush),
    stroke('M170 556 L800 684', tone(sponge, -0.3), 7),
  ];
}

const SIZE = { kind: 'food', footing: 'stands', heightMetres: 0.12, width: 1100, height: 810 } as const;

const vanilla = ownSubject(
  {
    ...SIZE,
    concept: 'cake-slice',
    names: [
      'slice of cake',
      'piece of cake',
      'slice of birthday cake',
      'slice of strawberry cake',
      'piece of birthday cake',
    ],
  },
  (brush, { colour = '#f2b8c2', accent }) =>
    slice(brush, { sponge: '#f0d08a', cream: '#fffaf0', icing: colour, topping: strawberry }, accent),
);

const chocolate = ownSubject(
  {
    ...SIZE,
    concept: 'chocolate-cake-slice',
    names: ['slice of chocolate cake', 'piece of chocolate cake', 'slice of black forest cake', 'slice of fudge cake'],
  },
  (brush, { colour = '#4a2616' }) =>
    slice(brush, { sponge: '#6b3b22', cream: '#9a6238', icing: colour, topping: strawberry }),
);

const redVelvet = ownSubject(
  {
    ...SIZE,
    concept: 'red-velvet-slice',
    names: ['slice of red velvet cake', 'piece of red velvet cake', 'red velvet cake'],
  },
  (brush, { colour = '#fbf3e6' }) =>
    slice(brush, { sponge: '#a3252c', cream: '#fbf3e6', icing: colour, topping: swirl('#fffaf2') }),
);

const carrot = ownSubject(
  { ...SIZE, concept: 'carrot-cake-slice', names: ['slice of carrot cake', 'piece of carrot cake', 'carrot cake'] },
  (brush, { colour = '#fbf1df' }) =>
    slice(brush, { sponge: '#b9763a', cream: '#fbf1df', icing: colour, topping: swirl('#f39a3c') }),
);

/** Slices of cake on a plate. */
export const CAKE_SLICES = [vanilla, chocolate, redVelvet, carrot];
