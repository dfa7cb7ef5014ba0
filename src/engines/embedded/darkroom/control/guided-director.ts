import type { PixelSize } from '../../../../core/image.ts';
import type { Director } from '../../illustrator/director.ts';
import type { Frame } from '../../illustrator/paint/frame.ts';
import { FAR_AWAY } from '../../illustrator/paint/frame.ts';
import type { Stage } from '../../illustrator/paint/painter.ts';
import { depthAt, groundOfStage } from '../../illustrator/plan/ground.ts';
import { boxOf, type Placement } from '../../illustrator/plan/placement.ts';
import { alignFace } from './align-face.ts';
import { bendBackground } from './bend-background.ts';
import { type FitOptions, fitIntoShapes, singleUnits, unitsOf } from './fit-shapes.ts';
import { type DrawingPlace, type Guide, placeOfDrawing } from './guide.ts';
import { splitShapes } from './split-shapes.ts';
import { meanOf, tiltedTo } from './tilt-camera.ts';

/** Drawings of far-away things, such as the sun, keep their distance. */
const SKY_DEPTH = FAR_AWAY / 10;

/** A director that composes a picture of `size` after a guide. */
export function guidedDirector(guide: Guide, size: PixelSize, options: FitOptions): Director {
  const place = placeOfDrawing(guide.drawing, size);
  const wanted = guide.skyline && skylineInPicture(guide.skyline, place, size);
  return {
    plan: (plan, paintTrial) => (wanted ? tiltedTo(plan, paintTrial, meanOf(wanted) / size.heightPx, size) : plan),
    background(frame) {
      if (wanted) bendBackground(frame, wanted);
    },
    arrange(placements, frame, stage) {
      if (placements.length === 0) return placements;
      const composed = guide.face
        ? alignFace(placements, guide.face, place, options.rasterise)
        : guide.shapes.length > 0
          ? fitted(placements, guide, place, frame.heightPx, options)
          : placements;
      return composed
        .map((placement) => (placements.includes(placement) ? placement : grounded(placement, stage, frame)))
        .sort((a, b) => b.depth - a.depth || a.groundYPx - b.groundYPx || a.order - b.order);
    },
  };
}

/** Where more things are to be drawn than outlines were found, outlines that touch may be several things. */
function fitted(
  placements: readonly Placement[],
  guide: Guide,
  place: DrawingPlace,
  frameHeightPx: number,
  options: FitOptions,
): Placement[] {
  const shapes = splitShapes(guide.shapes, singleUnits(placements).length);
  return fitIntoShapes(unitsOf(placements, shapes.length), shapes, place, frameHeightPx, options);
}

function skylineInPicture(
  skyline: Float32Array,
  { scale, leftPx, topPx }: DrawingPlace,
  { widthPx }: PixelSize,
): Float32Array {
  return Float32Array.from({ length: widthPx }, (_, x) => {
    const at = Math.min(skyline.length - 1, Math.max(0, (x - leftPx) / scale));
    const before = Math.floor(at);
    const after = Math.min(skyline.length - 1, before + 1);
    return topPx + (skyline[before]! + (skyline[after]! - skyline[before]!) * (at - before)) * scale;
  });
}

/**
 * As far away as the row that it stands on now, and before the scenery there, since it has been drawn there. What stands above all
 * ground hangs in the air.
 */
function grounded(placement: Placement, stage: Stage, frame: Frame): Placement {
  if (placement.depth >= SKY_DEPTH || placement.contact === 'air') return placement;
  const ground = groundOfStage(stage);
  const isAbove = placement.groundYPx < ground.horizonYPx && placement.contact !== 'host';
  const depth = isAbove ? 1 : depthAt(ground, placement.groundYPx, frame.heightPx);
  const before = Math.min(depth, nearestScenery(placement, frame) * JUST_BEFORE);
  return { ...placement, depth: before, ...(isAbove && { contact: 'air' }) };
}

/** Nearer than something by just so much. */
const JUST_BEFORE = 0.97;

function nearestScenery(placement: Placement, { widthPx, heightPx, depth }: Frame): number {
  const { left, top, right, bottom } = boxOf(placement);
  let nearest = Number.POSITIVE_INFINITY;
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(heightPx, bottom); y += 2)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(widthPx, right); x += 2)
      nearest = Math.min(nearest, depth[y * widthPx + x]!);
  return nearest;
}
