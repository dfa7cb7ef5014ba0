import type { Entity } from '../scene.ts';
import { ACTING_KINDS, type ConceptKind } from './concept.ts';
import type { SubjectDrawing } from './drawing.ts';
import { createBrush, joinSvg } from './own/brush.ts';
import { rect } from './own/shapes.ts';
import { carWheel } from './own/vehicles/wheel.ts';

/** Attribute of what stands on wheels. */
export const WHEELED = 'wheeled';

/** Radius of the wheels as a share of the drawing's width, and of its height, of which the smaller holds. */
const OF_WIDTH = 0.1;
const OF_HEIGHT = 0.13;
/** Drawings broader than this against their height have three wheels to the side. */
const LONG_ASPECT = 1.9;
/** How far the wheels stand in from the sides, as a share of the width: creatures have them under their feet. */
const INSET = 0.2;
const INSET_OF_FEET = 0.3;
const CHASSIS = '#4b4e57';

/** A drawing of a thing that rolls: a chassis under it, and wheels. Vehicles have theirs and are returned unchanged. */
export function onWheels(drawing: SubjectDrawing, { id, attributes }: Entity, kind: ConceptKind): SubjectDrawing {
  if (!attributes.includes(WHEELED) || kind === 'vehicle') return drawing;
  const { width, height, heightMetres } = drawing;
  const radius = Math.min(width * OF_WIDTH, height * OF_HEIGHT);
  const inset = width * (ACTING_KINDS.has(kind) ? INSET_OF_FEET : INSET);
  const axles = width > height * LONG_ASPECT ? 3 : 2;
  const bar = radius * 0.5;
  const deep = bar + radius * 1.45;
  const brush = createBrush('wheels');
  const svg = joinSvg([
    rect(
      inset - radius * 1.1,
      height - bar * 0.3,
      width - 2 * inset + radius * 2.2,
      bar * 1.3,
      brush.slab(CHASSIS),
      bar * 0.3,
    ),
    Array.from({ length: axles }, (_, k) =>
      carWheel(brush, inset + ((width - 2 * inset) * k) / (axles - 1), height + deep - radius, radius),
    ),
  ]);
  return {
    ...drawing,
    height: height + deep,
    heightMetres: (heightMetres * (height + deep)) / height,
    parts: [...drawing.parts, { entity: id, svg: brush.defs() + svg }],
  };
}
