import { type Svg, tone } from '../own/brush.ts';
import { circle, rect } from '../own/shapes.ts';
import type { Detail, Outfit } from './character.ts';
import type { TrunkSize } from './trunk-size.ts';

type Pattern = (cloth: Cloth, accent: string) => Svg;

/** Room that a pattern fills, in the trunk's frame: wide enough for spread arms. */
interface Cloth {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const PATTERNS: Readonly<Partial<Record<Detail, Pattern>>> = { stripes, plaid, dots, flowers };
/** How far cloth reaches: in half widths of the shoulders beside the trunk, in its lengths above and below the pelvis. */
const REACH = { beside: 2.7, above: 1.8, below: 0.7 } as const;

/** What is woven into or printed on somebody's clothes, unclipped; nothing on plain ones. */
export function clothPattern({ shoulder, length }: TrunkSize, { details, accent }: Outfit): Svg {
  const cloth: Cloth = {
    left: -shoulder * REACH.beside,
    right: shoulder * REACH.beside,
    top: -length * REACH.above,
    bottom: length * REACH.below,
  };
  return details.map((detail) => PATTERNS[detail]?.(cloth, accent) ?? []);
}

/** True for clothes that are not plain. */
export function isPatterned({ details }: Outfit): boolean {
  return details.some((detail) => PATTERNS[detail] !== undefined);
}

function along(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => Math.round(from + index * step));
}

function stripes({ left, right, top, bottom }: Cloth, accent: string): Svg {
  return along(top, bottom, 64).map((y) => rect(left, y, right - left, 29, accent, 0, 'opacity="0.9"'));
}

function plaid({ left, right, top, bottom }: Cloth, accent: string): Svg {
  const dark = tone(accent, -0.75);
  const across = (y: number, width: number, colour: string, opacity: number): Svg =>
    rect(left, y, right - left, width, colour, 0, `opacity="${opacity}"`);
  const down = (x: number, width: number, colour: string, opacity: number): Svg =>
    rect(x, top, width, bottom - top, colour, 0, `opacity="${opacity}"`);
  return [
    along(top, bottom, 46).map((y) => [across(y, 20, dark, 0.42), across(y + 31, 5, accent, 0.6)]),
    along(left, right, 46).map((x) => [down(x, 20, dark, 0.42), down(x + 31, 5, accent, 0.6)]),
  ];
}

function dots(cloth: Cloth, accent: string): Svg {
  return scattered(cloth, 42, (x, y) => circle(x, y, 9, accent));
}

const PETALS = [0, 72, 144, 216, 288].map((degrees) => (degrees * Math.PI) / 180);

function flowers(cloth: Cloth, accent: string): Svg {
  return scattered(cloth, 56, (x, y) => [
    PETALS.map((angle) =>
      circle(Math.round(x + Math.cos(angle) * 8), Math.round(y + Math.sin(angle) * 8), 6.5, accent),
    ),
    circle(x, y, 5, '#f2c23e'),
  ]);
}

/** Rows of places, every second one shifted. */
function scattered({ left, right, top, bottom }: Cloth, step: number, paint: (x: number, y: number) => Svg): Svg {
  return along(top, bottom, step * 0.8).map((y, row) =>
    along(left + (row % 2) * step * 0.5, right, step).map((x) => paint(x, y)),
  );
}
