import { describe, expect, it } from 'vitest';
import type { UsageRow } from '../core/usage.ts';
import { createUsageLedger, type UsageStore } from './usage-ledger.ts';

const QUERY = { from: '2026-08-17', to: '2026-08-18' };
const logger = { debug() {}, info() {}, warn() {}, error() {}, child: () => logger };

/** A store that keeps what it is given, unless it is told to fail. */
function memoryStore(): UsageStore & { readonly written: UsageRow[][]; isBroken: boolean } {
  const written: UsageRow[][] = [];
  return {
    written,
    isBroken: false,
    async add(rows) {
      if (this.isBroken) throw new Error('disk full');
      written.push([...rows]);
    },
    read: async () => written.flat(),
    close() {},
  };
}

describe('the ledger of usage', () => {
  it('writes one row a key and day, however many requests there were', async () => {
    let nowMs = Date.parse('2026-08-17T23:59:59Z');
    const store = memoryStore();
    const ledger = createUsageLedger(async () => store, { clock: { now: () => nowMs }, logger });
    for (let i = 0; i < 100; i++) ledger.count('shop', 2);
    nowMs += 2000;
    ledger.count('shop', 1);
    expect(await ledger.read(QUERY)).toEqual([
      { day: '2026-08-17', key: 'shop', requests: 100, pictures: 200 },
      { day: '2026-08-18', key: 'shop', requests: 1, pictures: 1 },
    ]);
    expect(store.written).toHaveLength(1);
  });

  it('keeps what could not be written, and counts nothing twice', async () => {
    const store = memoryStore();
    const clock = { now: () => Date.parse('2026-08-17') };
    const ledger = createUsageLedger(async () => store, { clock, logger });
    store.isBroken = true;
    ledger.count('shop', 4);
    await ledger.read(QUERY);
    store.isBroken = false;
    ledger.count('shop', 1);
    await ledger.close();
    expect(store.written).toEqual([[{ day: '2026-08-17', key: 'shop', requests: 2, pictures: 5 }]]);
  });

  it('opens nothing while nobody asks for anything', async () => {
    let opened = 0;
    const openStore = async (): Promise<UsageStore> => {
      opened++;
      return memoryStore();
    };
    await createUsageLedger(openStore, { clock: { now: () => 0 }, logger }).close();
    expect(opened).toBe(0);
  });
});
