/** Rounds of Lloyd's algorithm; colours settle well before. */
const ROUNDS = 8;
/** Only every fourth point is weighed when centres are chosen. */
const SAMPLING = 4;
const SEED = 7;

/**
 * Sorts points (`colours[point × 3 …]` for each of `points`) into `groups` groups of similar colour: k-means++ with a
 * fixed seed, so equal input gives equal groups.
 *
 * @returns the group of each point.
 */
export function kMeans(colours: Float32Array, points: Int32Array, groups: number): Uint8Array {
  const centres = chooseCentres(colours, points, groups);
  const groupOf = new Uint8Array(points.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(groups * 4);
    for (let i = 0; i < points.length; i++) {
      const group = nearestCentre(colours, points[i] * 3, centres);
      groupOf[i] = group;
      sums[group * 4]++;
      for (let channel = 0; channel < 3; channel++) sums[group * 4 + 1 + channel] += colours[points[i] * 3 + channel];
    }
    for (let group = 0; group < groups; group++) {
      if (sums[group * 4] === 0) continue;
      for (let channel = 0; channel < 3; channel++)
        centres[group * 3 + channel] = sums[group * 4 + 1 + channel] / sums[group * 4];
    }
  }
  return groupOf;
}

/** Centres far apart: each is drawn with a chance that grows with its distance to those already chosen. */
function chooseCentres(colours: Float32Array, points: Int32Array, groups: number): Float64Array {
  const centres = new Float64Array(groups * 3);
  const distances = new Float64Array(points.length).fill(1);
  let state = SEED;
  for (let group = 0; group < groups; group++) {
    let sum = 0;
    for (let i = 0; i < points.length; i += SAMPLING) sum += distances[i];
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    let left = (state / 2 ** 32) * sum;
    let chosen = 0;
    for (let i = 0; i < points.length && left >= 0; i += SAMPLING) {
      left -= distances[i];
      chosen = i;
    }
    for (let channel = 0; channel < 3; channel++) centres[group * 3 + channel] = colours[points[chosen] * 3 + channel];
    for (let i = 0; i < points.length; i++) {
      const distance = squaredDistance(colours, points[i] * 3, centres, group * 3);
      distances[i] = group === 0 ? distance : Math.min(distances[i], distance);
    }
  }
  return centres;
}

function nearestCentre(colours: Float32Array, offset: number, centres: Float64Array): number {
  let best = 0;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let group = 0; group * 3 < centres.length; group++) {
    const distance = squaredDistance(colours, offset, centres, group * 3);
    if (distance >= bestDistance) continue;
    bestDistance = distance;
    best = group;
  }
  return best;
}

function squaredDistance(colours: Float32Array, offset: number, centres: Float64Array, centre: number): number {
  const a = colours[offset] - centres[centre];
  const b = colours[offset + 1] - centres[centre + 1];
  const c = colours[offset + 2] - centres[centre + 2];
  return a * a + b * b + c * c;
}
