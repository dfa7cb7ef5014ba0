/** Chances of exclusive classes from a network's numbers. */
export function softmax(logits: ArrayLike<number>): number[] {
  const numbers = Array.from(logits);
  const highest = Math.max(...numbers);
  const powers = numbers.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The chance of one class that excludes no other. */
export function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
