import type { Placement } from '../../illustrator/plan/placement.ts';

/** Things without a round form: what they show is drawn on a plane. */
const FLAT: ReadonlySet<string> = new Set([
  'window',
  'door',
  'poster',
  'picture-frame',
  'framed-picture',
  'world-map',
  'calendar',
  'billboard',
  'sign',
  'placard',
  'newspaper',
  'television',
]);

/** Whether a thing is flat: it has lines and panels instead of flanks in shade. */
export function isFlat({ concept }: Pick<Placement, 'concept'>): boolean {
  return FLAT.has(concept);
}
