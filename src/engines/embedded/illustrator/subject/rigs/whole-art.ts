import type { PoseId } from '../../scene.ts';

/** Person concepts of the pack that are drawn whole, doing what no rig does: kept as they are. */
const WHOLE =
  /(?:^|-)(surfing|rowing-boat|climbing|golfing|playing-handball|playing-water-polo|cartwheeling|lifting-weights|in-lotus-position|bouncing-ball|fencing|wrestling|taking-bath|in-bed|in-manual-wheelchair|in-motorized-wheelchair|merpeople|skier|snowboarder|horse-racing|levitating|ballet-dancer)(?:-facing-right)?$/;

export function isWholeArt(concept: string): boolean {
  return WHOLE.test(concept);
}

/** Poses that a concept's own name says. */
const IMPLIED: readonly [RegExp, PoseId][] = [
  [/-walking|-with-white-cane|-facing-right$/, 'walk'],
  [/-running/, 'run'],
  [/-dancing|-with-bunny-ears/, 'dance'],
  [/-swimming/, 'swim'],
  [/-kneeling|-bowing/, 'kneel'],
  [/^(man-|woman-|person-)?(superhero|fairy)$/, 'stand'],
  [/mer(maid|man)$/, 'sit'],
];

export function impliedPose(concept: string): PoseId | undefined {
  return IMPLIED.find(([pattern]) => pattern.test(concept))?.[1];
}
