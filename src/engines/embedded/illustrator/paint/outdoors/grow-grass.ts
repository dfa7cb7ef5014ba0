import { type GrassPlan, plantGrass } from '../terrain/grass.ts';
import type { Landscape, StageChoices } from './landscape.ts';

/**
 * Grows grass on a landscape's near ground. With subjects to come, the grass before their feet is left to the stage's
 * `foreground`, which is returned.
 */
export function growGrass(scene: Landscape, plan: GrassPlan): Pick<StageChoices, 'foreground'> {
  const grass = plantGrass(scene.frame, scene.terrain, plan);
  grass.paintBehind();
  if (scene.brief.hasSubjects) return { foreground: grass.paintBefore };
  grass.paintBefore(scene.frame);
  return {};
}
