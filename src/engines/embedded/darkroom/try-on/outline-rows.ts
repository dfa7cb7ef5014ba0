import type { Mask } from '../../../../core/image.ts';

/** First and last column of a stretch of an outline in one row. */
export type Run = readonly [from: number, to: number];

/** The stretches of an outline in a row, from left to right. */
export function runsAt({ widthPx, heightPx, data }: Mask, y: number): Run[] {
  const row = Math.min(heightPx - 1, Math.max(0, Math.round(y))) * widthPx;
  const runs: Run[] = [];
  for (let x = 0; x < widthPx; x++) {
    if (data[row + x]! < 128) continue;
    const from = x;
    while (x < widthPx && data[row + x]! >= 128) x++;
    runs.push([from, x - 1]);
  }
  return runs;
}

/** The stretch that contains a column or is nearest to it. */
export function runNear(runs: readonly Run[], column: number): Run | undefined {
  const distance = ([from, to]: Run): number => Math.max(from - column, column - to, 0);
  return runs.reduce<Run | undefined>((best, run) => (best && distance(best) <= distance(run) ? best : run), undefined);
}

/** Number of columns. */
export function lengthOf([from, to]: Run): number {
  return to - from + 1;
}
