const BINS = 256;

/** The threshold that best divides values in 0–1 into two groups (Otsu 1979). */
export function otsuThreshold(values: Float32Array): number {
  const histogram = new Float64Array(BINS);
  for (let i = 0; i < values.length; i++) histogram[Math.min(BINS - 1, Math.floor(values[i] * BINS))]++;
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) total += bin * histogram[bin];
  let below = 0;
  let belowSum = 0;
  let best = -1;
  let bestBin = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    below += histogram[bin];
    belowSum += bin * histogram[bin];
    const above = values.length - below;
    if (below === 0 || above === 0) continue;
    const distance = belowSum / below - (total - belowSum) / above;
    const separation = below * above * distance * distance;
    if (separation > best) {
      best = separation;
      bestBin = bin;
    }
  }
  return (bestBin + 1) / BINS;
}
