import type { Brush } from '../brush.ts';
import { at, circle, repeat, stroke } from '../shapes.ts';

/** A car wheel of radius `radius` around (x, y): tyre, bright rim and spokes. */
export function carWheel(brush: Brush, x: number, y: number, radius: number, spokes = 5): string {
  return at(x, y, radius / 100, 0, [
    circle(0, 0, 100, brush.ball('#2b2d33')),
    circle(0, 0, 94, 'none', 'stroke="#ffffff14" stroke-width="5"'),
    circle(0, 0, 68, '#15161a'),
    circle(0, 0, 62, brush.slab('#c9ced6')),
    circle(0, 0, 52, brush.ball('#4a4f58')),
    repeat(spokes, (i) => at(0, 0, 1, (i * 360) / spokes, stroke('M0 -8 V-54', '#dde1e7', 13))),
    circle(0, 0, 16, brush.ball('#eef1f5')),
    circle(0, 0, 6, '#7b828c'),
  ]);
}

/** A wooden wheel with an iron tyre. */
export function spokedWheel(brush: Brush, x: number, y: number, radius: number, wood = '#8a5a31', spokes = 10): string {
  return at(x, y, radius / 100, 0, [
    repeat(spokes, (i) => at(0, 0, 1, (i * 360) / spokes, `<path d="M-5 0 L-4 -90 H4 L5 0Z" fill="${wood}"/>`)),
    circle(0, 0, 87, 'none', `stroke="${wood}" stroke-width="16"`),
    circle(0, 0, 96, 'none', 'stroke="#3c3a3d" stroke-width="8"'),
    circle(0, 0, 80, 'none', 'stroke="#00000040" stroke-width="4"'),
    stroke('M-84 -48 A97 97 0 0 1 -20 -95', '#ffffff40', 6),
    circle(0, 0, 20, brush.ball(wood)),
    circle(0, 0, 8, '#3c3a3d'),
  ]);
}
