import { type Brush, type Svg, tone } from '../../own/brush.ts';
import { circle, ellipse, path, repeat, round, stroke } from '../../own/shapes.ts';

/** A curl: a round lump with a turn of hair in it. */
export function curl(brush: Brush, x: number, y: number, radius: number, colour: string): Svg {
  const r = round(radius * 0.5);
  return [
    circle(round(x), round(y), round(radius), brush.ball(colour)),
    stroke(
      `M${round(x - r)} ${round(y + r * 0.3)} a${r} ${r} 0 1 1 ${round(r * 1.5)} ${round(r * 0.5)}`,
      tone(colour, -0.34),
      round(radius * 0.13),
      'opacity="0.55"',
    ),
    stroke(
      `M${round(x - radius * 0.62)} ${round(y - radius * 0.3)} a${round(radius * 0.8)} ${round(radius * 0.8)} 0 0 1 ${round(radius * 0.8)} ${round(-radius * 0.42)}`,
      tone(colour, 0.34),
      round(radius * 0.12),
      'opacity="0.5"',
    ),
  ];
}

/** Curls along a line of points. */
export function curls(brush: Brush, points: readonly (readonly [number, number, number])[], colour: string): Svg {
  return points.map(([x, y, radius], index) => curl(brush, x, y, radius, tone(colour, index % 3 === 0 ? 0.05 : -0.04)));
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
