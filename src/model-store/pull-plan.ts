import { stat } from 'node:fs/promises';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Licence } from '../core/licence.ts';
import { type RepositoryFolder, repositoryFolder } from './cache/hub-cache.ts';
import { findInCatalogue } from './catalogue/catalogue.ts';
import type { CatalogueEntry } from './catalogue/catalogue-entry.ts';
import { estimateMemory, type Forecast } from './forecast.ts';
import { licenceOf } from './licence-gate.ts';
import { readLock } from './lock/lock-file.ts';
import type { LockEntry } from './lock/lock-schema.ts';
import { COMMIT, formatModelAddress, type HubAddress } from './model-address.ts';
import type { ModelFile } from './model-file.ts';
import { selectFiles } from './select-files.ts';
import type { StoreContext } from './store-context.ts';

/** What a pull would do. Nothing is changed by making one. */
export interface PullPlan {
  readonly address: HubAddress;
  readonly commit: string;
  /** Branch or tag that the commit was found by. */
  readonly ref?: string;
  readonly files: readonly ModelFile[];
  readonly missing: readonly ModelFile[];
  readonly licence: Licence;
  /** Day on which this licence was accepted before. */
  readonly licenceAcceptedOn?: string;
  readonly forecast: Forecast;
  readonly catalogueEntry?: CatalogueEntry;
}

export interface PullOptions {
  /** Take the newest commit of the revision instead of the one in the lock file. */
  readonly update?: boolean;
  /** Which files to take, see `select-files.ts`. */
  readonly patterns?: readonly string[];
}

const DEFAULT_REVISION = 'main';

/** The part of a plan that says what is wanted. */
type Wanted = Pick<PullPlan, 'commit' | 'ref' | 'files' | 'licence'>;

/**
 * Plans a pull: by the lock file where it has the model, without a word to the network; else by the hub.
 *
 * @throws LimnerError as the hub does, `MODEL_ABSENT` when it would have to be asked but must not be, and
 *   `MODEL_UNKNOWN` when the repository has no file to take.
 */
export async function planPull(
  address: HubAddress,
  { update = false, patterns }: PullOptions,
  context: StoreContext,
  signal: AbortSignal,
): Promise<PullPlan> {
  const catalogueEntry = findInCatalogue(address.repository);
  const locked = readLock(context.lockFile).models[formatModelAddress(address)];
  const wanted =
    locked?.commit !== undefined && !update && !patterns
      ? wantedByLock(locked, locked.commit)
      : await wantedByHub({ address, update, patterns, entry: catalogueEntry }, context, signal);
  const folder = repositoryFolder(context.cacheFolder, address.repository);
  const missing = await findMissing(wanted.files, folder);
  const isAccepted = locked !== undefined && locked.licence === wanted.licence.id;
  return {
    address,
    ...wanted,
    missing,
    ...(isAccepted && { licenceAcceptedOn: locked.licenceAcceptedOn }),
    forecast: {
      toDownload: await bytesToDownload(missing, folder),
      freeOnDisk: await context.machine.freeBytes(context.cacheFolder),
      memoryNeeded: estimateMemory(wanted.files, catalogueEntry?.weights),
      memoryOfMachine: context.machine.memoryBytes,
    },
    ...(catalogueEntry && { catalogueEntry }),
  };
}

function wantedByLock({ files, licence }: LockEntry, commit: string): Wanted {
  return { commit, files, licence: licenceOf({ licence }) };
}

/** What the hub is asked for. */
interface HubQuestion {
  readonly address: HubAddress;
  readonly update: boolean;
  readonly patterns: readonly string[] | undefined;
  readonly entry: CatalogueEntry | undefined;
}

async function wantedByHub(
  { address: { repository, revision }, update, patterns, entry }: HubQuestion,
  { hub, isOffline }: StoreContext,
  signal: AbortSignal,
): Promise<Wanted> {
  if (isOffline)
    throw new LimnerError('MODEL_ABSENT', `${repository} is not here, and models.offline forbids asking for it.`);
  const pinned = update ? undefined : entry?.commit;
  const asked = revision ?? pinned ?? DEFAULT_REVISION;
  const { commit, ...card } = await hub.describe(repository, asked, signal);
  if (COMMIT.test(asked) && commit !== asked)
    throw new LimnerError('ANSWER_UNREADABLE', `Expected commit ${asked} of ${repository} but the hub gave ${commit}.`);
  const files = selectFiles(await hub.listFiles(repository, commit, signal), patterns ?? entry?.files);
  if (files.length === 0)
    throw new LimnerError('MODEL_UNKNOWN', `${repository} has no file that matches; has it weights for ONNX Runtime?`);
  const stated = card.licence === undefined && entry?.licence !== undefined ? { licence: entry.licence } : card;
  return { commit, ...(!COMMIT.test(asked) && { ref: asked }), files, licence: licenceOf(stated) };
}

/** Files whose bytes are not here; each content once. */
export async function findMissing(files: readonly ModelFile[], folder: RepositoryFolder): Promise<ModelFile[]> {
  const missing = new Map<string, ModelFile>();
  for (const file of files) {
    const found = await stat(folder.blob(file.hash)).catch(() => undefined);
    if (found?.size !== file.sizeBytes) missing.set(file.hash.digest, file);
  }
  return [...missing.values()];
}

async function bytesToDownload(missing: readonly ModelFile[], folder: RepositoryFolder): Promise<number> {
  let bytes = 0;
  for (const { hash, sizeBytes } of missing) {
    const part = await stat(folder.part(hash)).catch(() => undefined);
    bytes += Math.max(0, sizeBytes - (part?.size ?? 0));
  }
  return bytes;
}
