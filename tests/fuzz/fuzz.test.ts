import { describe, expect, it } from 'vitest';
import { describeReport } from './report.ts';
import { superviseTarget } from './supervise.ts';
import { TARGETS } from './targets.ts';

/** A first look at what a change broke, by time rather than by number; `npm run fuzz` looks longer. */
const MAX_MS = 1500;
const COUNT = 100_000;
/** Generous, for machines that are busy with something else. */
const LIMIT_MS = 20_000;
const SEED = 20260817;

describe('damaged input', () => {
  it.each(TARGETS)('$name: $title', async ({ name }) => {
    const startMs = performance.now();
    const report = await superviseTarget({ target: name, seed: SEED, count: COUNT, maxMs: MAX_MS, limitMs: LIMIT_MS });
    expect(report.findings).toEqual([]);
    expect(report.fed).toBeGreaterThan(0);
    expect(describeReport(report, performance.now() - startMs).isGood).toBe(true);
  });
});
