import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../../own/shapes.ts';

/** Turns of hair within a curl: dark hollows and light ridges, about its middle in its own radius. */
const HOLLOWS = 'M-.7 .2 C-.7 -.5 .1 -.8 .5 -.3 C.8 .2 .3 .7 -.1 .5 C-.4 .3 -.2 -.1 .1 0 M.2 .9 C.8 .8 1 .2 .9 -.3';
const RIDGES = 'M-.86 -.1 C-.7 -.8 0 -1 .5 -.72 M-.5 .1 C-.4 -.4 .1 -.5 .34 -.2 M-.2 .8 C.2 .9 .6 .6 .66 .3';

/**
 * Curls about points, each of a radius: one mass with a lobed outline, through which ringlets wind. Light comes from the upper left.
 */
export function curls(brush: Brush, points: readonly (readonly [number, number, number])[], colour: string): Svg {
  const lobes = (grown: number, shade: number): Svg =>
    points.map(([x, y, radius]) => circle(round(x), round(y), round(radius * grown), tone(colour, shade)));
  return [
    lobes(1.08, -0.42),
    lobes(0.96, -0.06),
    points.map(([x, y, radius], index) => {
      const turned = (index * 137) % 360;
      return [
        circle(
          round(x - radius * 0.2),
          round(y - radius * 0.24),
          round(radius * 0.8),
          brush.spot(tone(colour, 0.36), 0.5),
        ),
        `<g transform="translate(${round(x)} ${round(y)}) rotate(${turned}) scale(${round(radius)})">`,
        stroke(HOLLOWS, tone(colour, -0.46), 0.15, 'opacity="0.6"'),
        stroke(RIDGES, tone(colour, 0.36), 0.13, 'opacity="0.6"'),
        '</g>',
      ];
    }),
  ];
}

/** A plait hanging from (x, y) to `bottom`, of overlapping strands and a tuft below its tie. */
export function plait(brush: Brush, x: number, y: number, bottom: number, colour: string, tie: string): Svg {
  const count = Math.max(3, Math.round((bottom - y) / 2.6));
  const step = (bottom - y) / count;
  return [
    repeat(count, (index) => {
      const at = y + step * (index + 0.5);
      const half = 2.2 * (1 - (0.34 * index) / count);
      return [-1, 1].map((side) =>
        ellipse(
          round(x + side * half * 0.42),
          round(at + (side > 0 ? step * 0.3 : 0)),
          round(half * 0.92),
          round(step * 0.78),
          brush.ball(tone(colour, side > 0 ? -0.08 : 0.04)),
          `transform="rotate(${side * 38} ${round(x + side * half * 0.42)} ${round(at)})" stroke="${tone(colour, -0.5)}" stroke-width="0.16" stroke-opacity="0.5"`,
        ),
      );
    }),
    path(
      `M${round(x - 1.1)} ${round(bottom)} C${round(x - 1.9)} ${round(bottom + 2)} ${round(x - 0.8)} ${round(bottom + 3)} ${round(x)} ${round(bottom + 4.2)} C${round(x + 0.8)} ${round(bottom + 3)} ${round(x + 1.9)} ${round(bottom + 2)} ${round(x + 1.1)} ${round(bottom)}Z`,
      brush.ball(colour),
    ),
    ellipse(x, bottom, 1.5, 0.8, tie),
  ];
}

/** A rope of hair along a curve. */
export function rope(d: string, colour: string, width: number): Svg {
  return [
    stroke(d, tone(colour, -0.45), width),
    stroke(d, colour, round(width * 0.8)),
    stroke(d, tone(colour, 0.2), round(width * 0.24), 'opacity="0.5"'),
  ];
}

/** Fine strands, lighter or darker than the hair they lie in. */
export function strands(lines: readonly string[], colour: string, amount: number): Svg {
  return lines.map((d) => stroke(d, tone(colour, amount), 0.34, 'opacity="0.5"'));
}
