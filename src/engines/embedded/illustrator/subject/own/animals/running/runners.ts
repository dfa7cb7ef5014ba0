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

/** Who howls; cats, dogs and bears roar, bark or hiss. */
const HOWLERS: ReadonlySet<string> = new Set(['dog', 'poodle', 'wolf', 'fox']);
const ROARERS: ReadonlySet<string> = new Set([
  'dog',
  'poodle',
  'wolf',
  'fox',
  'bear',
  'polar-bear',
  ...Object.keys(FELINES),
]);

/** The calls that an animal is drawn in. */
export function callsOf(runner: string): readonly ('howling' | 'roaring')[] {
  return [
    ...(HOWLERS.has(runner) ? (['howling'] as const) : []),
    ...(ROARERS.has(runner) ? (['roaring'] as const) : []),
  ];
}
