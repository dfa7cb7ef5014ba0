/** What is known of a pixel before a cut. The lowest bit is the best guess: 1 inside, 0 outside. */
export const SURELY_OUTSIDE = 0;
export const SURELY_INSIDE = 1;
export const PROBABLY_OUTSIDE = 2;
export const PROBABLY_INSIDE = 3;

/** Turns a guess of how likely each pixel is inside (0–1) into a trimap without certainties. */
export function trimapOf(likelihood: Float32Array, threshold: number): Uint8Array {
  return Uint8Array.from(likelihood, (value) => (value > threshold ? PROBABLY_INSIDE : PROBABLY_OUTSIDE));
}
