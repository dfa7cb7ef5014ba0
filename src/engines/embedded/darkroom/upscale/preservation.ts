/** The factor at which the network's picture is taken as it is: Google's default. */
const AS_IT_IS = 0.5;

/**
 * How much of what the network adds to a plain enlargement is used, for an `imagePreservationFactor` of 0–1: all of it
 * at 0.5, nothing at 1 (the plain enlargement), and half as much again at 0, for finer detail.
 */
export function networkShare(preservationFactor: number): number {
  return preservationFactor <= AS_IT_IS ? 1 + AS_IT_IS - preservationFactor : 2 - 2 * preservationFactor;
}

/** Mixes `plain` into `detailed`, in place: `plain + share · (detailed - plain)`. */
export function applyShare(detailed: Uint8Array, plain: Uint8Array, share: number): void {
  for (let i = 0; i < detailed.length; i++) {
    const value = plain[i] + share * (detailed[i] - plain[i]) + 0.5;
    detailed[i] = value < 0 ? 0 : value > 255 ? 255 : value;
  }
}
