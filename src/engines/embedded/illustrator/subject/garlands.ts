/** What hangs in swags: on whatever has it, else right across the picture. */
const GARLANDS: ReadonlySet<string> = new Set(['string-lights', 'bunting', 'evergreen-garland']);

/** True for what hangs in swags. */
export function isGarland(concept: string): boolean {
  return GARLANDS.has(concept);
}
