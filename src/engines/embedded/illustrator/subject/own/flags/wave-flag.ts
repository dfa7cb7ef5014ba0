import type { Svg } from '../brush.ts';
import { type Brush, tone } from '../brush.ts';
import { circle, path, rect, round, stroke } from '../shapes.ts';
import type { Flag } from './flag.ts';
import type { FlagPoint } from './patch.ts';

/** Height of the cloth in units of the drawing. */
const CLOTH = 460;
const POLE_X = 26;
const TOP = 60;
/** How far the cloth swings up and down. */
const SWING = 26;
/** Edges are followed in steps of so many hundredths of the cloth's height. */
const STEP = 5;

/** Units of the drawing of a flag of a ratio: the pole stands at its left. */
export const flagBox = (ratio: number): { width: number; height: number } => ({
  width: Math.round(POLE_X + 16 + CLOTH * ratio),
  height: 800,
});

/** A flag on its pole in a breeze. */
export function waveFlag(brush: Brush, { ratio, parts }: Flag): Svg {
  const width = ratio * 100;
  const place = ([x, y]: FlagPoint): string => {
    const swing = Math.sin((x / width) * Math.PI * 2.2) * SWING * Math.min(1, x / 30);
    return `${round(POLE_X + 8 + (x * CLOTH) / 100)} ${round(TOP + (y * CLOTH) / 100 + swing)}`;
  };
  const outline = (points: readonly FlagPoint[]): string => `M${along(points).map(place).join(' L')}Z`;
  const whole = outline([
    [0, 0],
    [width, 0],
    [width, 100],
    [0, 100],
  ]);
  return [
    rect(POLE_X - 11, 24, 22, 776, brush.pillar('#c9ccd0'), 8),
    circle(POLE_X, 22, 22, brush.ball('#e3b64a')),
    parts.flatMap((part) => part(width)).map(({ fill, points }) => path(outline(points), fill)),
    path(
      whole,
      brush.stops('right', [
        [0, '#000000', 0.16],
        [0.12, '#ffffff', 0.16],
        [0.34, '#000000', 0.2],
        [0.58, '#ffffff', 0.2],
        [0.8, '#000000', 0.18],
        [1, '#ffffff', 0.1],
      ]),
    ),
    stroke(whole, '#00000026', 3),
    rect(POLE_X - 4, TOP - 6, 14, 12, tone('#c9ccd0', -0.3), 4),
  ];
}

function along(points: readonly FlagPoint[]): FlagPoint[] {
  return points.flatMap(([x, y], index): FlagPoint[] => {
    const [toX, toY] = points[(index + 1) % points.length]!;
    const steps = Math.max(1, Math.ceil(Math.abs(toX - x) / STEP));
    return Array.from({ length: steps }, (_, i) => [x + ((toX - x) * i) / steps, y + ((toY - y) * i) / steps]);
  });
}
