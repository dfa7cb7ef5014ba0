import type { Svg } from '../../brush.ts';
import { circle, ellipse, path, repeat, stroke } from '../../shapes.ts';

/** Where patterns begin and end in a coat's frame: hip at 0, shoulder at 100, necks reach beyond. */
const LEFT = -40;
const RIGHT = 210;
const TOP = -150;
const BOTTOM = 90;

/** Spots in rows, every second one set off; `size` in hundredths of the body's length. */
export const spots =
  (colour: string, size: number, gap: number, isHollow = false) =>
  (): Svg =>
    repeat(Math.ceil((BOTTOM - TOP) / gap), (row) =>
      repeat(Math.ceil((RIGHT - LEFT) / gap), (column) => {
        const wobble = ((row * 7 + column * 13) % 5) - 2;
        const x = LEFT + column * gap + (row % 2) * gap * 0.5 + wobble * gap * 0.08;
        const y = TOP + row * gap + (((row * 5 + column * 11) % 5) - 2) * gap * 0.08;
        const radius = size * (0.8 + ((row * 3 + column * 5) % 4) * 0.12);
        return isHollow
          ? stroke(`M${x - radius} ${y} a${radius} ${radius} 0 1 1 ${radius} ${radius}`, colour, radius * 0.7)
          : ellipse(x, y, radius * 1.1, radius, colour);
      }),
    );

/** Upright stripes; `lean` bends them. */
export const stripes = (colour: string, width: number, gap: number, lean: number) => (): Svg =>
  repeat(Math.ceil((RIGHT - LEFT) / gap), (i) => {
    const x = LEFT + i * gap;
    const reach = i % 2 ? 26 : 60;
    return path(
      `M${x} ${TOP} Q${x - lean} -20 ${x + width * 0.4} ${reach} Q${x - lean + width} -20 ${x + width} ${TOP}Z`,
      colour,
    );
  });

/** A giraffe's net: patches with light between them. */
export const net = (colour: string, size: number) => (): Svg =>
  repeat(Math.ceil((BOTTOM - TOP) / size), (row) =>
    repeat(Math.ceil((RIGHT - LEFT) / size), (column) => {
      const x = LEFT + column * size + (row % 2) * size * 0.5;
      const y = TOP + row * size;
      const r = size * 0.44;
      const skew = ((row * 3 + column * 7) % 3) - 1;
      return path(
        `M${x - r} ${y - r * 0.5} L${x - r * 0.2} ${y - r + skew} L${x + r} ${y - r * 0.6} L${x + r * 0.9} ${y + r * 0.6} L${x + skew} ${y + r} L${x - r * 0.9} ${y + r * 0.5}Z`,
        colour,
      );
    }),
  );

/** A few large patches. */
export const patches = (colour: string) => (): Svg => [
  ellipse(6, -18, 22, 20, colour),
  ellipse(52, -22, 18, 14, colour),
  ellipse(70, 16, 12, 9, colour),
  ellipse(104, -20, 17, 22, colour),
  circle(30, 18, 7, colour),
];

/** A darker saddle along the back. */
export const saddle = (colour: string) => (): Svg =>
  path('M-40 -90 H150 V-24 Q90 -2 50 -8 Q10 -4 -40 -12Z', colour, 'opacity="0.72"');

/** The black parts of a panda. */
export const shoulderBand = (colour: string) => (): Svg => path('M80 -90 Q70 0 84 70 H124 Q132 0 118 -90Z', colour);
