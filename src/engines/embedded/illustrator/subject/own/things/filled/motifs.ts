import { type Brush, type Svg, tone } from '../../brush.ts';
import { at, circle, ellipse, path, repeat, stroke } from '../../shapes.ts';

/** What labels and cartons show of what is inside. */
export type Motif = 'olives' | 'drop' | 'fruit' | 'wave' | 'wheat' | 'star' | 'tomato' | 'flame' | 'leaf';

/** Where a motif goes: its middle and its side. */
export interface MotifPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Each in a square of 200, its middle at the origin. */
const MOTIFS: Readonly<Record<Motif, (brush: Brush, ink: string) => Svg>> = {
  olives: (brush, ink) => [
    stroke('M-80 60 Q-10 -10 80 -70', tone(ink, -0.3), 8),
    repeat(5, (i) => at(-60 + i * 32, 42 - i * 27, 1, -40 + (i % 2) * 100, ellipse(0, -26, 13, 34, brush.slab(ink)))),
    ellipse(-14, 52, 26, 34, brush.ball(tone(ink, 0.18))),
    ellipse(42, 34, 24, 32, brush.ball(tone(ink, -0.2))),
  ],
  drop: (_brush, ink) => [path('M0 -84 Q64 4 50 42 Q30 88 0 88 Q-30 88 -50 42 Q-64 4 0 -84Z', ink)],
  fruit: (brush, ink) => [
    circle(0, 14, 74, brush.ball(ink)),
    circle(0, 14, 54, tone(ink, 0.55)),
    repeat(8, (i) => at(0, 14, 1, i * 45, path('M0 -6 L-15 -46 Q0 -54 15 -46Z', ink))),
    path('M6 -58 Q30 -104 76 -88 Q60 -50 6 -58Z', '#4c8f3a'),
  ],
  wave: (_brush, ink) => [
    stroke('M-88 -22 Q-44 -66 0 -22 T88 -22', ink, 18),
    stroke('M-88 30 Q-44 -14 0 30 T88 30', ink, 18, 'opacity=".65"'),
  ],
  wheat: (brush, ink) => [
    stroke('M0 92 V-70', ink, 8),
    repeat(5, (i) => [
      at(0, 56 - i * 30, 1, 38, ellipse(0, -28, 13, 30, brush.slab(ink))),
      at(0, 56 - i * 30, 1, -38, ellipse(0, -28, 13, 30, brush.slab(ink))),
    ]),
  ],
  star: (_brush, ink) => [path('M0 -84 L24 -28 L84 -24 L38 14 L52 74 L0 42 L-52 74 L-38 14 L-84 -24 L-24 -28Z', ink)],
  tomato: (brush, ink) => [
    ellipse(0, 16, 82, 72, brush.ball(ink)),
    path('M0 -40 L14 -84 L24 -48 L70 -62 L36 -30 L56 -4 L0 -24 L-56 -4 L-36 -30 L-70 -62 L-24 -48Z', '#3f7f34'),
  ],
  flame: (_brush, ink) => [
    path('M0 -92 Q74 -20 62 34 Q48 90 0 90 Q-52 90 -62 34 Q-66 -6 -26 -40 Q-16 -8 -2 -2 Q18 -40 0 -92Z', ink),
    path('M4 6 Q34 40 24 66 Q14 86 0 86 Q-28 84 -26 54 Q-18 40 -8 44 Q6 34 4 6Z', '#f5c02e'),
  ],
  leaf: (_brush, ink) => [
    path(
      'M0 -88 L20 -46 L52 -60 L46 -18 L86 -14 L58 22 L70 44 L18 48 L6 88 H-6 L-18 48 L-70 44 L-58 22 L-86 -14 L-46 -18 L-52 -60 L-20 -46Z',
      ink,
    ),
  ],
};

/** Draws a motif. */
export function drawMotif(brush: Brush, motif: Motif, { x, y, size }: MotifPlace, ink: string): Svg {
  return at(x, y, size / 200, 0, MOTIFS[motif](brush, ink));
}
