import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { ellipse, path, rect, stroke } from '../own/shapes.ts';

/** `#rrggbb` of boxing gloves of which no colour is said. */
export const BOXING_RED = '#c8323a';

/** A glove 170 units high at scale 1, seen from the fingers. */
export function boxingGlove(brush: Brush, { x, y }: Point, scale: number, colour: string, isLeft: boolean): Svg {
  return [
    `<g transform="translate(${x} ${y}) scale(${isLeft ? scale : -scale} ${scale})">`,
    rect(-48, 40, 96, 44, brush.tube('#f4f0e6'), 14),
    path('M-70 -10 Q-76 -84 0 -86 Q78 -84 72 -6 Q70 52 40 58 H-44 Q-66 46 -70 -10Z', brush.ball(colour)),
    ellipse(50, 4, 30, 40, brush.ball(tone(colour, -0.1))),
    stroke('M28 -24 Q20 10 34 42', tone(colour, -0.4), 6),
    ellipse(-22, -46, 26, 14, '#ffffff55'),
    '</g>',
  ];
}
