import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, circle, ellipse, path, repeat, round, stroke } from '../../shapes.ts';
import { PETALS, type PetalName } from './petals.ts';

/** One whorl of petals, lengths in units of the drawing. */
export interface Whorl {
  readonly petal: PetalName;
  readonly count: number;
  readonly length: number;
  /** Widest extent to each side of the petal's middle. */
  readonly half: number;
  /** Degrees by which the whorl is turned. */
  readonly turn?: number;
  /** Lighter (above 0) or darker than the flower's colour. */
  readonly shade?: number;
  /** A colour of its own, where the flower has two. */
  readonly hex?: string;
}

/** What sits in the middle. */
export type Heart =
  | { readonly kind: 'disc'; readonly radius: number; readonly hex: string }
  | { readonly kind: 'stamens'; readonly radius: number; readonly count: number; readonly hex: string }
  | { readonly kind: 'trumpet'; readonly radius: number; readonly hex: string }
  | { readonly kind: 'none' };

/** A flower with its face to the viewer, as data. */
export interface Bloom {
  readonly whorls: readonly Whorl[];
  readonly heart: Heart;
  /** Colour at the foot of every petal: the blotch of a poppy. Default: the petal's own, darker. */
  readonly blotch?: string;
  readonly veins?: boolean;
}

/** Faces of flowers are seen half from above. */
const TILT = 0.86;

/** A flower's face around the origin. */
export function drawBloom(brush: Brush, bloom: Bloom, colour: string): Svg {
  const { whorls, heart } = bloom;
  return [
    `<g transform="scale(1 ${TILT})">`,
    whorls.map((whorl, depth) => [
      depth === 0
        ? ''
        : circle(0, whorl.length * 0.05, shadowRadius(whorl, whorls[depth - 1]!), brush.spot('#000000', 0.34)),
      drawWhorl(brush, whorl, bloom, colour),
    ]),
    HEARTS[heart.kind](brush, heart as never),
    '</g>',
  ];
}

/** A whorl shades the one below it, never the air beside it. */
const shadowRadius = (upper: Whorl, lower: Whorl): number =>
  upper.length * (upper.length < lower.length * 0.92 ? 1.02 : 0.5);

function drawWhorl(
  brush: Brush,
  { petal, count, length, half, turn = 0, shade = 0, hex }: Whorl,
  { blotch, veins = false }: Bloom,
  colour: string,
): Svg {
  const outline = PETALS[petal](length, half);
  const own = hex ?? colour;
  return inOrder(count).map((i) => {
    const degrees = turn + (i * 360) / count;
    const lit = shade + 0.12 * Math.cos(((degrees + 40) * Math.PI) / 180);
    const steps = Math.round(lit * 20) / 20;
    return at(0, 0, 1, degrees, [
      path(
        outline,
        brush.stops('up', [
          [0, blotch ?? tone(own, steps - 0.42)],
          [blotch ? 0.3 : 0.36, tone(own, steps - 0.06)],
          [0.8, tone(own, steps + 0.1)],
          [1, tone(own, steps + 0.24)],
        ]),
        `stroke="${tone(own, steps - 0.34)}" stroke-width="2.4" stroke-opacity=".55"`,
      ),
      veins
        ? stroke(
            `M0 ${-length * 0.14} V${-length * 0.82} M${-half * 0.12} ${-length * 0.2} Q${-half * 0.4} ${-length * 0.5} ${-half * 0.42} ${-length * 0.78} M${half * 0.12} ${-length * 0.2} Q${half * 0.4} ${-length * 0.5} ${half * 0.42} ${-length * 0.78}`,
            tone(own, steps - 0.3),
            2.6,
            'opacity=".45"',
          )
        : '',
    ]);
  });
}

/** Every second petal lies on its neighbours. */
const inOrder = (count: number): readonly number[] => {
  const all = Array.from({ length: count }, (_, i) => i);
  return [...all.filter((i) => i % 2 === 0), ...all.filter((i) => i % 2 === 1)];
};

type HeartOf<K extends Heart['kind']> = Extract<Heart, { kind: K }>;
const HEARTS: { readonly [K in Heart['kind']]: (brush: Brush, heart: HeartOf<K>) => Svg } = {
  none: () => '',
  disc: (brush, { radius, hex }) => [
    circle(0, radius * 0.12, radius * 1.16, brush.spot('#000000', 0.5)),
    circle(0, 0, radius, brush.ball(hex)),
    repeat(Math.round(radius * 1.4), (i) => {
      const reach = radius * 0.94 * Math.sqrt(i / (radius * 1.4));
      return circle(
        round(Math.cos(i * 2.39996) * reach),
        round(Math.sin(i * 2.39996) * reach),
        4,
        tone(hex, i % 3 === 0 ? 0.4 : i % 3 === 1 ? -0.25 : 0.12),
      );
    }),
  ],
  stamens: (brush, { radius, count, hex }) => [
    repeat(count, (i) => {
      const angle = (i / count) * Math.PI * 2;
      const reach = radius * (i % 2 ? 1 : 0.78);
      const [x, y] = [round(Math.cos(angle) * reach), round(Math.sin(angle) * reach)];
      return [
        stroke(`M0 0 L${x} ${y + 0.1}`, tone(hex, 0.3), radius * 0.05),
        circle(x, y, radius * 0.11, brush.ball(hex)),
      ];
    }),
    circle(0, 0, radius * 0.34, brush.ball('#8fae4a')),
  ],
  trumpet: (brush, { radius, hex }) => [
    circle(0, radius * 0.14, radius * 1.1, brush.spot('#000000', 0.5)),
    repeat(14, (i) =>
      at(
        0,
        0,
        1,
        i * (360 / 14),
        ellipse(0, -radius * 0.86, radius * 0.24, radius * 0.18, tone(hex, i % 2 ? 0.1 : 0.2)),
      ),
    ),
    circle(0, 0, radius * 0.9, brush.ball(hex)),
    circle(0, radius * 0.06, radius * 0.66, tone(hex, -0.34)),
    circle(0, radius * 0.14, radius * 0.56, tone(hex, -0.46)),
    repeat(5, (i) =>
      ellipse(-radius * 0.28 + i * radius * 0.14, radius * (i % 2 ? 0.08 : 0), radius * 0.06, radius * 0.14, '#f7d04a'),
    ),
  ],
};
