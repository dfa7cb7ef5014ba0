import type { PixelSize } from '../../../../core/image.ts';
import type { PoseId } from '../scene.ts';
import type { CastGroup } from './cluster.ts';
import { flipTowards } from './facing.ts';
import type { Placement } from './placement.ts';
import type { PicturePlan } from './plan.ts';

/** A figure narrower than this is a whole one; broader drawings are heads and busts. */
const WHOLE_FIGURE_ASPECT = 0.78;
/** An animal narrower than this stands on two legs. */
const ON_TWO_LEGS_ASPECT = 0.62;
/** Broader drawings of animals show them from the side, the head at one end. */
const LOOKS_SIDEWAYS_ASPECT = 0.95;
/** Width of a close-up's animal in frame widths, and how far its head is off its middle, in its own widths. */
const HEAD_CLOSE_UP = 1.45;
const HEAD_OFFSET = 0.22;
/** A sitting animal's height and width in those of the frame, and how much larger it is close up: head and chest. */
const BUST = { height: 1.45, width: 1.15, closer: 1.12 } as const;
const PORTRAIT_KINDS = new Set(['person', 'animal', 'bird', 'fantasy', 'machine']);

/** True of animals that face us: they sit, or stand on two legs. */
function isUpright(pose: PoseId | undefined, aspect: number): boolean {
  return aspect < (pose === 'sit' ? WHOLE_FIGURE_ASPECT : ON_TWO_LEGS_ASPECT);
}

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
  const isBust = main.facts.kind === 'animal' && isUpright(main.group.lead.pose, aspect);
  // What is held stays in the picture.
  const isClose = shot === 'close-up' && main.group.shown.every(({ kind }) => kind === 'wearing');
  const isHead = shot === 'close-up' && aspect > LOOKS_SIDEWAYS_ASPECT;
  const height = isHead
    ? Math.max(heightPx * 1.25, (widthPx * HEAD_CLOSE_UP) / aspect)
    : isBust
      ? Math.min(heightPx * BUST.height, (widthPx * BUST.width) / aspect) * (shot === 'close-up' ? BUST.closer : 1)
      : isWhole
        ? Math.min(heightPx * (isClose ? 2.5 : 2), (widthPx * (isClose ? 1.8 : 1.45)) / aspect)
        : Math.min(heightPx * 0.93, (widthPx * 0.9) / aspect);
  const topPx = heightPx * (isWhole ? 0.09 : 0.08);
  const bottom = isWhole || isBust || isHead ? topPx + height : heightPx * 1.03;
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
