import type { Point } from '../drawing.ts';
import { type Brush, type Svg, tone } from '../own/brush.ts';
import { circle, ellipse, path, round, stroke } from '../own/shapes.ts';

/** Outline of two circles and what lies between them, clockwise. */
export function capsulePath(from: Point, fromRadius: number, to: Point, toRadius: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  const at = (point: Point, radius: number, side: number): string =>
    `${round(point.x + nx * radius * side)} ${round(point.y + ny * radius * side)}`;
  return `M${at(from, fromRadius, 1)} A${round(fromRadius)} ${round(fromRadius)} 0 0 1 ${at(from, fromRadius, -1)} L${at(to, toRadius, -1)} A${round(toRadius)} ${round(toRadius)} 0 0 1 ${at(to, toRadius, 1)}Z`;
}

export interface LimbShape {
  readonly start: Point;
  readonly middle: Point;
  readonly end: Point;
  readonly startRadius: number;
  readonly middleRadius: number;
  readonly endRadius: number;
}

/** Upper and lower half of an arm or a leg as one shape with one shading, set off by a soft dark edge. */
export function limb(brush: Brush, shape: LimbShape, colour: string): Svg {
  const { start, middle, end, startRadius, middleRadius, endRadius } = shape;
  const d = capsulePath(start, startRadius, middle, middleRadius) + capsulePath(middle, middleRadius, end, endRadius);
  return [
    path(
      d,
      tone(colour, -0.62),
      `stroke="${tone(colour, -0.62)}" stroke-width="7" stroke-linejoin="round" opacity="0.3"`,
    ),
    path(
      d,
      brush.stops('right', [
        [0, tone(colour, -0.08)],
        [0.3, tone(colour, 0.14)],
        [0.62, tone(colour, -0.06)],
        [1, tone(colour, -0.32)],
      ]),
    ),
  ];
}

/** A hand closed round something, or resting: a rounded fist with finger lines. */
export function fist(brush: Brush, at: Point, radius: number, colour: string): Svg {
  const line = tone(colour, -0.4);
  return [
    circle(at.x, at.y, radius + 2.5, tone(colour, -0.6), 'opacity="0.3"'),
    circle(at.x, at.y, radius, brush.ball(colour)),
    ...[-0.36, 0, 0.36].map((offset) =>
      stroke(
        `M${round(at.x + offset * radius)} ${round(at.y + radius * 0.22)} v${round(radius * 0.46)}`,
        line,
        radius * 0.1,
        'opacity="0.45"',
      ),
    ),
  ];
}

/** A shoe on the ankle. Seen from the front it is short and broad, from the side long; `degrees` turns it at the ankle. */
export function shoe(
  brush: Brush,
  ankle: Point,
  size: number,
  colour: string,
  view: 'front' | 'side',
  degrees: number,
): Svg {
  const { x, y } = ankle;
  const sole = y + size * 0.95;
  const d =
    view === 'side'
      ? `M${round(x - size * 0.95)} ${round(sole)} C${round(x - size * 1.15)} ${round(y - size * 0.5)} ${round(x - size * 0.8)} ${round(y - size * 0.8)} ${round(x)} ${round(y - size * 0.7)} C${round(x + size * 0.7)} ${round(y - size * 0.5)} ${round(x + size * 1.1)} ${round(y)} ${round(x + size * 1.75)} ${round(y + size * 0.18)} C${round(x + size * 2.15)} ${round(y + size * 0.35)} ${round(x + size * 2.1)} ${round(sole)} ${round(x + size * 1.9)} ${round(sole)}Z`
      : `M${round(x - size * 1.05)} ${round(sole)} C${round(x - size * 1.3)} ${round(y + size * 0.1)} ${round(x - size * 0.95)} ${round(y - size * 0.75)} ${round(x)} ${round(y - size * 0.75)} C${round(x + size * 0.95)} ${round(y - size * 0.75)} ${round(x + size * 1.3)} ${round(y + size * 0.1)} ${round(x + size * 1.05)} ${round(sole)} Q${round(x)} ${round(sole + size * 0.14)} ${round(x - size * 1.05)} ${round(sole)}Z`;
  return [
    `<g transform="rotate(${round(degrees)} ${round(x)} ${round(y)})">`,
    path(d, brush.ball(colour), `stroke="${tone(colour, -0.6)}" stroke-opacity="0.3" stroke-width="5"`),
    '</g>',
  ];
}

/** A paw: a round foot with toe pads towards the viewer. */
export function paw(brush: Brush, at: Point, radius: number, colour: string, pads: boolean): Svg {
  const pad = tone(colour, -0.5);
  return [
    ellipse(at.x, at.y, radius * 1.12 + 3, radius + 3, tone(colour, -0.6), 'opacity="0.3"'),
    ellipse(at.x, at.y, radius * 1.12, radius, brush.ball(colour)),
    pads
      ? [
          ellipse(at.x, at.y + radius * 0.24, radius * 0.42, radius * 0.34, pad, 'opacity="0.55"'),
          ...[-0.52, 0, 0.52].map((dx) =>
            circle(at.x + dx * radius, at.y - radius * (dx === 0 ? 0.46 : 0.3), radius * 0.16, pad, 'opacity="0.55"'),
          ),
        ]
      : [-0.34, 0.34].map((dx) =>
          stroke(
            `M${round(at.x + dx * radius)} ${round(at.y + radius * 0.3)} v${round(radius * 0.46)}`,
            pad,
            radius * 0.1,
            'opacity="0.5"',
          ),
        ),
  ];
}
