import type { S3Client } from '@aws-sdk/client-s3';
import type { BlobStore } from '../core/blob-store.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { loadOptional } from '../core/errors/load-optional.ts';
import { collectStream } from './collect-stream.ts';

export interface S3StoreOptions {
  readonly bucket: string;
  readonly region?: string;
  /** Address of a store that speaks the protocol; absent: Amazon. */
  readonly endpoint?: string;
  /** Name the bucket in the path instead of the host, as most stores other than Amazon's need it. */
  readonly pathStyle?: boolean;
  /** Without it, Amazon's usual places are searched. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

type S3 = typeof import('@aws-sdk/client-s3');

const DEFAULT_REGION = 'us-east-1';
/** A caller waits meanwhile. */
const MAX_ATTEMPTS = 2;
const CONNECTION_TIMEOUT_MS = 5_000;
const NOT_FOUND = 404;
/** Answers to a write that was to happen only if the name is free: it is taken, or being taken at this moment. */
const NAME_TAKEN = [409, 412];

/** A bucket of Amazon S3, or of a store that speaks its protocol. Needs the package `@aws-sdk/client-s3`. */
export function createS3Store(options: S3StoreOptions): BlobStore {
  const { bucket: Bucket } = options;
  let connected: Promise<{ readonly s3: S3; readonly client: S3Client }> | undefined;
  const connect = (): NonNullable<typeof connected> => {
    connected ??= openClient(options);
    return connected;
  };
  return {
    async open() {
      await connect();
    },
    async read(name, maxBytes, signal) {
      try {
        const { s3, client } = await connect();
        const command = new s3.GetObjectCommand({ Bucket, Key: name });
        const { Body } = await client.send(command, signal ? { abortSignal: signal } : {});
        return await collectStream(Body as NodeJS.ReadableStream, maxBytes);
      } catch (cause) {
        if (LimnerError.isInstance(cause) || signal?.aborted) throw cause;
        if (statusOf(cause) === NOT_FOUND)
          throw new LimnerError('OBJECT_UNKNOWN', 'The bucket holds no object of that name.', { cause });
        throw new LimnerError('STORAGE_UNAVAILABLE', 'The bucket could not be read.', { cause });
      }
    },
    async create(name, { bytes, mimeType }) {
      try {
        const { s3, client } = await connect();
        await client.send(
          new s3.PutObjectCommand({ Bucket, Key: name, Body: bytes, ContentType: mimeType, IfNoneMatch: '*' }),
        );
        return true;
      } catch (cause) {
        if (NAME_TAKEN.includes(statusOf(cause) ?? 0)) return false;
        throw new LimnerError('OUTPUT_UNWRITABLE', 'The object could not be written to the bucket.', { cause });
      }
    },
    async remove(name) {
      const { s3, client } = await connect();
      await client.send(new s3.DeleteObjectCommand({ Bucket, Key: name }));
    },
  };
}

async function openClient({
  region = DEFAULT_REGION,
  endpoint,
  pathStyle,
  credentials,
}: S3StoreOptions): Promise<{ s3: S3; client: S3Client }> {
  const s3 = await loadClient();
  const client = new s3.S3Client({
    region,
    maxAttempts: MAX_ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECTION_TIMEOUT_MS },
    ...(endpoint !== undefined && { endpoint }),
    ...(pathStyle !== undefined && { forcePathStyle: pathStyle }),
    ...(credentials && { credentials }),
  });
  return { s3, client };
}

function loadClient(): Promise<S3> {
  return loadOptional('A bucket of S3', ['@aws-sdk/client-s3'], () => import('@aws-sdk/client-s3'));
}

function statusOf(error: unknown): number | undefined {
  return (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode;
}
