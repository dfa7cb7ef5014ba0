import type { PixelSize } from '../../../../core/image.ts';
import type { CastGroup } from './cluster.ts';
import { flipTowards } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PicturePlan } from './plan.ts';

/** A figure narrower than this is a whole one; broader drawings are heads and busts. */
const WHOLE_FIGURE_ASPECT = 0.78;
const PORTRAIT_KINDS = new Set(['person', 'animal', 'bird', 'fantasy', 'machine']);

/**
 * A portrait: one figure, large, its head in the upper half and its body cut by the lower edge. Returns nothing when the plan
 * asks for no portrait or the picture shows more than one figure.
 */
export function placePortrait(cast: readonly CastGroup[], plan: PicturePlan, size: PixelSize): Placement[] | undefined {
  const [main, ...others] = cast;
  if (plan.camera.shot !== 'portrait' || !main || others.length > 0 || main.group.lead.count > 1) return undefined;
  if (!PORTRAIT_KINDS.has(main.facts.kind)) return undefined;
  const drawing = main.drawings[0]!;
  const aspect = drawing.width / drawing.height;
  const isWhole = main.facts.kind === 'person' && aspect < WHOLE_FIGURE_ASPECT;
  const { widthPx, heightPx } = size;
  const topPx = heightPx * 0.1;
  const height = isWhole
    ? Math.min(heightPx * 1.5, (widthPx * 1.05) / aspect)
    : Math.min(heightPx * 0.93, (widthPx * 0.9) / aspect);
  const bottom = isWhole ? topPx + height : heightPx * 1.03;
  return [
    {
      group: 0,
      member: 0,
      concept: main.group.lead.concept,
      drawing,
      facts: main.facts,
      xPx: widthPx / 2,
      yPx: bottom,
      groundYPx: bottom,
      heightPx: height,
      isFlipped: flipTowards(plan.camera.facing, main.group.lead.concept, drawing, main.facts.kind),
      depth: 1,
      contact: 'air',
      order: 0,
    },
  ];
}
