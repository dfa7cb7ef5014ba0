import { joinSvg, type Svg } from './brush.ts';

/** A filled path. `extra` holds further attributes. */
export const path = (d: string, fill: string, extra = ''): string => `<path d="${d}" fill="${fill}" ${extra}/>`;

/** An open path drawn with a round pen. A gradient needs a path with both width and height. */
export const stroke = (d: string, colour: string, width: number, extra = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

/** A filled ellipse around (cx, cy). */
export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, extra = ''): string =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}" ${extra}/>`;

/** A filled circle around (cx, cy). */
export const circle = (cx: number, cy: number, radius: number, fill: string, extra = ''): string =>
  `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${fill}" ${extra}/>`;

/** A filled rectangle with corners rounded by `radius`. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  extra = '',
): string => `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}" ${extra}/>`;

/** Content with one opacity. */
export const faded = (opacity: number, ...content: readonly Svg[]): string =>
  `<g opacity="${opacity}">${joinSvg(content)}</g>`;

/** Content flipped left to right about the vertical line at `axisX`. */
export const mirror = (axisX: number, ...content: readonly Svg[]): string =>
  `<g transform="translate(${2 * axisX} 0) scale(-1 1)">${joinSvg(content)}</g>`;

/** Content and its mirror image about the vertical line at `axisX`. */
export const both = (axisX: number, ...content: readonly Svg[]): Svg => [...content, mirror(axisX, ...content)];

/** Content turned clockwise about (x, y). */
export const turn = (degrees: number, x: number, y: number, ...content: readonly Svg[]): string =>
  `<g transform="rotate(${degrees} ${x} ${y})">${joinSvg(content)}</g>`;

/** Content drawn around the origin, moved to (x, y), scaled and turned there. */
export const at = (x: number, y: number, scale: number, degrees: number, ...content: readonly Svg[]): string =>
  `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(degrees)}) scale(${round(scale)})">${joinSvg(content)}</g>`;

/** `make(0)` to `make(count - 1)`. */
export const repeat = (count: number, make: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => make(index));

/** Two decimals: enough for drawing, and short. */
export const round = (value: number): number => Math.round(value * 100) / 100;
