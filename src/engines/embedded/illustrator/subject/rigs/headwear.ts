import type { HatName } from './character.ts';
import { DAILY } from './headwear-daily.ts';
import type { Headwear } from './headwear-kind.ts';
import { TALES } from './headwear-tales.ts';

/**
 * Hats in the frame of the pack's heads: 32 × 32, face between x = 5 and 27, forehead at y = 10, crown at 2.5, chin at
 * 29.8. Animals' heads have the same frame.
 */
export const HEADWEAR: Readonly<Record<HatName, Headwear>> = { ...DAILY, ...TALES };
