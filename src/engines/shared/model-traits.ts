import type { Weights } from '../../core/licence.ts';
import type { SizeRule } from './fit-size.ts';

/** How a model changes a given picture. */
export type EditAbility =
  /** Not at all. */
  | 'none'
  /** It fills masked places from a description of the result. */
  | 'inpaint'
  /** It follows instructions, with or without a mask, and takes reference pictures. */
  | 'instruct';

/** What must be known of a server's model and no server tells. */
export interface ModelTraits {
  readonly weights?: Weights;
  readonly sizes: SizeRule;
  /** Absent: the server's own default. */
  readonly steps?: number;
  /** Scale of classifier-free guidance unless the request gives one. Absent: the server's own default. */
  readonly guidance?: number;
  /** Whether negative prompts and the guidance scale have an effect; distilled models know neither. */
  readonly followsGuidance: boolean;
  readonly edits: EditAbility;
  readonly maxReferences: number;
}

/** A model of which nothing was said: the sizes of Stable Diffusion 1.5 and later ones, no edits. */
export const PLAIN_TRAITS: ModelTraits = {
  sizes: { multiplePx: 64, minSidePx: 256, maxPixels: 1024 * 1024 },
  followsGuidance: true,
  edits: 'none',
  maxReferences: 0,
};
