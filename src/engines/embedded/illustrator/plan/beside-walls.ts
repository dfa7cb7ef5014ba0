import type { PixelSize } from '../../../../core/image.ts';
import type { Stage } from '../paint/painter.ts';
import type { Scene } from '../scene.ts';
import type { CastGroup } from './cluster.ts';
import { depthAt, groundOfStage, scaleAt } from './ground.ts';
import type { Placement } from './placement.ts';

/** What stands about in a room without being what is shown: it belongs beside the walls. */
const DECOR: ReadonlySet<string> = new Set(['houseplant']);

/** Places along the walls of a room, the best first: column, and how far back, as shares. */
const PLACES: readonly (readonly [column: number, back: number])[] = [
  [0.09, 0.35],
  [0.92, 0.45],
  [0.25, 0.85],
  [0.78, 0.95],
  [0.98, -0.35],
  [0.02, -0.3],
];
const EYE_METRES = 1.45;
/** Plants are lusher than life. */
const LUSH = 1.25;

/** True for things that dress a room and that nothing ties to another. */
export function dressesRoom({ group }: CastGroup, { relations }: Scene): boolean {
  const { lead, members } = group;
  return (
    DECOR.has(lead.concept) &&
    members.length === 1 &&
    relations.every(({ subject, object }) => subject !== lead.id && object !== lead.id)
  );
}

/** Each member in the next free place along the walls, true to scale. */
export function placeBesideWalls(
  decor: readonly CastGroup[],
  stage: Stage,
  { widthPx, heightPx }: PixelSize,
): Placement[] {
  const ground = groundOfStage(stage);
  const metrePx = stage.metrePx ?? (stage.standing.mainYPx - stage.horizonYPx) / EYE_METRES;
  const all = decor.flatMap((one) => Array.from({ length: one.group.lead.count }, (_, member) => ({ one, member })));
  return all.slice(0, PLACES.length).map(({ one, member }, k) => {
    const [column, back] = PLACES[k]!;
    const yPx = ground.mainYPx + (ground.farYPx - ground.mainYPx) * back;
    const drawing = one.drawings[member % one.drawings.length]!;
    return {
      group: one.index,
      member,
      concept: one.group.lead.concept,
      drawing,
      facts: one.facts,
      xPx: column * widthPx,
      yPx,
      groundYPx: yPx,
      heightPx: drawing.heightMetres * metrePx * LUSH * scaleAt(ground, yPx, heightPx) * one.group.lead.sizeFactor,
      isFlipped: member % 2 === 1,
      depth: depthAt(ground, yPx, heightPx),
      contact: 'ground' as const,
      order: 0,
    };
  });
}
