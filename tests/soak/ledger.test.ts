import { describe, expect, it } from 'vitest';
import { describeLedger, enter, faultsOf, type Ledger, percentile } from './ledger.ts';

describe('the ledger of a soak', () => {
  it('tells percentiles by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0.5, 0.95, 0.99, 1].map((p) => percentile(values, p))).toEqual([50, 95, 99, 100]);
  });

  it('counts failures and losses as faults, refusals and departures not', () => {
    const ledger: Ledger = new Map();
    for (const ending of ['200', '200', '400', '429', 'left']) enter(ledger, 'good', 1, ending);
    expect(faultsOf(ledger)).toEqual([]);
    enter(ledger, 'bad', 5, '500');
    enter(ledger, 'bad', 7, new Error('hung up'));
    expect(faultsOf(ledger)).toEqual(['bad: hung up', 'bad: answered 500']);
    expect(describeLedger(ledger)[1]).toBe('bad: 2 times, 5 / 7 / 7 ms at 50 / 95 / 99 %; 500 ×1; LOST 1: hung up');
  });
});
