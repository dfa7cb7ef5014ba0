import type { Entity } from '../scene.ts';
import type { SubjectDrawing } from './drawing.ts';
import { createBrush, joinSvg } from './own/brush.ts';
import { ellipse, path, rect, repeat, stroke } from './own/shapes.ts';

/** Attribute of what a hot-air balloon is shaped like. */
export const BALLOONED = 'ballooned';

const HEIGHT_METRES = 20;
const WICKER = '#a8743c';
/** The basket in shares of the smaller side, and how far it hangs below. */
const BASKET = 0.15;
const ROPES = 0.2;
/** Where the ropes are tied, as shares of the width. */
const TIES = [0.3, 0.42, 0.58, 0.7] as const;

/** A hot-air balloon in the shape of a thing: its drawing with ropes and a basket below, in the air. */
export function asBalloon(drawing: SubjectDrawing, { id, attributes }: Entity): SubjectDrawing {
  if (!attributes.includes(BALLOONED)) return drawing;
  const { width, height } = drawing;
  const side = Math.min(width, height);
  const basket = side * BASKET;
  const top = height + side * ROPES;
  const middle = width / 2;
  const brush = createBrush('basket');
  const svg = joinSvg([
    TIES.map((tie) =>
      stroke(
        `M${width * tie} ${height * 0.62} L${middle + (tie - 0.5) * basket * 2.2} ${top}`,
        '#5b4632',
        side * 0.008,
      ),
    ),
    path(
      `M${middle - basket * 0.5} ${top} H${middle + basket * 0.5} L${middle + basket * 0.4} ${top + basket * 0.8} Q${middle} ${top + basket * 0.92} ${middle - basket * 0.4} ${top + basket * 0.8}Z`,
      brush.pillar(WICKER),
    ),
    repeat(3, (k) =>
      stroke(
        `M${middle - basket * 0.46} ${top + basket * (0.24 + 0.2 * k)} H${middle + basket * 0.46}`,
        '#00000033',
        side * 0.006,
      ),
    ),
    rect(middle - basket * 0.54, top - basket * 0.06, basket * 1.08, basket * 0.14, '#7c5227', basket * 0.07),
    ellipse(middle, top - basket * 0.3, basket * 0.16, basket * 0.26, brush.spot('#ffb347', 0.9)),
  ]);
  const below = top + basket - height;
  return {
    ...drawing,
    height: height + below,
    heightMetres: HEIGHT_METRES,
    footing: 'flies',
    parts: [{ entity: id, svg: brush.defs() + svg }, ...drawing.parts],
  };
}
