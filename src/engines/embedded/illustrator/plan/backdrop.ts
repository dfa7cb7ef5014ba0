import type { PixelSize } from '../../../../core/image.ts';
import type { CastGroup } from './cluster.ts';
import { boundsOf } from './fit.ts';
import type { Placement } from './placement.ts';

/** Walls before which something is shown close the picture behind it, from side to side. */
const WALLS: ReadonlySet<string> = new Set(['brick-wall']);
/** Width of the wall in widths of the frame, and the least share of the frame's height that it takes. */
const WIDTH = 1.3;
const LEAST_HEIGHT = 0.7;
/** How far the wall's foot is behind the feet of what stands before it: a share of the height, and of its depth. */
const BEHIND = 0.035;
const FARTHER = 1.06;

/** A wall that is the ground of the picture, not a thing beside the others. */
export function findBackdrop(cast: readonly CastGroup[]): CastGroup | undefined {
  const [wall, ...more] = cast.filter(({ group }) => WALLS.has(group.lead.concept) && group.members.length === 1);
  return wall && more.length === 0 && wall.group.lead.count === 1 && cast.length > 1 ? wall : undefined;
}

/** The wall behind everything that is placed. */
export function placeBackdrop(
  { index, group, drawings, facts }: CastGroup,
  placed: readonly Placement[],
  { widthPx, heightPx }: PixelSize,
): Placement {
  const drawing = drawings[0]!;
  const feetPx = Math.min(...placed.map(({ groundYPx }) => groundYPx));
  const yPx = Math.max(feetPx - BEHIND * heightPx, boundsOf(placed).bottom * 0.6);
  const heightOfWallPx = Math.max((WIDTH * widthPx * drawing.height) / drawing.width, LEAST_HEIGHT * heightPx, yPx);
  return {
    group: index,
    member: 0,
    concept: group.lead.concept,
    drawing,
    facts,
    xPx: widthPx / 2,
    yPx,
    groundYPx: yPx,
    heightPx: heightOfWallPx,
    isFlipped: false,
    depth: Math.max(...placed.map(({ depth }) => depth)) * FARTHER,
    contact: 'ground',
    order: 0,
  };
}
