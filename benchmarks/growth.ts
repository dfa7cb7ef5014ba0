import type { AimResult, Benchmark } from './benchmark.ts';
import { type Curve, growthExponent } from './growth/curve.ts';
import { galleryPage, gallerySearch } from './growth/gallery-size.ts';
import { pixels } from './growth/pixels.ts';
import { queueLength } from './growth/queue-length.ts';
import { concurrentClients, picturesPerRequest } from './growth/requests.ts';

const CURVES: readonly Curve[] = [
  pixels,
  picturesPerRequest,
  concurrentClients,
  queueLength,
  galleryPage,
  gallerySearch,
];

interface Parameters {
  /** How many of each curve's sizes, from the smallest. */
  readonly sizesPerCurve: number;
}

/** How costs grow with the work: what is fast for one must not be slow for many. */
export const growth: Benchmark<Parameters> = {
  name: 'growth',
  title: 'Growth: what more of everything costs',
  peers: [],
  quick: { sizesPerCurve: 3 },
  full: { sizesPerCurve: Number.POSITIVE_INFINITY },
  explanation: () =>
    'Medians by size of the work, and the exponent b of the power law size^b that fits them best (least squares of the logarithms): 0 = the cost does not depend on the size, 1 = it is proportional to it. The limit of each curve is what the method promises.',
  async run({ sizesPerCurve }) {
    const table = [['what', 'size: cost', 'exponent', 'limit']];
    const aims: AimResult[] = [];
    for (const { name, unit, costUnit, limit, sizes: all, measure } of CURVES) {
      const sizes = all.slice(0, sizesPerCurve);
      const costs = await measure(sizes);
      const exponent = growthExponent(sizes, costs);
      const points = sizes.map((size, index) => `${size.toLocaleString('en')}: ${threeDigits(costs[index]!)}`);
      table.push([
        `${name} (${costUnit} by ${unit})`,
        points.join(', '),
        exponent.toFixed(2),
        `≤ ${limit.exponent}: ${limit.because}`,
      ]);
      aims.push({
        aim: `${name}: exponent at most ${limit.exponent}`,
        measured: exponent.toFixed(2),
        met: exponent <= limit.exponent,
      });
      console.error(table.at(-1)!.join('  '));
    }
    return { table, aims };
  },
};

function threeDigits(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumSignificantDigits: 3 });
}
