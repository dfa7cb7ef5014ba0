import type { BlobStore, Buckets } from '../core/blob-store.ts';
import { createFolderStore } from './folder-store.ts';
import { createGoogleCloudStore, type GoogleCloudStoreOptions } from './google-cloud-store.ts';

/** Where a bucket's objects really are. */
export type BucketSettings =
  | { readonly kind: 'folder'; readonly path: string }
  | ({ readonly kind: 'google-cloud' } & Partial<GoogleCloudStoreOptions>);

/** The configured buckets by the names that callers use. */
export function createBuckets(settings: Readonly<Record<string, BucketSettings>>): Buckets {
  return new Map(Object.entries(settings).map(([name, bucket]) => [name, createStore(name, bucket)]));
}

/** One bucket. `name` is what callers use, and its name at the service unless the settings have another. */
export function createStore(name: string, settings: BucketSettings): BlobStore {
  if (settings.kind === 'folder') return createFolderStore(settings.path);
  const { kind: _kind, ...options } = settings;
  return createGoogleCloudStore({ bucket: name, ...options });
}
