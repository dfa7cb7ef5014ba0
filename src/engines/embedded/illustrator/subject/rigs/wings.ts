import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { mirror, path, stroke } from '../own/shapes.ts';
import type { Outfit } from './character.ts';
import type { Box } from './sketch.ts';

type Wings = NonNullable<Outfit['wings']>;

/** Half span and height above and below the shoulders. */
const SPAN = 300;
const ABOVE = 230;
const BELOW = 210;

/** One wing in a frame whose origin is between the shoulder blades, towards +x. */
const WING: Readonly<Record<Wings['kind'], (brush: Brush, colour: string) => Svg>> = {
  clear: (brush, colour) => [
    path(
      'M10 10 C60 -150 200 -250 286 -214 C318 -120 220 20 30 44Z',
      brush.stops('diagonal', sheer(colour)),
      edgeOf(colour),
    ),
    path(
      'M14 30 C110 30 220 70 232 150 C200 220 90 190 20 70Z',
      brush.stops('diagonal', sheer(colour)),
      edgeOf(colour),
    ),
    stroke(
      'M24 16 C100 -80 180 -150 262 -190 M30 26 C120 -30 200 -70 270 -110 M26 48 C90 70 160 100 206 160',
      tone(colour, -0.3),
      3,
      'opacity="0.6"',
    ),
  ],
  feathered: (brush, colour) => [
    [0, 1, 2, 3, 4].map((index) =>
      path(
        `M${30 + index * 26} ${-40 - index * 24} Q${120 + index * 34} ${60 - index * 40} ${96 + index * 44} ${196 - index * 62} Q${180 + index * 26} ${60 - index * 50} ${120 + index * 30} ${-90 - index * 26}Z`,
        brush.slab(tone(colour, -0.06 * (index % 2))),
        edgeOf(colour),
      ),
    ),
    path('M8 20 C20 -130 150 -220 276 -206 C230 -150 160 -90 60 60 Q30 60 8 20Z', brush.slab(colour), edgeOf(colour)),
  ],
};

function sheer(colour: string): readonly [number, string, number][] {
  return [
    [0, tone(colour, 0.4), 0.75],
    [1, colour, 0.5],
  ];
}

function edgeOf(colour: string): string {
  return `stroke="${tone(colour, -0.4)}" stroke-opacity="0.5" stroke-width="3"`;
}

/** Room a pair of wings takes. */
export function wingsBox({ x, y }: Point): Box {
  return { left: x - SPAN, right: x + SPAN, top: y - ABOVE, bottom: y + BELOW };
}

/** A pair of wings, seen past the body; `at` is between the shoulder blades. */
export function paintWings(brush: Brush, { kind, colour }: Wings, at: Point): Svg {
  const wing = WING[kind](brush, colour);
  return [`<g transform="translate(${Math.round(at.x)} ${Math.round(at.y)})">`, wing, mirror(0, wing), '</g>'];
}
