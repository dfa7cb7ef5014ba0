import type { PixelSize } from '../../../../core/image.ts';
import { mix } from '../maths/interpolate.ts';
import type { Random } from '../maths/random.ts';
import type { CastGroup } from './cluster.ts';
import { depthAt, type Ground, scaleAt } from './ground.ts';
import { boxOf, type Placement } from './placement.ts';

const FEWEST = 150;
const MOST = 340;
/** Height of a member at the main row, as a share of the short side, by what it is. */
const HEIGHT_SHARE = { tree: 0.62, tall: 0.2, low: 0.12, other: 0.16 } as const;
/** Fewer trees make a wood, and none of them stands before whom it is about. */
const TREES = 90;
/** How much taller they are in a forest: their crowns meet above. */
const FOREST_TREES = 2.2;
/** Flowers are low, grain and sunflowers tall. */
const LOW_METRES = 0.8;
/** More of what is low cover the ground. */
const LOW_COUNT = 1.7;
/** Heights are rounded to steps of this ratio, so that few sizes need drawing. */
const SIZE_STEP = 1.2;

/** A field of equal things over the whole ground, in a forest (`isInForest`) trees among its own; denser towards the distance, as perspective makes it. */
export function scatterField(
  member: CastGroup,
  ground: Ground,
  size: PixelSize,
  random: Random,
  isInForest = false,
): Placement[] {
  const { widthPx, heightPx } = size;
  const short = Math.min(widthPx, heightPx);
  const { kind, heightMetres } = member.facts;
  const isLow = kind === 'plant' && heightMetres < LOW_METRES;
  const usual = Math.max(FEWEST, Math.min(MOST, member.group.lead.count * 2));
  const isWood = kind === 'tree';
  const count = Math.round(isWood ? TREES : isLow ? usual * LOW_COUNT : usual);
  const share = isWood
    ? HEIGHT_SHARE.tree * (isInForest ? FOREST_TREES : 1)
    : kind !== 'plant'
      ? HEIGHT_SHARE.other
      : isLow
        ? HEIGHT_SHARE.low
        : HEIGHT_SHARE.tall;
  const mainHeight = short * share * member.group.lead.sizeFactor;
  const far = mix(ground.farYPx, ground.horizonYPx, 0.35);
  const near = isWood ? mix(ground.farYPx, ground.mainYPx, 0.8) : Math.max(ground.nearYPx, heightPx * 1.06);
  return Array.from({ length: count }, (_, k) => {
    const drawing = member.drawings[k % member.drawings.length]!;
    const yPx = far + (near - far) * ((k + random.next()) / count) ** 1.25;
    const raw = mainHeight * scaleAt(ground, yPx, heightPx) * random.between(0.88, 1.12);
    const heightOnGrid = SIZE_STEP ** Math.round(Math.log(Math.max(4, raw)) / Math.log(SIZE_STEP));
    return {
      group: member.index,
      member: k,
      concept: member.group.lead.concept,
      drawing,
      facts: member.facts,
      xPx: random.between(-0.04, 1.04) * widthPx,
      yPx,
      groundYPx: yPx,
      heightPx: heightOnGrid,
      isFlipped: random.chance(0.5),
      depth: depthAt(ground, yPx, heightPx),
      contact: 'ground' as const,
      order: 0,
    };
  });
}

/** A field without the members that would hide what stands in it: those nearer, in its columns. */
export function clearFieldBefore(field: readonly Placement[], standing: readonly Placement[]): Placement[] {
  const boxes = standing.map((placement) => ({
    ...boxOf(placement),
    feet: placement.groundYPx,
    heightPx: placement.heightPx,
  }));
  return field.filter((member) => {
    const own = boxOf(member);
    return !boxes.some(
      (box) =>
        member.groundYPx > box.feet &&
        own.right > box.left &&
        own.left < box.right &&
        own.top < box.feet - box.heightPx * 0.2,
    );
  });
}
