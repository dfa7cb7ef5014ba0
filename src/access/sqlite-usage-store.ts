import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { UsageRow } from '../core/usage.ts';
import type { UsageStore } from './usage-ledger.ts';

const TABLE = `CREATE TABLE IF NOT EXISTS usage (
  day TEXT NOT NULL,
  key TEXT NOT NULL,
  requests INTEGER NOT NULL,
  pictures INTEGER NOT NULL,
  PRIMARY KEY (day, key)
) STRICT, WITHOUT ROWID`;

/** Usage in a file, for servers that work alone. */
export async function openSqliteUsageStore(path: string): Promise<UsageStore> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Loaded here, since Node 22 prints a warning about it.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${TABLE}`);
  const add = database.prepare(
    `INSERT INTO usage VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
     SET requests = requests + excluded.requests, pictures = pictures + excluded.pictures`,
  );
  return {
    async add(rows) {
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const { day, key, requests, pictures } of rows) add.run(day, key, requests, pictures);
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    async read({ from, to, key }) {
      const condition = key === undefined ? '' : 'AND key = ?';
      const rows = database
        .prepare(`SELECT * FROM usage WHERE day BETWEEN ? AND ? ${condition} ORDER BY day, key`)
        .all(from, to, ...(key === undefined ? [] : [key]));
      return rows.map((row) => ({ ...row }) as unknown as UsageRow);
    },
    close: () => database.close(),
  };
}
