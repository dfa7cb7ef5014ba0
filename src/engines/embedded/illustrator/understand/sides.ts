import type { Side } from '../scene.ts';

const SIDE = /\b(left|right)\b/;

/** The side that words for a place name: "to the left of", "on its right". */
export function sideIn(words: string): Side | undefined {
  return SIDE.exec(words)?.[1] as Side | undefined;
}
