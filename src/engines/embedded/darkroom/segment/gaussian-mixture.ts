/** A mixture of Gaussians over three-channel colours. */
export interface GaussianMixture {
  readonly components: number;
  /** -log of each component's share; infinite for an empty one. */
  readonly negativeLogShare: Float64Array;
  readonly means: Float64Array;
  /** `components × 6`: inverse covariance, upper triangle. */
  readonly inverses: Float64Array;
  readonly halfLogDeterminants: Float64Array;
}

/** Added to each variance: keeps flat colours from becoming needles that nothing else fits. */
const VARIANCE_FLOOR = 2;
/** Sums per component: count, 3 means, 6 products. */
const SUMS = 10;
const MIN_POINTS = 3;

/** Fits one Gaussian to each group of points (`groupOf[i]` is the group of point `points[i]`). */
export function fitMixture(
  colours: Float32Array,
  points: Int32Array,
  groupOf: Uint8Array,
  components: number,
): GaussianMixture {
  const sums = sumUp(colours, points, groupOf, components);
  const mixture: GaussianMixture = {
    components,
    negativeLogShare: new Float64Array(components).fill(Number.POSITIVE_INFINITY),
    means: new Float64Array(components * 3),
    inverses: new Float64Array(components * 6),
    halfLogDeterminants: new Float64Array(components),
  };
  for (let k = 0; k < components; k++) {
    const n = sums[k * SUMS];
    if (n < MIN_POINTS) continue;
    mixture.negativeLogShare[k] = -Math.log(n / points.length);
    const [a, b, c, aa, ab, ac, bb, bc, cc] = sums.subarray(k * SUMS + 1, (k + 1) * SUMS).map((sum) => sum / n);
    mixture.means.set([a, b, c], k * 3);
    invert(
      mixture,
      k,
      aa - a * a + VARIANCE_FLOOR,
      ab - a * b,
      ac - a * c,
      bb - b * b + VARIANCE_FLOOR,
      bc - b * c,
      cc - c * c + VARIANCE_FLOOR,
    );
  }
  return mixture;
}

function sumUp(colours: Float32Array, points: Int32Array, groupOf: Uint8Array, components: number): Float64Array {
  const sums = new Float64Array(components * SUMS);
  for (let i = 0; i < points.length; i++) {
    const offset = groupOf[i] * SUMS;
    const a = colours[points[i] * 3];
    const b = colours[points[i] * 3 + 1];
    const c = colours[points[i] * 3 + 2];
    sums[offset]++;
    sums[offset + 1] += a;
    sums[offset + 2] += b;
    sums[offset + 3] += c;
    sums[offset + 4] += a * a;
    sums[offset + 5] += a * b;
    sums[offset + 6] += a * c;
    sums[offset + 7] += b * b;
    sums[offset + 8] += b * c;
    sums[offset + 9] += c * c;
  }
  return sums;
}

/** Stores inverse and determinant of the symmetric matrix [[aa ab ac] [ab bb bc] [ac bc cc]]. */
function invert(
  { inverses, halfLogDeterminants }: GaussianMixture,
  k: number,
  aa: number,
  ab: number,
  ac: number,
  bb: number,
  bc: number,
  cc: number,
): void {
  const cofactorA = bb * cc - bc * bc;
  const cofactorB = ac * bc - ab * cc;
  const cofactorC = ab * bc - ac * bb;
  const determinant = aa * cofactorA + ab * cofactorB + ac * cofactorC;
  const adjugate = [cofactorA, cofactorB, cofactorC, aa * cc - ac * ac, ab * ac - aa * bc, aa * bb - ab * ab];
  inverses.set(
    adjugate.map((value) => value / determinant),
    k * 6,
  );
  halfLogDeterminants[k] = 0.5 * Math.log(determinant);
}

/** -log of the component's density at a colour (without the constant of π), share included. */
function componentCost(mixture: GaussianMixture, colours: Float32Array, offset: number, k: number): number {
  const { means, inverses: m } = mixture;
  const a = colours[offset] - means[k * 3];
  const b = colours[offset + 1] - means[k * 3 + 1];
  const c = colours[offset + 2] - means[k * 3 + 2];
  const i = k * 6;
  const mahalanobis =
    a * (a * m[i] + 2 * (b * m[i + 1] + c * m[i + 2])) + b * (b * m[i + 3] + 2 * c * m[i + 4]) + c * c * m[i + 5];
  return 0.5 * mahalanobis + mixture.halfLogDeterminants[k] + mixture.negativeLogShare[k];
}

/** The component that a colour most likely comes from. */
export function likeliestComponent(mixture: GaussianMixture, colours: Float32Array, offset: number): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let k = 0; k < mixture.components; k++) {
    const cost = componentCost(mixture, colours, offset, k);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = k;
  }
  return best;
}

/** -log of the mixture's density at a colour, up to the constant that all mixtures share. */
export function mixtureCost(mixture: GaussianMixture, colours: Float32Array, offset: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let k = 0; k < mixture.components; k++) {
    const cost = componentCost(mixture, colours, offset, k);
    if (cost === Number.POSITIVE_INFINITY) continue;
    if (cost < smallest) {
      sum = sum * Math.exp(cost - smallest) + 1;
      smallest = cost;
    } else sum += Math.exp(smallest - cost);
  }
  return smallest - Math.log(sum);
}
