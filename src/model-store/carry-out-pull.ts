import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import PQueue from 'p-queue';
import { holdLock } from './cache/hold-lock.ts';
import { type RepositoryFolder, repositoryFolder } from './cache/hub-cache.ts';
import { placeInSnapshot } from './cache/place-in-snapshot.ts';
import { downloadBlob } from './download/download-blob.ts';
import { requireRoom } from './forecast.ts';
import { requireLicenceFits } from './licence-gate.ts';
import { replaceFile, writeLockEntry } from './lock/lock-file.ts';
import { formatModelAddress } from './model-address.ts';
import { type ModelFile, totalBytes } from './model-file.ts';
import { findMissing, type PullPlan } from './pull-plan.ts';
import type { StoreContext } from './store-context.ts';

/** How far a pull is. */
export interface PullProgress {
  readonly state: 'waiting' | 'downloading';
  /** Bytes of the missing files that are here by now, and all of them. */
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface CarryOutOptions {
  /** Day (ISO) on which the user accepted the licence. */
  readonly licenceAcceptedOn: string;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: PullProgress) => void;
}

/** Many small files take their time in round trips; large ones fill the line alone. */
const PARALLEL_DOWNLOADS = 4;

/**
 * Carries a plan out and returns the model's folder. Where somebody else pulls into the same repository, this waits and
 * then takes what is there.
 *
 * @throws LimnerError `LICENCE_REFUSED`, `OUTPUT_UNWRITABLE`, `HASH_MISMATCH`, or as the hub does. Bytes that came stay.
 */
export async function carryOutPull(
  plan: PullPlan,
  { licenceAcceptedOn, signal, onProgress = () => {} }: CarryOutOptions,
  context: StoreContext,
): Promise<string> {
  const { address, commit, ref, files, licence } = plan;
  requireLicenceFits(licence, context.use, formatModelAddress(address));
  const folder = repositoryFolder(context.cacheFolder, address.repository);
  const waiting = (): void => onProgress({ state: 'waiting', bytes: 0, totalBytes: totalBytes(plan.missing) });
  await holdLock(
    folder.lock,
    signal,
    async () => {
      const missing = await findMissing(files, folder);
      if (missing.length > 0) {
        requireRoom(plan.forecast, context.cacheFolder);
        await downloadAll({ plan, missing, folder, signal, onProgress }, context);
      }
      for (const { path, hash } of files) await placeInSnapshot(folder.snapshot(commit), path, folder.blob(hash));
      if (ref !== undefined) await writeRef(folder.ref(ref), commit);
    },
    waiting,
  );
  const entry = { commit, licence: licence.id, licenceAcceptedOn, files: [...files] };
  await writeLockEntry(context.lockFile, formatModelAddress(address), entry, signal);
  return folder.snapshot(commit);
}

interface DownloadList {
  readonly plan: PullPlan;
  readonly missing: readonly ModelFile[];
  readonly folder: RepositoryFolder;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PullProgress) => void;
}

async function downloadAll(
  { plan: { address, commit }, missing, folder, signal, onProgress }: DownloadList,
  { hub, openPart, retryDelayMs }: StoreContext,
): Promise<void> {
  await mkdir(folder.blobs, { recursive: true });
  const here = new Map<string, number>();
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const queue = new PQueue({ concurrency: PARALLEL_DOWNLOADS });
  const download = async (file: ModelFile): Promise<void> => {
    either.throwIfAborted();
    const openBody = (fromByte: number, own: AbortSignal) =>
      hub.openFile(address.repository, commit, file.path, fromByte, own);
    const onBytes = (bytes: number): void => {
      here.set(file.path, bytes);
      const sum = [...here.values()].reduce((total, value) => total + value, 0);
      onProgress({ state: 'downloading', bytes: sum, totalBytes: totalBytes(missing) });
    };
    const places = { blob: folder.blob(file.hash), part: folder.part(file.hash) };
    await downloadBlob(file, places, openBody, { signal: either, openPart, retryDelayMs, onBytes });
  };
  try {
    await Promise.all(missing.map((file) => queue.add(() => download(file))));
  } catch (error) {
    failed.abort(error);
    await queue.onIdle();
    signal.throwIfAborted();
    throw failed.signal.reason;
  }
}

async function writeRef(path: string, commit: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, commit);
}
