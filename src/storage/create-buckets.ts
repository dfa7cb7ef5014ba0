import type { BlobStore, Buckets } from '../core/blob-store.ts';
import type { Secret } from '../core/secret.ts';
import { createFolderStore } from './folder-store.ts';
import { createGoogleCloudStore, type GoogleCloudStoreOptions } from './google-cloud-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createS3Store, type S3StoreOptions } from './s3-store.ts';

/** Where a bucket's objects really are. */
export type BucketSettings =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'memory' }
  | ({ readonly kind: 'google-cloud' } & Partial<GoogleCloudStoreOptions>)
  | S3Settings;

interface S3Settings extends Partial<Omit<S3StoreOptions, 'credentials'>> {
  readonly kind: 's3';
  readonly accessKeyId?: string;
  readonly secretAccessKey?: Secret;
}

/** The configured buckets by the names that callers use. */
export function createBuckets(settings: Readonly<Record<string, BucketSettings>>): Buckets {
  return new Map(Object.entries(settings).map(([name, bucket]) => [name, createStore(name, bucket)]));
}

type Kind = BucketSettings['kind'];

const STORES: {
  readonly [K in Kind]: (name: string, settings: Extract<BucketSettings, { readonly kind: K }>) => BlobStore;
} = {
  folder: (_name, { path }) => createFolderStore(path),
  memory: () => createMemoryStore(),
  'google-cloud': (bucket, { kind: _kind, ...options }) => createGoogleCloudStore({ bucket, ...options }),
  s3: (bucket, { kind: _kind, accessKeyId, secretAccessKey, ...options }) =>
    createS3Store({
      bucket,
      ...options,
      ...(accessKeyId !== undefined &&
        secretAccessKey && { credentials: { accessKeyId, secretAccessKey: secretAccessKey.reveal() } }),
    }),
};

/** One bucket. `name` is what callers use, and its name at the service unless the settings have another. */
export function createStore<K extends Kind>(
  name: string,
  settings: Extract<BucketSettings, { readonly kind: K }>,
): BlobStore {
  return STORES[settings.kind as K](name, settings);
}
