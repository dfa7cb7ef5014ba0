/** What became of every step, by its name. */
export interface StepRecord {
  readonly durationsMs: number[];
  readonly endings: Map<string, number>;
  /** Steps that got no answer at all, with why. */
  readonly lost: string[];
}

export type Ledger = Map<string, StepRecord>;

/** Counts one step. */
export function enter(ledger: Ledger, name: string, durationMs: number, ending: string | Error): void {
  const record: StepRecord = ledger.get(name) ?? { durationsMs: [], endings: new Map(), lost: [] };
  ledger.set(name, record);
  record.durationsMs.push(durationMs);
  if (ending instanceof Error) record.lost.push(ending.message);
  else record.endings.set(ending, (record.endings.get(ending) ?? 0) + 1);
}

/** The value that the share `p` of all values does not exceed. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** A table of the ledger, one line a step. */
export function describeLedger(ledger: Ledger): string[] {
  return [...ledger].map(([name, { durationsMs, endings, lost }]) => {
    const [p50, p95, p99] = [0.5, 0.95, 0.99].map((p) => percentile(durationsMs, p).toFixed(0));
    const ends = [...endings].map(([ending, times]) => `${ending} ×${times}`).join(', ');
    return `${name}: ${durationsMs.length} times, ${p50} / ${p95} / ${p99} ms at 50 / 95 / 99 %; ${ends}${lost.length > 0 ? `; LOST ${lost.length}: ${lost[0]}` : ''}`;
  });
}

/** Answers that no step may get: a failure of the server's own, or none. */
export function faultsOf(ledger: Ledger): string[] {
  return [...ledger].flatMap(([name, { endings, lost }]) => [
    ...lost.map((why) => `${name}: ${why}`),
    ...[...endings.keys()]
      .filter((ending) => /^5|^nothing$/.test(ending))
      .map((ending) => `${name}: answered ${ending}`),
  ]);
}
