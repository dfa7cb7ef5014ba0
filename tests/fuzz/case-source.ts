import fc from 'fast-check';

/** Odd, and far from a power of two: neighbouring cases get seeds that have little in common. */
const STRIDE = 0x9e3779b1;

/** Case `index` of a run, the same whenever seed and index are. */
export function caseAt<Case>(cases: fc.Arbitrary<Case>, seed: number, index: number): Case {
  const caseSeed = (seed + Math.imul(index + 1, STRIDE)) | 0;
  return fc.sample(cases, { seed: caseSeed, numRuns: 1 })[0]!;
}
