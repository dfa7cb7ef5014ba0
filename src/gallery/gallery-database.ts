import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** Each step brings the database from its index to the next version (`PRAGMA user_version`). */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE entry (
     id TEXT PRIMARY KEY,
     made_at_ms INTEGER NOT NULL,
     owner TEXT NOT NULL,
     operation TEXT NOT NULL,
     model_id TEXT NOT NULL,
     engine_id TEXT,
     prompt TEXT NOT NULL,
     request TEXT NOT NULL,
     notices TEXT NOT NULL,
     search_text TEXT NOT NULL
   ) STRICT;
   CREATE INDEX entry_by_time ON entry (owner, made_at_ms DESC, id DESC);
   CREATE TABLE picture (
     entry_id TEXT NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
     position INTEGER NOT NULL,
     role TEXT NOT NULL,
     sha256 TEXT NOT NULL,
     mime_type TEXT NOT NULL,
     size_bytes INTEGER NOT NULL,
     facts TEXT NOT NULL,
     PRIMARY KEY (entry_id, position)
   ) STRICT;
   CREATE INDEX picture_by_file ON picture (sha256);`,
];

/** Opens the gallery's database, made or brought up to date as needed. */
export function openGalleryDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Loaded here, since Node 22 prints a warning about it, and not everyone who makes pictures has a gallery.
  const sqlite = process.getBuiltinModule('node:sqlite');
  const database = new sqlite.DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  for (const [index, step] of MIGRATIONS.entries())
    if (index >= version) database.exec(`BEGIN; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  return database;
}
