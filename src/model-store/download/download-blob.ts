import type { Hash } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { FileBody } from '../hub/hub-client.ts';
import type { ModelFile } from '../model-file.ts';
import { hashFile, startHash } from './hash-stream.ts';
import type { OpenPartFile } from './part-file.ts';

/** What a download needs besides the file. */
export interface DownloadContext {
  readonly signal: AbortSignal;
  readonly openPart: OpenPartFile;
  /** Wait before the first new attempt; each further one without progress waits twice as long. */
  readonly retryDelayMs: number;
  /** How many bytes of the file are here now; falls when they turn out to be wrong. */
  onBytes(bytes: number): void;
}

export interface BlobPlaces {
  /** Where the finished file goes. */
  readonly blob: string;
  /** Where its bytes are kept until then. */
  readonly part: string;
}

/** Attempts in a row that bring no byte. */
const MAX_FRUITLESS_ATTEMPTS = 5;

/**
 * Downloads one file, going on where an earlier attempt was cut. It gets its name only when its hash is right.
 *
 * @param openBody opens the file from a byte on.
 * @throws LimnerError `HASH_MISMATCH` (nothing is kept), `OUTPUT_UNWRITABLE` (what came is kept, as after a cut), or what
 *   `openBody` throws when no attempt brings a byte any more.
 */
export async function downloadBlob(
  file: ModelFile,
  { blob, part }: BlobPlaces,
  openBody: (fromByte: number, signal: AbortSignal) => Promise<FileBody>,
  context: DownloadContext,
): Promise<void> {
  const progress = await resumePart(part, file, context.signal);
  context.onBytes(progress.bytes);
  for (let fruitless = 0; progress.bytes < file.sizeBytes || !progress.isOpened; ) {
    const before = progress.bytes;
    try {
      await receive(file, part, progress, openBody, context);
    } catch (error) {
      context.signal.throwIfAborted();
      fruitless = progress.bytes > before ? 0 : fruitless + 1;
      if (!isWorthRetrying(error) || fruitless >= MAX_FRUITLESS_ATTEMPTS) throw error;
      await waitUnlessAborted(context.retryDelayMs * 2 ** fruitless, context.signal);
    }
  }
  const digest = progress.hash.digest('hex');
  if (digest !== file.hash.digest)
    throw await throwAway(
      part,
      `Expected ${file.hash.algorithm} ${file.hash.digest} for ${file.path} but received ${digest}.`,
    );
  await rename(part, blob);
}

async function waitUnlessAborted(delayMs: number, signal: AbortSignal): Promise<void> {
  await wait(delayMs, undefined, { signal }).catch(() => signal.throwIfAborted());
}

async function throwAway(part: string, message: string): Promise<LimnerError> {
  await rm(part, { force: true });
  return new LimnerError('HASH_MISMATCH', `${message} The bytes were thrown away.`);
}

/** How far the part is, and the hash over what is there. */
interface Progress {
  bytes: number;
  hash: Hash;
  /** A part exists; an empty file has no byte to wait for. */
  isOpened: boolean;
}

async function resumePart(part: string, file: ModelFile, signal: AbortSignal): Promise<Progress> {
  const hash = startHash(file);
  const found = await stat(part).catch(() => undefined);
  if (!found || found.size > file.sizeBytes) return { bytes: 0, hash, isOpened: false };
  return { bytes: await hashFile(part, hash, signal), hash, isOpened: true };
}

async function receive(
  file: ModelFile,
  part: string,
  progress: Progress,
  openBody: (fromByte: number, signal: AbortSignal) => Promise<FileBody>,
  { signal, openPart, onBytes }: DownloadContext,
): Promise<void> {
  const { startsAtByte, chunks } = await openBody(progress.bytes, signal);
  if (startsAtByte === 0) Object.assign(progress, { bytes: 0, hash: startHash(file) });
  const target = await onDisk(openPart(part, startsAtByte === 0 ? 'fresh' : 'append'));
  progress.isOpened = true;
  try {
    for await (const chunk of chunks) {
      if (progress.bytes + chunk.length > file.sizeBytes)
        throw await throwAway(part, `The server sends more than the ${file.sizeBytes} bytes of ${file.path}.`);
      await onDisk(target.write(chunk));
      progress.hash.update(chunk);
      progress.bytes += chunk.length;
      onBytes(progress.bytes);
    }
    await onDisk(target.finish());
  } finally {
    await target.close();
  }
  if (progress.bytes < file.sizeBytes)
    throw new LimnerError('SERVER_UNREACHABLE', `The transfer of ${file.path} was cut.`);
}

async function onDisk<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    const isFull = (cause as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new LimnerError(
      'OUTPUT_UNWRITABLE',
      isFull
        ? 'The disk is full. What came so far is kept: make room and pull again, and it goes on from there.'
        : `The model's file cannot be written: ${(cause as Error).message}.`,
      { cause },
    );
  }
}

/** Cuts of the network come as errors of their own kind from the body's stream. */
function isWorthRetrying(error: unknown): boolean {
  return !LimnerError.isInstance(error) || error.code === 'SERVER_UNREACHABLE';
}
