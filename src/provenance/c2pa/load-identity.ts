import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { writeNewFile } from '../../storage/write-new-file.ts';
import { readSecretFile, SECRET_FILE_MODE, SECRET_FOLDER_MODE } from '../secret-file.ts';
import { type Identity, readIdentity } from './identity.ts';
import type { C2pa } from './load-c2pa.ts';
import { makeIdentity } from './make-identity.ts';

/** Where the identity is: in the operator's files, or in one of our own, which is made when it is missing. */
export type IdentityFiles =
  | { readonly keyFile: string; readonly certificateFile: string }
  | { readonly localFile: string };

/**
 * The identity that signs Content Credentials.
 *
 * @throws LimnerError `FIELD_INVALID` for files that are missing, readable by others, or hold no usable identity.
 */
export async function loadIdentity(c2pa: C2pa, files: IdentityFiles, nowMs: number): Promise<Identity> {
  if ('keyFile' in files)
    return readIdentity(await requireSecretFile(files.keyFile), await readFile(files.certificateFile, 'utf8'));
  const pem = (await readSecretFile(files.localFile)) ?? (await makeLocalFile(c2pa, files.localFile, nowMs));
  return readIdentity(pem, pem);
}

async function requireSecretFile(path: string): Promise<string> {
  const text = await readSecretFile(path);
  if (text !== undefined) return text;
  throw new LimnerError('FIELD_INVALID', `There is no file ${path}.`, {
    field: 'provenance.contentCredentials.keyFile',
  });
}

async function makeLocalFile(c2pa: C2pa, path: string, nowMs: number): Promise<string> {
  const pem = await makeIdentity(c2pa, nowMs);
  await mkdir(dirname(path), { recursive: true, mode: SECRET_FOLDER_MODE });
  const isNew = await writeNewFile(path, Buffer.from(pem), SECRET_FILE_MODE);
  // Another process may have been first; then its identity counts.
  return isNew ? pem : requireSecretFile(path);
}
