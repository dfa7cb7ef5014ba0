import type { PixelSize } from '../../../../core/image.ts';
import type { CastGroup } from './cluster.ts';
import { flipTowards } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PicturePlan } from './plan.ts';

/** A figure narrower than this is a whole one; broader drawings are heads and busts. */
const WHOLE_FIGURE_ASPECT = 0.78;
/** Broader drawings of animals show them from the side, the head at one end. */
const LOOKS_SIDEWAYS_ASPECT = 0.95;
/** Width of a close-up's animal in frame widths, and how far its head is off its middle, in its own widths. */
const HEAD_CLOSE_UP = 1.45;
const HEAD_OFFSET = 0.22;
const PORTRAIT_KINDS = new Set(['person', 'animal', 'bird', 'fantasy', 'machine']);

/**
 * A portrait: one figure, large, its head in the upper half and its body cut by the lower edge. Returns nothing when the plan
 * asks for no portrait or the picture shows more than one figure.
 */
export function placePortrait(cast: readonly CastGroup[], plan: PicturePlan, size: PixelSize): Placement[] | undefined {
  const [main, ...others] = cast;
  const { shot } = plan.camera;
  if (shot !== 'portrait' && shot !== 'close-up') return undefined;
  if (!main || others.length > 0 || main.group.lead.count > 1) return undefined;
  if (!PORTRAIT_KINDS.has(main.facts.kind)) return undefined;
  const drawing = main.drawings[0]!;
  const aspect = drawing.width / drawing.height;
  const isWhole = main.facts.kind === 'person' && aspect < WHOLE_FIGURE_ASPECT;
  const { widthPx, heightPx } = size;
  const isHead = shot === 'close-up' && aspect > LOOKS_SIDEWAYS_ASPECT;
  const height = isHead
    ? Math.max(heightPx * 1.25, (widthPx * HEAD_CLOSE_UP) / aspect)
    : isWhole
      ? Math.min(heightPx * (shot === 'close-up' ? 2.5 : 2), (widthPx * (shot === 'close-up' ? 1.8 : 1.45)) / aspect)
      : Math.min(heightPx * 0.93, (widthPx * 0.9) / aspect);
  const topPx = heightPx * (isWhole ? 0.09 : 0.08);
  const bottom = isWhole || isHead ? topPx + height : heightPx * 1.03;
  const isFlipped = flipTowards(plan.camera.facing, main.group.lead.concept, drawing, main.facts.kind);
  // The head is at the end that the drawing looks to: the left, unless mirrored.
  const headShift = isHead ? height * aspect * HEAD_OFFSET * (isFlipped ? -1 : 1) : 0;
  return [
    {
      group: 0,
      member: 0,
      concept: main.group.lead.concept,
      drawing,
      facts: main.facts,
      xPx: widthPx / 2 + headShift,
      yPx: bottom,
      groundYPx: bottom,
      heightPx: height,
      isFlipped,
      depth: 1,
      contact: 'air',
      order: 0,
    },
  ];
}
