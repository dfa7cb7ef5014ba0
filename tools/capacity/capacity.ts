/** Simulates installations of 1 to 1,000 workers and writes the table of docs/capacity.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceSection } from '../docs/generated-section.ts';
import { table as markdownTable } from '../docs/markdown.ts';
import { mean, meanWaitSeconds, seededRandom, simulate } from './queueing.ts';

/**
 * Seconds of processor time that a worker with one thread took for a picture of 1024 × 1024 and its PNG, on an AMD EPYC:
 * means over two seeds of each scene of benchmarks/scenes.ts.
 */
const SERVICE_TIMES = [
  0.833, 0.9, 0.866, 0.877, 0.634, 0.941, 0.646, 0.501, 0.236, 0.655, 0.286, 0.644, 0.299, 1.111, 1.097, 1.155, 0.947,
];
const WORKERS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const UTILISATIONS = [0.7, 0.9, 0.95];
/** Enough that a second seed gives the same two digits, by trial. */
const PICTURES_PER_WORKER = 2_000;
const MIN_PICTURES = 400_000;

const rows = WORKERS.flatMap((workers) =>
  UTILISATIONS.map((utilisation) => {
    const pictures = Math.max(MIN_PICTURES, workers * PICTURES_PER_WORKER);
    const fares = simulate(workers, utilisation, SERVICE_TIMES, pictures, seededRandom(workers));
    return [
      String(workers),
      `${utilisation * 100} %`,
      `${digits(fares.picturesPerSecond, 3)}/s`,
      seconds(fares.meanWaitSeconds),
      seconds(meanWaitSeconds(workers, utilisation, SERVICE_TIMES)),
      seconds(fares.longWaitSeconds),
      `${((workers / fares.picturesPerSecond / 3600) * 1000).toFixed(2)} h`,
    ];
  }),
);

const page = new URL('../../docs/capacity.md', import.meta.url);
const head = [
  'workers',
  'busy',
  'pictures',
  'mean wait',
  'by the formula',
  '95 of 100 wait at most',
  'worker time of 1,000',
];
const table = `Mean service time ${mean(SERVICE_TIMES).toFixed(2)} s.\n\n${markdownTable(head, rows)}`;
writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'capacity', table));

function seconds(value: number): string {
  if (value < 0.0005) return '< 1 ms';
  return value < 1 ? `${digits(value * 1000, 2)} ms` : `${digits(value, 2)} s`;
}

/** So many significant digits, without exponents. */
function digits(value: number, count: number): string {
  return String(Number(value.toPrecision(count)));
}
