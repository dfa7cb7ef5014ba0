import { type Brush, type Svg, tone } from '../brush.ts';
import { ownSubject } from '../own-drawing.ts';
import type { OwnSubject } from '../own-subject.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../shapes.ts';

const SHELLS = ['#e86a92', '#5fa8dc', '#f2bf3f', '#7cc07a', '#a77fd6', '#f08a4b'] as const;
const EGG =
  'M0 -250 C130 -250 200 -60 200 60 C200 180 110 250 0 250 C-110 250 -200 180 -200 60 C-200 -60 -130 -250 0 -250Z';

/** A zigzag across an egg at a height. */
const zigzag = (y: number, hex: string): Svg =>
  stroke(`M-220 ${y} ${[repeat(11, (i) => `L${-176 + i * 40} ${y + (i % 2 ? 26 : -26)}`)].flat(2).join(' ')}`, hex, 16);

const dots = (y: number, hex: string): Svg =>
  repeat(7, (i) => circle(-168 + i * 56, y + Math.abs(i - 3) * -4, 17, hex));

/** An egg around the origin, 400 wide and 500 high, with bands of paint. */
function paintedEgg(brush: Brush, hex: string, pattern: number): Svg {
  const [light, other] = [tone(hex, 0.62), SHELLS[(SHELLS.indexOf(hex as never) + 3) % SHELLS.length] ?? '#ffffff'];
  const bands = [
    [zigzag(-70, light), dots(10, other), zigzag(92, light), dots(-160, light)],
    [
      dots(-110, light),
      stroke('M-220 -30 Q0 10 220 -30 M-220 70 Q0 110 220 70', other, 26),
      dots(30, light),
      dots(150, light),
    ],
    [stroke('M-220 -120 Q0 -80 220 -120 M-220 140 Q0 180 220 140', light, 22), zigzag(-20, other), dots(66, light)],
  ][pattern % 3]!;
  return [
    path(EGG, brush.ball(hex)),
    brush.clip(EGG, bands),
    path(
      EGG,
      brush.stops('diagonal', [
        [0, '#ffffff', 0.24],
        [0.5, '#ffffff', 0],
        [1, '#1a1030', 0.34],
      ]),
    ),
    ellipse(-84, -110, 34, 62, '#ffffff', 'opacity=".5" transform="rotate(20 -84 -110)"'),
  ];
}

/** A painted egg. */
const easterEgg = ownSubject(
  {
    concept: 'easter-egg',
    names: ['painted egg', 'decorated egg', 'coloured egg', 'colored egg'],
    kind: 'object',
    heightMetres: 0.08,
    footing: 'stands',
    width: 420,
    height: 510,
  },
  (brush, { colour, random }) =>
    at(210, 256, 1, 0, paintedEgg(brush, colour ?? random.pick(SHELLS), Math.floor(random.between(0, 3)))),
);

/** A basket of painted eggs on grass. */
const easterBasket = ownSubject(
  {
    concept: 'easter-basket',
    names: ['basket of painted eggs', 'easter egg basket'],
    kind: 'object',
    heightMetres: 0.36,
    footing: 'stands',
    width: 900,
    height: 900,
  },
  (brush, { colour = '#c98f4a' }) => [
    path(
      'M120 480 C120 -90 780 -90 780 480',
      'none',
      `stroke="${tone(colour, -0.34)}" stroke-width="50" stroke-linecap="round"`,
    ),
    path(
      'M120 480 C120 -90 780 -90 780 480',
      'none',
      `stroke="${tone(colour, 0.16)}" stroke-width="26" stroke-dasharray="34 12"`,
    ),
    ellipse(450, 500, 390, 96, tone(colour, -0.5)),
    [
      [330, 330, -14],
      [560, 320, 12],
      [210, 420, -28],
      [690, 420, 26],
      [450, 390, 4],
    ].map(([x = 0, y = 0, degrees = 0], i) =>
      at(x, y, 0.48, degrees, paintedEgg(brush, SHELLS[i % SHELLS.length]!, i)),
    ),
    repeat(46, (i) => {
      const x = 84 + i * 16.2;
      return stroke(
        `M${round(x)} 540 q${(i % 5) * 9 - 18} -50 ${(i % 7) * 8 - 24} ${-66 - (i % 3) * 16}`,
        tone('#6fae4f', (i % 4) * 0.12 - 0.18),
        9,
      );
    }),
    path('M60 500 Q450 620 840 500 L770 850 Q450 930 130 850Z', brush.pillar(colour)),
    repeat(5, (row) =>
      repeat(13, (k) => {
        const y = 572 + row * 66;
        const half = 378 - row * 17;
        const x = 450 + ((k + (row % 2) * 0.5) / 6.5 - 1) * half;
        return Math.abs(x - 450) > half - 10
          ? ''
          : path(
              `M${round(x - 24)} ${y + 34 * (1 - ((x - 450) / half) ** 2)} q24 -22 48 0 q-24 30 -48 0Z`,
              tone(colour, (k + row) % 2 ? 0.24 : -0.22),
            );
      }),
    ),
    path('M50 500 Q450 626 850 500', 'none', `stroke="${tone(colour, 0.22)}" stroke-width="36" stroke-linecap="round"`),
    at(
      780,
      470,
      1,
      0,
      path(
        'M0 0 C-90 -70 -120 40 0 20 C120 40 90 -70 0 0Z M-6 16 L-50 120 L-10 96 L10 120 L6 16Z',
        brush.ball('#e86a92'),
      ),
    ),
  ],
);

export const EASTER: readonly OwnSubject[] = [easterEgg, easterBasket];
