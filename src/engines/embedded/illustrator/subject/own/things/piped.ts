import { type Brush, type Svg, tone } from '../brush.ts';
import { path, repeat, stroke } from '../shapes.ts';

/** One turn of cream from a fluted nozzle, around (x, y). */
export interface PipedTurn {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly thickness: number;
  readonly ridges: number;
}

/** A turn of piped cream or soft ice: round, with slanting ridges. */
export function pipedTurn(brush: Brush, hex: string, { x, y, halfWidth, thickness, ridges }: PipedTurn): Svg {
  const [left, right] = [x - halfWidth, x + halfWidth];
  const [top, bottom] = [y - thickness / 2, y + thickness / 2];
  const outline = `M${left} ${y} Q${left} ${top} ${x - halfWidth * 0.55} ${top} H${x + halfWidth * 0.55} Q${right} ${top} ${right} ${y} Q${right - 6} ${bottom} ${x} ${bottom + thickness * 0.16} Q${left + 6} ${bottom} ${left} ${y}Z`;
  const step = (2 * halfWidth) / ridges;
  return [
    path(outline, brush.ball(tone(hex, 0.1))),
    brush.clip(
      outline,
      repeat(ridges + 2, (i) => {
        const from = left + i * step;
        const ridge = `M${from + step * 0.5} ${top - 10} Q${from + step * 0.2} ${y} ${from - step * 0.9} ${bottom + 30}`;
        return [
          stroke(ridge, tone(hex, -0.34), thickness * 0.075, 'opacity=".3"'),
          stroke(ridge, '#ffffff', thickness * 0.07, `opacity=".28" transform="translate(${thickness * 0.12} 0)"`),
        ];
      }),
    ),
    path(
      `M${left + 10} ${y + thickness * 0.12} Q${x} ${bottom + thickness * 0.3} ${right - 10} ${y + thickness * 0.12} Q${x} ${bottom} ${left + 10} ${y + thickness * 0.12}Z`,
      tone(hex, -0.4),
      'opacity=".22"',
    ),
  ];
}
