import type { BlockTopic, Depiction, PersonGeneration, SafetySetting } from '../core/safety.ts';
import { BLOCK_THRESHOLDS } from './policy.ts';

/** Settings of a request that decide about its pictures. */
export interface PicturePolicy {
  readonly personGeneration: PersonGeneration;
  readonly safetySetting: SafetySetting;
}

/** Why a picture is not answered. */
export type PictureRefusal = Extract<BlockTopic, 'child' | 'people' | 'sexual' | 'violence'>;

/** Judges what a picture shows; what is not known about it counts in its favour. */
export function refusalOfPicture(depiction: Partial<Depiction>, policy: PicturePolicy): PictureRefusal | undefined {
  const { people = false, children = false, porn = 0, violence = 0 } = depiction;
  const threshold = BLOCK_THRESHOLDS[policy.safetySetting];
  if (children && porn >= BLOCK_THRESHOLDS.block_low_and_above) return 'child';
  if (policy.personGeneration === 'dont_allow' && (people || children)) return 'people';
  if (policy.personGeneration === 'allow_adult' && children) return 'child';
  if (porn >= threshold) return 'sexual';
  return violence >= threshold ? 'violence' : undefined;
}
