import { addAbortSignal } from 'node:stream';
import type { Bucket } from '@google-cloud/storage';
import type { BlobStore } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { loadOptional } from '../core/errors/load-optional.ts';
import { collectStream } from './collect-stream.ts';

export interface GoogleCloudStoreOptions {
  readonly bucket: string;
  readonly projectId?: string;
  /** Path of a service account's key; without one, Google's usual places are searched. */
  readonly keyFile?: string;
  /** Another address of the service, such as an emulator's. */
  readonly apiEndpoint?: string;
}

/** A caller waits meanwhile, so the library's own three retries and more are too many. */
const MAX_RETRIES = 1;

const NOT_FOUND = 404;
/** Answer to a write that was to happen only if the name is free. */
const PRECONDITION_FAILED = 412;

/** A bucket of Google Cloud Storage. Needs the package `@google-cloud/storage`. */
export function createGoogleCloudStore(options: GoogleCloudStoreOptions): BlobStore {
  let connected: Promise<Bucket> | undefined;
  const connect = (): Promise<Bucket> => {
    connected ??= openBucket(options);
    return connected;
  };
  return {
    async open() {
      await connect();
    },
    async read(name, maxBytes, signal) {
      try {
        const stream = (await connect()).file(name).createReadStream();
        if (signal) addAbortSignal(signal, stream);
        return await collectStream(stream, maxBytes);
      } catch (cause) {
        if (LimnerError.isInstance(cause) || signal?.aborted) throw cause;
        if (statusOf(cause) === NOT_FOUND)
          throw new LimnerError('OBJECT_UNKNOWN', 'The bucket holds no object of that name.', { cause });
        throw new LimnerError('STORAGE_UNAVAILABLE', 'The bucket could not be read.', { cause });
      }
    },
    async create(name, { bytes, mimeType }) {
      try {
        const file = (await connect()).file(name);
        await file.save(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
          resumable: false,
          contentType: mimeType,
          preconditionOpts: { ifGenerationMatch: 0 },
        });
        return true;
      } catch (cause) {
        if (statusOf(cause) === PRECONDITION_FAILED) return false;
        throw new LimnerError('OUTPUT_UNWRITABLE', 'The object could not be written to the bucket.', { cause });
      }
    },
    async remove(name) {
      await (await connect()).file(name).delete({ ignoreNotFound: true });
    },
  };
}

async function openBucket({ bucket, projectId, keyFile, apiEndpoint }: GoogleCloudStoreOptions): Promise<Bucket> {
  const { Storage } = await loadClient();
  const storage = new Storage({
    ...(projectId !== undefined && { projectId }),
    ...(keyFile !== undefined && { keyFilename: keyFile }),
    ...(apiEndpoint !== undefined && { apiEndpoint }),
    retryOptions: { maxRetries: MAX_RETRIES },
  });
  return storage.bucket(bucket);
}

function loadClient(): Promise<typeof import('@google-cloud/storage')> {
  const who = 'A bucket of Google Cloud Storage';
  return loadOptional(who, ['@google-cloud/storage'], () => import('@google-cloud/storage'));
}

function statusOf(error: unknown): number | undefined {
  const { code } = error as { readonly code?: unknown };
  return code === undefined ? undefined : Number(code);
}
