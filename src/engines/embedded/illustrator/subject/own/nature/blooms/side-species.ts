import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, both, ellipse, path, repeat, stroke } from '../../shapes.ts';
import type { StemName } from './stems.ts';

/** A kind of flower seen from the side, drawn around the upper end of its stem at the origin, about 300 high. */
export interface SideSpecies {
  readonly concept: string;
  readonly names?: readonly string[];
  readonly colour: string;
  readonly stem: StemName;
  readonly heightMetres?: number;
  draw(brush: Brush, colour: string): Svg;
}

const rising = (brush: Brush, hex: string, shade: number): string =>
  brush.stops('up', [
    [0, tone(hex, shade - 0.34)],
    [0.4, tone(hex, shade)],
    [1, tone(hex, shade + 0.28)],
  ]);

/** The cup of a tulip: three petals before two. */
const cup = (brush: Brush, hex: string): Svg => [
  both(0, path('M-10 0 C-150 -20 -190 -190 -120 -308 C-70 -270 -20 -200 -6 -60Z', rising(brush, hex, -0.22))),
  path('M0 -40 C-90 -120 -70 -250 0 -322 C70 -250 90 -120 0 -40Z', rising(brush, hex, -0.3)),
  both(
    0,
    path(
      'M0 6 C-130 10 -196 -120 -168 -296 C-110 -262 -40 -190 -14 -84 Q-4 -30 0 6Z',
      rising(brush, hex, -0.04),
      `stroke="${tone(hex, -0.34)}" stroke-width="2.4" stroke-opacity=".5"`,
    ),
  ),
  path(
    'M0 10 C-104 4 -124 -130 -78 -214 Q-44 -268 0 -296 Q44 -268 78 -214 C124 -130 104 4 0 10Z',
    rising(brush, hex, 0.06),
    `stroke="${tone(hex, -0.34)}" stroke-width="2.4" stroke-opacity=".5"`,
  ),
  stroke(
    'M0 -262 Q8 -120 0 -16 M-38 -214 Q-60 -110 -22 -20 M38 -214 Q60 -110 22 -20',
    tone(hex, -0.2),
    3.4,
    'opacity=".5"',
  ),
  path('M-58 -190 Q-92 -120 -64 -50 Q-76 -130 -36 -220Z', '#ffffff44'),
];

/** The standards, falls and beards of an iris. */
const iris = (brush: Brush, hex: string): Svg => [
  both(0, path('M-4 -60 C-110 -110 -150 -230 -90 -310 C-40 -316 14 -210 6 -70Z', rising(brush, hex, -0.12))),
  path('M0 -70 C-80 -140 -84 -270 0 -340 C84 -270 80 -140 0 -70Z', rising(brush, hex, 0.14)),
  stroke('M0 -300 V-110 M-24 -270 Q-40 -180 -12 -110 M24 -270 Q40 -180 12 -110', tone(hex, -0.24), 3, 'opacity=".5"'),
  both(
    0,
    path(
      'M-8 -84 C-90 -150 -226 -110 -244 20 C-226 96 -150 104 -116 50 C-92 -10 -60 -46 -6 -56Z',
      rising(brush, hex, -0.06),
    ),
    stroke('M-30 -86 Q-140 -100 -196 20 M-40 -74 Q-110 -70 -160 40', tone(hex, -0.3), 4, 'opacity=".5"'),
    repeat(6, (i) => ellipse(-34 - i * 20, -82 + i * i * 1.8, 13, 10, tone('#f3b51e', i % 2 ? 0.14 : -0.06))),
  ),
  path('M0 -86 C-86 -56 -92 90 0 150 C92 90 86 -56 0 -86Z', rising(brush, hex, 0.04)),
  repeat(8, (i) =>
    stroke(
      `M${-28 + i * 8} ${-30 + Math.abs(i - 3.5) * 6} Q${-44 + i * 12.6} 40 ${-18 + i * 5} 110`,
      tone(hex, -0.34),
      2.6,
      'opacity=".55"',
    ),
  ),
  repeat(7, (i) => ellipse(0, -74 + i * 15, 13 - i, 10, tone('#f3b51e', i % 2 ? 0.16 : -0.04))),
];

/** The scaled ball and the tuft of a thistle. */
const thistle = (brush: Brush, hex: string): Svg => [
  repeat(31, (i) => {
    const across = (i - 15) / 15;
    return stroke(
      `M${across * 70} -104 Q${across * 130} -220 ${across * 190} ${-312 + across * across * 96}`,
      tone(hex, i % 3 === 0 ? 0.3 : i % 3 === 1 ? -0.08 : -0.28),
      12,
    );
  }),
  path(
    'M-104 -60 Q-110 -140 -70 -150 Q0 -176 70 -150 Q110 -140 104 -60 Q90 26 0 34 Q-90 26 -104 -60Z',
    brush.ball('#6f9a58'),
  ),
  repeat(4, (row) =>
    repeat(6, (i) =>
      at(
        -80 + i * 32 + (row % 2) * 14,
        4 - row * 38,
        1,
        (i - 2.5) * 16,
        path('M-15 8 Q-12 -28 0 -44 Q12 -28 15 8 Q0 18 -15 8Z', tone('#6f9a58', row % 2 ? -0.2 : -0.32)),
      ),
    ),
  ),
];

/** Flowers seen from the side. */
export const SIDE_SPECIES: readonly SideSpecies[] = [
  { concept: 'tulip', names: ['single tulip', 'tulip blossom'], colour: '#e2384f', stem: 'strap', draw: cup },
  {
    concept: 'crocus',
    names: ['saffron crocus'],
    colour: '#8a5fd0',
    stem: 'strap',
    heightMetres: 0.18,
    draw: cup,
  },
  {
    concept: 'iris',
    names: ['iris flower', 'bearded iris', 'flag iris'],
    colour: '#6a55c8',
    stem: 'strap',
    heightMetres: 0.8,
    draw: iris,
  },
  {
    concept: 'thistle',
    names: ['thistle flower', 'scottish thistle', 'artichoke flower'],
    colour: '#a24fc0',
    stem: 'along',
    heightMetres: 0.8,
    draw: thistle,
  },
];
