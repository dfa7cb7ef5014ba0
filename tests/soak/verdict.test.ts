import { describe, expect, it } from 'vitest';
import type { Holdings } from './holdings.ts';
import { enter, type Ledger } from './ledger.ts';
import { judgeSoak, type SoakFacts } from './verdict.ts';

const holdings: Holdings = { done: 0, heldBytes: 5e7, residentBytes: 2e8, files: 30, sockets: 1, timers: 2 };
const good: SoakFacts = {
  even: { p50Ms: 20, p99Ms: 55, requestsPerSecond: 900, failures: 0 },
  mixed: { ledger: new Map(), during: [], before: holdings, after: holdings },
  growth: undefined,
  exitCode: 0,
};

describe('the verdict over a soak', () => {
  it('is nothing when all is well', () => {
    expect(judgeSoak(good)).toEqual([]);
  });

  it.each<[string, Partial<SoakFacts>]>([
    ['p99 is 3.05 times p50', { even: { ...good.even, p99Ms: 61 } }],
    ['2 requests of the even load failed', { even: { ...good.even, failures: 2 } }],
    ['held memory grew by 19.1 MiB', { mixed: { ...good.mixed, after: { ...holdings, heldBytes: 7e7 } } }],
    ['open files: 30 before, 60 after', { mixed: { ...good.mixed, after: { ...holdings, files: 60 } } }],
    ['sockets: 1 before, 3 after', { mixed: { ...good.mixed, after: { ...holdings, sockets: 3 } } }],
    ['the server ended with 1', { exitCode: 1 }],
  ])('says "%s"', (fault, facts) => {
    expect(judgeSoak({ ...good, ...facts })).toEqual([fault]);
  });

  it('counts every request that was lost', () => {
    const ledger: Ledger = new Map();
    enter(ledger, 'generate', 9, new Error('hung up'));
    expect(judgeSoak({ ...good, mixed: { ...good.mixed, ledger } })).toEqual(['generate: hung up']);
  });
});
