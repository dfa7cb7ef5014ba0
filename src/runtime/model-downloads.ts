import { LimnerError } from '../core/errors/limner-error.ts';
import type { ModelDownload, ModelDownloads, OfferedModel } from '../core/model-downloads.ts';
import { findInCatalogue, MODEL_CATALOGUE } from '../model-store/catalogue/catalogue.ts';
import type { CatalogueEntry } from '../model-store/catalogue/catalogue-entry.ts';
import { licenceOf } from '../model-store/licence-gate.ts';
import type { HubAddress } from '../model-store/model-address.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { resolveAddress } from '../model-store/resolve-address.ts';

interface Running {
  readonly abort: AbortController;
  download: ModelDownload;
}

const AT_WORK: readonly ModelDownload['state'][] = ['planning', 'waiting', 'downloading'];

/** Downloads of this process, one for each model at a time. */
export function createModelDownloads(store: ModelStore): ModelDownloads {
  const downloads = new Map<string, Running>();

  const carryOut = async (id: string, acceptedLicence: string, own: Running): Promise<void> => {
    const { signal } = own.abort;
    const plan = await store.plan(resolveAddress(id) as HubAddress, {}, signal);
    if (plan.licence.id !== acceptedLicence)
      throw new LimnerError(
        'LICENCE_REFUSED',
        `Expected ${plan.licence.name} to be accepted, which is the licence of the model's page, but "${acceptedLicence}" was.`,
      );
    await store.pull(plan, {
      signal,
      onProgress: (progress) => {
        own.download = progress;
      },
    });
  };

  const follow = async (id: string, acceptedLicence: string, own: Running): Promise<void> => {
    try {
      await carryOut(id, acceptedLicence, own);
      own.download = { ...own.download, state: 'done' };
    } catch (error) {
      own.download = { ...own.download, ...(own.abort.signal.aborted ? { state: 'cancelled' } : failureOf(error)) };
    }
  };

  return {
    async list() {
      const here = (await store.list()).map(({ address }) => address);
      return MODEL_CATALOGUE.map((entry) => offer(entry, here, downloads.get(entry.id)?.download));
    },
    start(id, acceptedLicence) {
      const entry = findInCatalogue(id);
      if (!entry)
        throw new LimnerError('OBJECT_UNKNOWN', `The catalogue has no model ${JSON.stringify(id.slice(0, 80))}.`);
      const last = downloads.get(entry.id)?.download.state;
      if (last && AT_WORK.includes(last)) return;
      const own: Running = { abort: new AbortController(), download: { state: 'planning', bytes: 0, totalBytes: 0 } };
      downloads.set(entry.id, own);
      void follow(entry.id, acceptedLicence, own);
    },
    cancel: (id) => downloads.get(id)?.abort.abort(),
    close() {
      for (const { abort } of downloads.values()) abort.abort();
    },
  };
}

function offer(entry: CatalogueEntry, here: readonly string[], download: ModelDownload | undefined): OfferedModel {
  const { id, title, job, can, repository, licence, licenceNote, downloadBytes } = entry;
  return {
    id,
    title,
    job,
    can,
    licence: licenceOf(licence === undefined ? {} : { licence }),
    ...(licenceNote !== undefined && { licenceNote }),
    downloadBytes,
    isHere: here.some((address) => address === `hf:${repository}` || address.startsWith(`hf:${repository}@`)),
    ...(download && { download }),
  };
}

function failureOf(error: unknown): Pick<ModelDownload, 'state' | 'failure'> {
  const { code, message } = LimnerError.isInstance(error)
    ? error
    : new LimnerError('INTERNAL_FAULT', 'Internal error encountered.', { cause: error });
  return { state: 'failed', failure: { code, message } };
}
