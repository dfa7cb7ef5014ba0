import type { DatabaseSync } from 'node:sqlite';
import { invalidField } from '../core/errors/limner-error.ts';
import type { EntryToKeep, GalleryEntry, GalleryPage, GalleryPicture, GalleryQuery } from '../core/gallery.ts';
import type { OperationKind } from '../core/operation.ts';

interface EntryRow {
  readonly id: string;
  readonly made_at_ms: number;
  readonly owner: string;
  readonly operation: string;
  readonly model_id: string;
  readonly engine_id: string | null;
  readonly prompt: string;
  readonly request: string;
  readonly notices: string;
}

interface PictureRow {
  readonly role: GalleryPicture['role'];
  readonly sha256: string;
  readonly mime_type: string;
  readonly size_bytes: number;
  readonly facts: string;
}

const ENTRY_COLUMNS = 'id, made_at_ms, owner, operation, model_id, engine_id, prompt, request, notices';

/** What is written of an entry: its facts, and its pictures without their bytes. */
export type EntryToWrite = Omit<EntryToKeep, 'pictures'> &
  Pick<GalleryEntry, 'id' | 'madeAtMs'> & { readonly pictures: readonly GalleryPicture[] };

/** Writes an entry with its pictures in one transaction. */
export function writeEntry(database: DatabaseSync, entry: EntryToWrite): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database
      .prepare(`INSERT INTO entry (${ENTRY_COLUMNS}, search_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(
        entry.id,
        entry.madeAtMs,
        entry.owner,
        entry.operation,
        entry.modelId,
        entry.engineId ?? null,
        entry.prompt,
        JSON.stringify(entry.request),
        JSON.stringify(entry.notices),
        searchText(entry),
      );
    const insert = database.prepare('INSERT INTO picture VALUES (?, ?, ?, ?, ?, ?, ?)');
    for (const [position, { role, sha256, mimeType, sizeBytes, facts }] of entry.pictures.entries())
      insert.run(entry.id, position, role, sha256, mimeType, sizeBytes, JSON.stringify(facts));
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

function searchText({ prompt, modelId, operation, pictures }: EntryToWrite): string {
  const enhanced = pictures.flatMap(({ facts }) => facts.enhancedPrompt ?? []);
  return foldCase([prompt, ...enhanced, modelId, operation].join('\n'));
}

/** One form for the same words in any case and composition. */
function foldCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The owner's entry, or nothing. */
export function readEntry(database: DatabaseSync, id: string, owner: string): GalleryEntry | undefined {
  const row = database.prepare(`SELECT ${ENTRY_COLUMNS} FROM entry WHERE id = ? AND owner = ?`).get(id, owner);
  return row && entryOf(database, row as unknown as EntryRow);
}

/** A page of the owner's entries, newest first. */
export function listEntries(database: DatabaseSync, query: GalleryQuery): GalleryPage {
  const { owner, text = '', operation, page, limit } = query;
  const words = foldCase(text).split(/\s+/u).filter(Boolean);
  const cursor = page === undefined ? undefined : readCursor(page);
  const conditions = [
    'owner = ?',
    ...words.map(() => "search_text LIKE ? ESCAPE '\\'"),
    ...(operation ? ['operation = ?'] : []),
    ...(cursor ? ['(made_at_ms, id) < (?, ?)'] : []),
  ];
  const values = [owner, ...words.map(likePattern), ...(operation ? [operation] : []), ...(cursor ?? [])];
  const sql = `SELECT ${ENTRY_COLUMNS} FROM entry WHERE ${conditions.join(' AND ')} ORDER BY made_at_ms DESC, id DESC LIMIT ?`;
  const rows = database.prepare(sql).all(...values, limit + 1) as unknown as EntryRow[];
  const entries = rows.slice(0, limit).map((row) => entryOf(database, row));
  const last = entries.at(-1);
  return { entries, ...(rows.length > limit && last && { nextPage: `${last.madeAtMs}.${last.id}` }) };
}

function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, '\\$&')}%`;
}

const CURSOR = /^(?<madeAtMs>\d{1,16})\.(?<id>[\w-]{1,64})$/;

function readCursor(page: string): [number, string] {
  const groups = CURSOR.exec(page)?.groups;
  if (!groups) throw invalidField('page', 'the nextPage of an earlier answer', page);
  return [Number(groups['madeAtMs']), groups['id']!];
}

function entryOf(database: DatabaseSync, row: EntryRow): GalleryEntry {
  const pictures = database
    .prepare('SELECT role, sha256, mime_type, size_bytes, facts FROM picture WHERE entry_id = ? ORDER BY position')
    .all(row.id) as unknown as PictureRow[];
  return {
    id: row.id,
    madeAtMs: row.made_at_ms,
    owner: row.owner,
    operation: row.operation as OperationKind,
    modelId: row.model_id,
    ...(row.engine_id !== null && { engineId: row.engine_id }),
    prompt: row.prompt,
    request: JSON.parse(row.request),
    notices: JSON.parse(row.notices),
    pictures: pictures.map(({ role, sha256, mime_type, size_bytes, facts }) => ({
      role,
      sha256,
      mimeType: mime_type,
      sizeBytes: size_bytes,
      facts: JSON.parse(facts),
    })),
  };
}
