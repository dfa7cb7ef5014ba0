import { type Brush, type Svg, tone } from '../own/brush.ts';
import { both, path } from '../own/shapes.ts';

/** A table that people sit round, seen from a little above. Millimetres; its middle at x = 0, its front legs on y = 0. */
export interface TableTop {
  readonly width: number;
  readonly colour: string;
  readonly hasCloth: boolean;
}

/** Upper edges of the top, nearest and farthest. */
export const FRONT_Y = -740;
/** See {@link FRONT_Y}. */
export const BACK_Y = -905;
const OVERHANG = 70;
const BOARD = 42;
const CLOTH_DROP = 250;

/** The table with its legs. */
export function paintTable(brush: Brush, table: TableTop): Svg {
  const { colour, hasCloth } = table;
  const half = table.width / 2;
  const back = half - OVERHANG;
  const top = (y: number): string => `M${-back} ${BACK_Y} H${back} L${half} ${y} H${-half}Z`;
  const legs = [
    both(0, path(`M${-back + 40} ${FRONT_Y} h54 l-8 ${-FRONT_Y - 120} h-38z`, brush.pillar(tone(colour, -0.42)))),
    both(0, path(`M${-half + 40} ${FRONT_Y} h92 l-16 ${-FRONT_Y} h-60z`, brush.pillar(tone(colour, -0.1)))),
  ];
  if (hasCloth) return [legs, cloth(brush, half), path(top(FRONT_Y), brush.slab('#fbf7ee'))];
  return [
    legs,
    path(
      `M${-half + 60} ${FRONT_Y + BOARD} H${half - 60} V${FRONT_Y + 120} H${-half + 60}Z`,
      brush.wall(tone(colour, -0.28)),
    ),
    path(top(FRONT_Y), brush.slab(tone(colour, 0.16))),
    path(`M${-half} ${FRONT_Y} H${half} v${BOARD} H${-half}Z`, brush.wall(colour)),
  ];
}

/** What hangs down in front, in folds. */
function cloth(brush: Brush, half: number): Svg {
  const folds = Math.max(4, Math.round(half / 150));
  const step = (2 * half) / folds;
  const hem = Array.from({ length: folds }, () => `q${-step / 2} 46 ${-step} 0`).join(' ');
  return [
    path(`M${-half} ${FRONT_Y} H${half} V${FRONT_Y + CLOTH_DROP} ${hem}Z`, brush.wall('#e9e1d3')),
    Array.from({ length: folds - 1 }, (_, i) =>
      path(
        `M${-half + (i + 1) * step - 16} ${FRONT_Y + CLOTH_DROP + 6} L${-half + (i + 1) * step} ${FRONT_Y + 30} l16 ${CLOTH_DROP - 24}z`,
        '#00000012',
      ),
    ),
  ];
}
