import { STUFF_LABELS } from '../paint/frame.ts';

/** Scenery that rises from the ground and can stand before a subject; ground itself cannot. */
export const UPRIGHT_LABELS: ReadonlySet<number> = new Set<number>([
  STUFF_LABELS.vegetation,
  STUFF_LABELS.building,
  STUFF_LABELS.furniture,
  STUFF_LABELS.rock,
]);

/** Scenery must be this much nearer than a subject to hide it: depths of painters are approximate. */
export const OCCLUSION_RATIO = 0.8;

/** The same for those who sit in traced furniture, whose depth is exact. */
export const SEATED_OCCLUSION_RATIO = 0.97;
