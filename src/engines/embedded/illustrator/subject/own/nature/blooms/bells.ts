import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, path, repeat, round, stroke } from '../../shapes.ts';

/** A plant whose flowers hang as bells along its stem. */
export interface Bells {
  readonly concept: string;
  readonly names?: readonly string[];
  readonly colour: string;
  readonly heightMetres?: number;
  /** Number of bells, and the width of the lowest in units of the drawing. */
  readonly count: number;
  readonly size: number;
  /** True where the stem stands upright and bears bells on both sides; else it nods. */
  readonly isUpright?: boolean;
}

/** Flowers whose bells hang. */
export const BELLS: readonly Bells[] = [
  {
    concept: 'bluebell',
    names: ['harebell', 'campanula', 'bellflower'],
    colour: '#5b6fe0',
    count: 6,
    size: 96,
  },
  {
    concept: 'snowdrop',
    names: ['snowflake flower'],
    colour: '#fafcf6',
    heightMetres: 0.2,
    count: 1,
    size: 210,
  },
  {
    concept: 'lily-of-the-valley',
    names: ['lily of the valley flower'],
    colour: '#fbfdf6',
    heightMetres: 0.25,
    count: 8,
    size: 66,
  },
  {
    concept: 'foxglove',
    names: ['digitalis'],
    colour: '#c44f9c',
    heightMetres: 0.8,
    count: 15,
    size: 96,
    isUpright: true,
  },
];

const LEAF = '#4f8f3c';

/** The whole plant in a box of 540 × 820. */
export function drawBells(brush: Brush, { count, size, isUpright = false }: Bells, colour: string): Svg {
  return isUpright ? spike(brush, count, size, colour) : nodding(brush, count, size, colour);
}

function bell(brush: Brush, size: number, hex: string): Svg {
  const [w, l] = [size / 2, size * 1.12];
  return [
    path(
      `M0 0 C${-w * 0.9} ${l * 0.05} ${-w * 0.8} ${l * 0.5} ${-w * 0.82} ${l * 0.7} Q${-w * 0.95} ${l * 0.9} ${-w * 1.15} ${l * 0.95} Q${-w * 0.6} ${l * 1.02} ${-w * 0.4} ${l * 0.9} Q0 ${l * 1.14} ${w * 0.4} ${l * 0.9} Q${w * 0.6} ${l * 1.02} ${w * 1.15} ${l * 0.95} Q${w * 0.95} ${l * 0.9} ${w * 0.82} ${l * 0.7} C${w * 0.8} ${l * 0.5} ${w * 0.9} ${l * 0.05} 0 0Z`,
      brush.pillar(hex),
      `stroke="${tone(hex, -0.3)}" stroke-width="2.4" stroke-opacity=".6"`,
    ),
    stroke(
      `M${-w * 0.4} ${l * 0.2} Q${-w * 0.5} ${l * 0.5} ${-w * 0.42} ${l * 0.86} M${w * 0.4} ${l * 0.2} Q${w * 0.5} ${l * 0.5} ${w * 0.42} ${l * 0.86}`,
      tone(hex, -0.24),
      3,
      'opacity=".5"',
    ),
    path(
      `M${-w * 0.3} ${l * 0.04} Q0 ${-l * 0.14} ${w * 0.3} ${l * 0.04} Q0 ${l * 0.2} ${-w * 0.3} ${l * 0.04}Z`,
      tone(LEAF, 0.14),
    ),
  ];
}

const strap = (brush: Brush, x: number, degrees: number, length: number, half: number): Svg =>
  at(x, 822, 1, degrees, [
    path(
      `M${-half * 0.5} 0 C${-half} ${-length * 0.4} ${-half} ${-length * 0.8} 0 ${-length} C${half} ${-length * 0.8} ${half} ${-length * 0.4} ${half * 0.5} 0Z`,
      brush.slab(degrees < 0 ? '#447f3c' : '#5a9a4a'),
    ),
    stroke(`M0 0 Q${half * 0.2} ${-length * 0.5} 0 ${-length * 0.9}`, tone(LEAF, -0.3), 4),
  ]);

/** A stem that bows over to the right with bells along its upper part. */
function nodding(brush: Brush, count: number, size: number, colour: string): Svg {
  const onArc = (share: number): readonly [number, number] => {
    const t = 0.42 + share * 0.58;
    const [u, v] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2];
    const [w, q] = [3 * t * t * (1 - t), t ** 3];
    return [round(u * 200 + v * 190 + w * 210 + q * 420), round(u * 820 + v * 420 + w * -140 + q * 60)];
  };
  const arc = 'M200 820 C190 420 210 -140 420 60';
  return [
    strap(brush, 190, -17, 520, 46),
    strap(brush, 236, 22, 560, 50),
    stroke(arc, tone(LEAF, -0.2), 18),
    stroke(arc, tone(LEAF, 0.2), 9),
    repeat(count, (i) => {
      const share = count === 1 ? 1 : i / (count - 1);
      const [x, y] = onArc(share);
      const scale = 1 - share * 0.28 * (count > 1 ? 1 : 0);
      const swing = count === 1 ? 0 : 10 - (i % 2) * 34;
      return at(x, y, scale, swing, [
        stroke(`M0 0 L0.1 ${size * 0.34}`, tone(LEAF, 0.05), 7),
        at(0, size * 0.3, 1, 0, bell(brush, size, colour)),
      ]);
    }),
    strap(brush, 186, -38, 280, 40),
    strap(brush, 262, 48, 300, 40),
  ];
}

/** An upright stem, bells all round it, smaller towards the top. */
function spike(brush: Brush, count: number, size: number, colour: string): Svg {
  return [
    stroke('M270 820 Q262 400 270 30', tone(LEAF, -0.1), 18),
    [-70, 66, -44, 40].map((degrees, i) => strap(brush, 266, degrees, 300 - i * 20, 52)),
    repeat(6, (i) =>
      at(
        270 + (i % 2 ? 12 : -12),
        34 + i * 13,
        0.7 + i * 0.06,
        i % 2 ? -24 : 24,
        path('M-18 0 Q0 -34 18 0 Q0 26 -18 0Z', tone(colour, 0.1)),
      ),
    ),
    repeat(count, (i) => {
      const share = i / (count - 1);
      const side = i % 3 === 0 ? -1 : i % 3 === 1 ? 1 : 0;
      return at(
        270 + side * (34 + share * 22),
        96 + share * 400,
        0.5 + share * 0.6,
        side * -34,
        bell(brush, size, tone(colour, side === 0 ? 0.1 : -0.06)),
      );
    }),
  ];
}
