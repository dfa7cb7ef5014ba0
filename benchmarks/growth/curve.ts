/** How a cost grows with a size of the work. */
export interface Curve {
  /** What grows and what is measured. */
  readonly name: string;
  /** What the size counts. */
  readonly unit: string;
  /** Unit of the cost. */
  readonly costUnit: string;
  /** The exponent that the cost must not exceed, and why that one. */
  readonly limit: { readonly exponent: number; readonly because: string };
  readonly sizes: readonly number[];
  /** Prepares what all sizes share, and measures the cost of each size; lower is better. */
  measure(sizes: readonly number[]): Promise<readonly number[]>;
}

/** The exponent b of the power law cost = a · size^b that fits best: least squares of the logarithms. */
export function growthExponent(sizes: readonly number[], costs: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
