/** Sums arrays of one length, each with its weight, in double precision: `Σ weight · array`. */
export function weightedSum(...terms: readonly (readonly [weight: number, values: Float32Array])[]): Float32Array {
  const length = terms[0]![1].length;
  const sum = new Float64Array(length);
  for (const [weight, values] of terms) {
    if (weight === 0) continue;
    for (let i = 0; i < length; i++) sum[i] += weight * values[i];
  }
  return Float32Array.from(sum);
}
