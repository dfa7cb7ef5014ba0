import { type Brush, type Svg, tone } from '../brush.ts';
import { at, circle, ellipse, path, rect, repeat } from '../shapes.ts';

/** Clear glass. */
export const GLASS = '#e8f2f7';

/** A cube of ice around a point. */
export const ice = (x: number, y: number, degrees: number, size = 1): Svg =>
  at(x, y, size, degrees, [
    rect(-66, -62, 132, 124, '#ffffff59', 22, 'stroke="#ffffffb3" stroke-width="7"'),
    path('M-48 -40 L10 -46', 'none', 'stroke="#ffffff" stroke-width="10" stroke-linecap="round"'),
  ]);

/** A wheel of citrus around the origin. */
export const wheel = (brush: Brush, rind: string, flesh: string): Svg => [
  circle(0, 0, 104, brush.ball(rind)),
  circle(0, 0, 86, tone(flesh, 0.6)),
  repeat(8, (i) => at(0, 0, 1, i * 45, path('M0 -8 L26 -72 Q0 -86 -26 -72Z', flesh))),
];

/** A drink in an outline: lighter above, darker below. */
export const filled = (brush: Brush, outline: string, level: number, colour: string, bottom: string): Svg =>
  brush.clip(
    outline,
    path(
      `M0 ${level} Q300 ${level - 26} 700 ${level} V1000 H0Z`,
      brush.stops('down', [
        [0, tone(colour, 0.24), 0.94],
        [0.5, colour, 0.96],
        [1, bottom, 0.98],
      ]),
    ),
  );

/** Stem and foot of a glass, from its bowl down. */
export const stem = (brush: Brush, x: number, from: number): Svg => [
  path(
    `M${x - 14} ${from} Q${x - 8} 800 ${x - 22} 940 H${x + 22} Q${x + 8} 800 ${x + 14} ${from}Z`,
    brush.pillar(GLASS),
  ),
  ellipse(x, 962, 168, 34, brush.wall(tone(GLASS, -0.12))),
  ellipse(x, 952, 168, 34, `${GLASS}e6`),
];

/** A tall glass: what stands in it is added by each drink. */
export const TALL = 'M84 190 H516 L478 940 Q474 1000 420 1000 H180 Q126 1000 122 940Z';

/** That glass, filled. */
export const tallGlass = (brush: Brush, colour: string, bottom: string): Svg => [
  path(TALL, `${GLASS}99`),
  filled(brush, TALL, 280, colour, bottom),
  ellipse(300, 282, 206, 26, tone(colour, 0.4)),
];

/** Light along its side. */
export const gleam = 'M136 340 L158 880';
