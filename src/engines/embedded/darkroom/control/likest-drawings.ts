import type { Random } from '../../illustrator/maths/random.ts';
import type { Studio } from '../../illustrator/picture.ts';
import type { PoseId, Scene } from '../../illustrator/scene.ts';
import type { SubjectDrawing, SubjectGroup } from '../../illustrator/subject/drawing.ts';
import type { Shape } from './closed-shapes.ts';
import { penaltyOf } from './fit-shapes.ts';
import { gridOfShape, mirrored, overlapOf, type SilhouetteGrid, silhouetteOf } from './silhouette-grid.ts';

/** Poses that are tried where the prompt leaves them open. */
const POSES: readonly PoseId[] = ['stand', 'sit', 'lie', 'walk', 'run', 'jump'];
const POSED_KINDS: ReadonlySet<string> = new Set(['person', 'animal']);
/** Drawings that differ by chance, tried for each pose. */
const TRIES = 3;
/** Large groups are not drawn one by one after outlines. */
const MOST_MEMBERS = 6;

/** Smaller outlines have no say in how things are drawn. */
const LEAST_OF_LARGEST = 0.25;

/** A studio that draws each thing the way, among those open to it, that is likest to one of the outlines. */
export function withLikestDrawings(studio: Studio, shapes: readonly Shape[]): Studio {
  const wanted = shapes
    .filter(({ areaPx }) => areaPx >= shapes[0]!.areaPx * LEAST_OF_LARGEST)
    .map((shape) => ({ shape, grid: gridOfShape(shape) }));
  const scoreOf = (drawing: SubjectDrawing): number => {
    const { grid, box } = silhouetteOf(drawing, (asked, heightPx) => studio.rasterise(asked, heightPx));
    const own = [grid, mirrored(grid)];
    return Math.max(...wanted.map(({ shape, grid: other }) => bestOverlap(own, other) - penaltyOf(box, shape)));
  };
  return {
    ...studio,
    groupSubjects(scene) {
      const groups = studio.groupSubjects(scene);
      const posed = POSES.map((pose) => studio.groupSubjects(inPose(scene, pose, studio)));
      return groups.map((group, index) => {
        if (group.lead.count > MOST_MEMBERS) return group;
        const isOpen = group.lead.pose === undefined && POSED_KINDS.has(studio.factsOf(group.lead.concept).kind);
        const others = isOpen ? posed.flatMap((one) => (one[index] ? [one[index]] : [])) : [];
        return likest(group, others, scoreOf);
      });
    },
  };
}

function bestOverlap(own: readonly SilhouetteGrid[], other: SilhouetteGrid): number {
  return Math.max(...own.map((grid) => overlapOf(grid, other)));
}

/** The scene with everybody whose pose is open in one. */
function inPose(scene: Scene, pose: PoseId, { factsOf }: Studio): Scene {
  return {
    ...scene,
    entities: scene.entities.map((entity) =>
      entity.pose === undefined && POSED_KINDS.has(factsOf(entity.concept).kind) ? { ...entity, pose } : entity,
    ),
  };
}

function likest(
  group: SubjectGroup,
  others: readonly SubjectGroup[],
  scoreOf: (drawing: SubjectDrawing) => number,
): SubjectGroup {
  return {
    ...group,
    draw(index: number, random: Random) {
      let best: { drawing: SubjectDrawing; score: number } | undefined;
      for (const candidate of [group, ...others])
        for (let k = 0; k < TRIES; k++) {
          const drawing = candidate.draw(index, k === 0 ? random : random.fork(`try ${k}`));
          const score = scoreOf(drawing);
          if (!best || score > best.score + 1e-6) best = { drawing, score };
        }
      return best!.drawing;
    },
  };
}
