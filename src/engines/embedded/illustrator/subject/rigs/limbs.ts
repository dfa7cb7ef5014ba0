import type { Point } from '../drawing.ts';
import { type Brush, type FadeDirection, type Svg, tone } from '../own/brush.ts';
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

/** How far flesh swells beyond a straight line between joints, as a share of the thicker end: upper half, lower half. */
const SWELL = [0.1, 0.14] as const;

/**
 * Upper and lower half of an arm or a leg as one shape with one shading, set off by a soft dark edge. With `fadesIn`, the share of
 * its extent over which it comes in, it grows out of what lies beneath its upper end.
 */
export function limb(brush: Brush, shape: LimbShape, colour: string, fadesIn = 0): Svg {
  const d = limbPath(shape);
  const edge = tone(colour, -0.62);
  const away = awayFrom(shape.start, shape.end);
  const line = fadesIn
    ? brush.stops(away, [
        [fadesIn * 0.6, edge, 0],
        [fadesIn, edge, 1],
      ])
    : edge;
  const shading = brush.stops('right', [
    [0, tone(colour, -0.08)],
    [0.3, tone(colour, 0.14)],
    [0.62, tone(colour, -0.06)],
    [1, tone(colour, -0.32)],
  ]);
  const outline = path(d, 'none', `stroke="${line}" stroke-width="7" stroke-linejoin="round" stroke-opacity="0.3"`);
  if (!fadesIn) return [outline, path(d, shading)];
  return [outline, brush.mask(away, [fadesIn * 0.25, fadesIn], path(d, shading))];
}

/** Outline of a limb of two bones that swells below each joint and narrows towards the next. */
export function limbPath({ start, middle, end, startRadius, middleRadius, endRadius }: LimbShape): string {
  return (
    fleshPath(start, startRadius, middle, middleRadius, SWELL[0]) +
    fleshPath(middle, middleRadius, end, endRadius, SWELL[1])
  );
}

/** {@link capsulePath} whose sides bow out by `swell` of the thicker radius, most a third of the way along. */
function fleshPath(from: Point, fromRadius: number, to: Point, toRadius: number, swell: number): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const [nx, ny] = [-Math.sin(angle), Math.cos(angle)];
  const bow = Math.max(fromRadius, toRadius) * swell;
  const at = (share: number, side: number, out = 0): string => {
    const radius = fromRadius + (toRadius - fromRadius) * share + out;
    return `${round(from.x + (to.x - from.x) * share + nx * radius * side)} ${round(from.y + (to.y - from.y) * share + ny * radius * side)}`;
  };
  const arc = (radius: number): string => `A${round(radius)} ${round(radius)} 0 0 1`;
  return `M${at(0, 1)} ${arc(fromRadius)} ${at(0, -1)} C${at(0.3, -1, bow)} ${at(0.62, -1, bow * 0.6)} ${at(1, -1)} ${arc(toRadius)} ${at(1, 1)} C${at(0.62, 1, bow * 0.6)} ${at(0.3, 1, bow)} ${at(0, 1)}Z`;
}

/** The direction in which a limb leaves its root. */
function awayFrom(start: Point, end: Point): FadeDirection {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'down' : 'up';
}

/** Outline of the upper half of an arm's sleeve: round at the shoulder, cut straight across the arm. */
export function sleevePath(from: Point, fromRadius: number, to: Point, toRadius: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const ux = (to.x - from.x) / length;
  const uy = (to.y - from.y) / length;
  const at = (point: Point, radius: number, ahead = 0): string =>
    `${round(point.x - uy * radius + ux * ahead)} ${round(point.y + ux * radius + uy * ahead)}`;
  return `M${at(from, fromRadius)} A${round(fromRadius)} ${round(fromRadius)} 0 0 1 ${at(from, -fromRadius)} L${at(to, -toRadius)} Q${at(to, 0, toRadius * 0.34)} ${at(to, toRadius)}Z`;
}

/** Where a forearm ends and how it comes there. */
export interface Wrist {
  readonly at: Point;
  readonly elbow: Point;
  /** The hand is the one on the viewer's left. */
  readonly isLeft: boolean;
}

