import type { PixelSize } from '../../../../core/image.ts';
import type { Random } from '../maths/random.ts';
import type { Avenue } from '../paint/painter.ts';
import type { Entity, Scene, SettingId } from '../scene.ts';
import type { FactsOf } from '../subject/facts.ts';
import type { CastGroup } from './cluster.ts';
import { depthAt, type Ground } from './ground.ts';
import { FIELD_COUNT } from './habits.ts';
import type { Placement } from './placement.ts';

/** Ways that lead away from the eye between rows of trees. */
const LINED: ReadonlySet<SettingId> = new Set<SettingId>(['street', 'road']);

/** The trees that line the street or road of a scene, if there are any: several, of which nobody said how many or where. */
export function avenueTrees({ entities, relations }: Scene, setting: SettingId, factsOf: FactsOf): Entity | undefined {
  if (!LINED.has(setting)) return undefined;
  return entities.find(
    ({ id, concept, count, isCounted }) =>
      count > 1 &&
      count < FIELD_COUNT &&
      !isCounted &&
      factsOf(concept).kind === 'tree' &&
      relations.every(({ subject, object }) => subject !== id && object !== id),
  );
}

/** Distances of the trees of a row, in distances of the main subject. */
const DISTANCES = [1.15, 1.6, 2.2, 3, 4, 5.4, 7.4, 10.5];
/** Trees of avenues are taller than the young ones that drawings are of. */
const LEAST_TREE_METRES = 6.5;

/** Both rows of an avenue, each tree as far away as its size says. Trees across from each other are one, mirrored: they take long to draw. */
export function placeAvenue(
  { index, group, drawings, facts }: CastGroup,
  avenue: Avenue,
  ground: Ground,
  { heightPx }: PixelSize,
  random: Random,
): Placement[] {
  const { vanishingXPx, leftXPx, rightXPx, metrePx } = avenue;
  const treePx = metrePx * Math.max(LEAST_TREE_METRES, facts.heightMetres) * group.lead.sizeFactor;
  const span = ground.mainYPx - ground.horizonYPx;
  return DISTANCES.flatMap((distance, k) => {
    const scale = 1 / (distance * random.between(0.97, 1.03));
    const yPx = ground.horizonYPx + span * scale;
    const treeHeightPx = treePx * scale * random.between(0.94, 1.08);
    const isFlipped = random.chance(0.5);
    return [leftXPx, rightXPx].map((footXPx, side) => ({
      group: index,
      member: k * 2 + side,
      concept: group.lead.concept,
      drawing: drawings[k % drawings.length]!,
      facts,
      xPx: vanishingXPx + (footXPx - vanishingXPx) * scale,
      yPx,
      groundYPx: yPx,
      heightPx: treeHeightPx,
      isFlipped: isFlipped !== (side === 1),
      depth: depthAt(ground, yPx, heightPx),
      contact: 'ground' as const,
      order: 0,
    }));
  });
}
