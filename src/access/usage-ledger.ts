import type { Clock, Logger } from '../core/ports.ts';
import { dayOf, type UsageLedger, type UsageQuery, type UsageRow } from '../core/usage.ts';

/** Where usage is kept: a file of this machine, or a Redis that servers share. */
export interface UsageStore {
  /** Adds to what is there. */
  add(rows: readonly UsageRow[]): Promise<void>;
  read(query: UsageQuery): Promise<readonly UsageRow[]>;
  close(): void;
}

/** A ledger with what must happen at the end. */
export interface ClosableUsageLedger extends UsageLedger {
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

/** A process that is killed forgets what it counted within this time. */
const WRITE_EVERY_MS = 1000;

/**
 * Counts in memory and writes once a second, so that no request waits for it. What cannot be written is kept for the
 * next time.
 *
 * @param openStore called with the first request.
 */
export function createUsageLedger(
  openStore: () => Promise<UsageStore>,
  { clock, logger }: { readonly clock: Clock; readonly logger: Logger },
): ClosableUsageLedger {
  let pending = new Map<string, UsageRow>();
  let store: Promise<UsageStore> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  const opened = (): Promise<UsageStore> => {
    store ??= openStore().catch((error: unknown) => {
      store = undefined;
      throw error;
    });
    return store;
  };
  const merge = (row: UsageRow): void => {
    const id = `${row.day} ${row.key}`;
    const { requests = 0, pictures = 0 } = pending.get(id) ?? {};
    pending.set(id, { ...row, requests: requests + row.requests, pictures: pictures + row.pictures });
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const rows = [...pending.values()];
      if (rows.length === 0) return;
      pending = new Map();
      try {
        await (await opened()).add(rows);
      } catch (error) {
        for (const row of rows) merge(row);
        logger.error('usage.unwritten', { keys: rows.length, cause: (error as Error).name });
      }
    });
    return writing;
  };
  return {
    count(key, pictures) {
      merge({ day: dayOf(clock.now()), key, requests: 1, pictures });
      timer ??= setTimeout(write, WRITE_EVERY_MS).unref();
    },
    async read(query) {
      await write();
      return (await opened()).read(query);
    },
    async close() {
      await write();
      (await store?.catch(() => undefined))?.close();
    },
  };
}