/** A hand closed round something: a rounded fist with finger lines and a thumb across. */
export function fist(brush: Brush, at: Point, radius: number, colour: string): Svg {
  const line = tone(colour, -0.4);
  return [
    circle(at.x, at.y, radius + 2.5, tone(colour, -0.6), 'opacity="0.3"'),
    circle(at.x, at.y, radius, brush.ball(colour)),
    ...[-0.42, -0.02, 0.38].map((offset) =>
      stroke(
        `M${round(at.x + offset * radius)} ${round(at.y + radius * 0.16)} v${round(radius * 0.56)}`,
        line,
        radius * 0.1,
        'opacity="0.45"',
      ),
    ),
    stroke(
      `M${round(at.x - radius * 0.62)} ${round(at.y - radius * 0.2)} Q${round(at.x - radius * 0.1)} ${round(at.y - radius * 0.42)} ${round(at.x + radius * 0.34)} ${round(at.y - radius * 0.1)}`,
      line,
      radius * 0.1,
      'opacity="0.4"',
    ),
  ];
}

/**
 * A free hand in line with its forearm: hanging with the fingers together, raised with the fingers spread.
 *
 * @param isFlat The fingers are together even of a raised hand.
 */
export function openHand(
  brush: Brush,
  { at, elbow, isLeft }: Wrist,
  radius: number,
  colour: string,
  isFlat = false,
): Svg {
  const length = Math.hypot(at.x - elbow.x, at.y - elbow.y) || 1;
  const ux = (at.x - elbow.x) / length;
  const uy = (at.y - elbow.y) / length;
  const degrees = (Math.atan2(uy, ux) * 180) / Math.PI - 90;
  const isLevel = Math.abs(uy) < 0.5;
  const thumb = (isLevel ? ux : isLeft ? uy : -uy) < 0 ? -1 : 1;
  const isRaised = uy < -0.35 && !isFlat;
  return [
    `<g transform="translate(${round(at.x)} ${round(at.y)}) rotate(${round(degrees)}) scale(${round(radius * thumb)} ${round(radius)})">`,
    isRaised ? spreadHand(brush, colour) : hangingHand(brush, colour),
    '</g>',
  ];
}

/** In a frame of one hand's radius, fingers towards +y, thumb towards +x. */
function hangingHand(brush: Brush, colour: string): Svg {
  const edge = tone(colour, -0.55);
  const palm =
    'M-.78 -.86 C-1 -.1 -1 .5 -.86 1 C-.78 1.5 -.5 1.74 -.14 1.76 C.3 1.78 .6 1.5 .68 1.06 C.84 .5 .94 -.1 .78 -.86Z';
  const thumb = 'M.5 -.5 C1.06 -.4 1.24 .2 1.06 .86 C.96 1.08 .68 1.04 .66 .8 C.66 .5 .5 .3 .36 .1Z';
  return [
    path(palm, brush.ball(colour), `stroke="${edge}" stroke-width=".09" stroke-opacity=".4"`),
    stroke('M-.42 .8 L-.4 1.5 M.02 .86 L.02 1.6 M.4 .84 L.38 1.42', edge, 0.09, 'opacity=".4"'),
    path(thumb, brush.ball(tone(colour, 0.04)), `stroke="${edge}" stroke-width=".09" stroke-opacity=".4"`),
  ];
}

/** Fingers of a raised hand: direction in degrees from the arm's line, and length. */
const FINGERS = [
  [-26, 1.72],
  [-8, 2.02],
  [10, 2],
  [28, 1.66],
] as const;

function spreadHand(brush: Brush, colour: string): Svg {
  const edge = tone(colour, -0.55);
  const skin = brush.ball(colour);
  const digits = [...FINGERS, [74, 1.34] as const].map(([degrees, length]) => {
    const angle = (degrees * Math.PI) / 180;
    return `M${(Math.sin(angle) * 0.5).toFixed(2)} ${(Math.cos(angle) * 0.4).toFixed(2)} L${(Math.sin(angle) * length).toFixed(2)} ${(Math.cos(angle) * length).toFixed(2)}`;
  });
  const palm = 'M-.72 -.9 C-.98 -.2 -.98 .5 -.74 .86 C-.3 1.1 .4 1.1 .78 .8 C1 .4 .94 -.2 .72 -.9Z';
  return [
    ...digits.map((d) => stroke(d, edge, 0.58, 'opacity=".45"')),
    path(palm, skin, `stroke="${edge}" stroke-width=".09" stroke-opacity=".4"`),
    ...digits.map((d) => stroke(d, tone(colour, 0.02), 0.46)),
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
