import type { RunnerLook } from './build.ts';
import { CANINES } from './canines.ts';
import { FELINES } from './felines.ts';
import { HEAVY_ANIMALS } from './heavy.ts';
import { HOOFED } from './hoofed.ts';
import { LIVESTOCK } from './livestock.ts';

/** How each species looks in motion; the key is the name of its kind. */
export const RUNNERS: Readonly<Record<string, RunnerLook>> = {
  ...FELINES,
  ...CANINES,
  ...HOOFED,
  ...LIVESTOCK,
  ...HEAVY_ANIMALS,
};
