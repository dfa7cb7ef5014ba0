import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import { writeNewFile } from '../storage/write-new-file.ts';
import { readSecretFile, SECRET_FILE_MODE, SECRET_FOLDER_MODE } from './secret-file.ts';

/** Secrets of watermarks: the first marks pictures; all are tried when one is checked. */
export interface WatermarkKeys {
  readonly keys: readonly WatermarkKey[];
}

export interface WatermarkKey {
  /** For people; appears in verdicts. */
  readonly id: string;
  readonly secret: string;
}

/** 256 bits. */
const SECRET_BYTES = 32;

/**
 * The keys in a file. If there is none yet, one with a new random key is made, which only the owner may read: there is
 * no default key.
 *
 * @throws LimnerError `FIELD_INVALID` when the file is not what it should be, or others may read it.
 */
export async function loadWatermarkKeys(path: string): Promise<WatermarkKeys> {
  return parseKeys((await readSecretFile(path)) ?? (await makeKeys(path)), path);
}

async function makeKeys(path: string): Promise<string> {
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const text = `${JSON.stringify({ keys: [{ id: 'first', secret }] }, null, 2)}\n`;
  await mkdir(dirname(path), { recursive: true, mode: SECRET_FOLDER_MODE });
  const isNew = await writeNewFile(path, Buffer.from(text), SECRET_FILE_MODE);
  // Another process may have been first; then its key counts.
  return isNew ? text : (await readSecretFile(path))!;
}

function parseKeys(text: string, path: string): WatermarkKeys {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw malformed(path, cause);
  }
  const { keys } = (value ?? {}) as { readonly keys?: unknown };
  if (!Array.isArray(keys) || keys.length === 0 || !keys.every(isKey)) throw malformed(path);
  return { keys: keys.map(({ id, secret }) => ({ id, secret })) };
}

function isKey(value: unknown): value is WatermarkKey {
  const { id, secret } = (value ?? {}) as { readonly id?: unknown; readonly secret?: unknown };
  return typeof id === 'string' && typeof secret === 'string' && secret.length >= SECRET_BYTES;
}

function malformed(path: string, cause?: unknown): LimnerError {
  return new LimnerError(
    'FIELD_INVALID',
    `Expected {"keys": [{"id": …, "secret": …}]} with secrets of at least ${SECRET_BYTES} characters in ${path}.`,
    { field: 'provenance.watermarkKeyFile', cause },
  );
}
