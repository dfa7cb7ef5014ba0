import type { Point } from '../../../drawing.ts';
import { round } from '../../shapes.ts';

/** A closed smooth path through points. */
export function smoothOutline(points: readonly Point[]): string {
  const point = (index: number): Point => points[(index + points.length) % points.length]!;
  const curves = points.map((from, i) => {
    const [before, to, after] = [point(i - 1), point(i + 1), point(i + 2)];
    const first = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const second = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${pair(first)} ${pair(second)} ${pair(to)}`;
  });
  return `M${pair(points[0]!)} ${curves.join(' ')}Z`;
}

/** A joint of a limb with its radius. */
export interface Knob extends Point {
  readonly radius: number;
}

/** A limb through knobs as one path: a tapering length between each two, all wound alike so that they fuse. */
export function boneChain(knobs: readonly Knob[]): string {
  return knobs
    .slice(1)
    .map((to, i) => taper(knobs[i]!, to))
    .join(' ');
}

/** The hull of two circles. */
function taper(from: Knob, to: Knob): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  const lean = Math.acos(Math.max(-1, Math.min(1, (from.radius - to.radius) / length)));
  const on = ({ x, y, radius }: Knob, angle: number): string =>
    pair({ x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius });
  const arc = ({ radius }: Knob, isLarge: boolean, end: string): string =>
    `A${round(radius)} ${round(radius)} 0 ${isLarge ? 1 : 0} 1 ${end}`;
  const [left, right] = [direction - lean, direction + lean];
  return `M${on(from, right)} ${arc(from, lean < Math.PI / 2, on(from, left))} L${on(to, left)} ${arc(to, lean > Math.PI / 2, on(to, right))}Z`;
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}
