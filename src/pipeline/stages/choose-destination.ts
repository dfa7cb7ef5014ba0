import type { BlobStore, Buckets } from '../../core/blob-store.ts';
import { invalidField, LimnerError } from '../../core/errors/limner-error.ts';
import type { ResolvedOperation } from '../../core/models/resolved-operation.ts';
import { type ObjectScheme, parseObjectAddress } from '../../core/object-address.ts';

/** A place in a bucket that is to receive pictures. */
export interface Destination {
  readonly store: BlobStore;
  /** As the caller wrote it. */
  readonly scheme: ObjectScheme;
  readonly bucket: string;
  /** Beginning of the objects' names: empty, or ending in a slash. */
  readonly prefix: string;
}

const FIELD = 'parameters.storageUri';

/**
 * Where an operation's pictures shall go, or undefined when they come in the answer. Asked before any work starts.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` when no bucket is configured, `FIELD_INVALID` when not that one.
 */
export function chooseDestination(operation: ResolvedOperation, buckets: Buckets): Destination | undefined {
  if (!('storageUri' in operation) || operation.storageUri === undefined) return undefined;
  if (buckets.size === 0)
    throw new LimnerError(
      'FIELD_UNSUPPORTED',
      `${FIELD} is not supported: no bucket is configured. Leave it out to receive the pictures in the answer.`,
      { field: FIELD },
    );
  const { scheme, bucket, name } = parseObjectAddress(operation.storageUri, FIELD);
  return {
    store: findBucket(buckets, bucket, FIELD),
    scheme,
    bucket,
    prefix: name === '' ? '' : `${name.replace(/\/$/u, '')}/`,
  };
}

/** @throws LimnerError `FIELD_INVALID` when no bucket of that name is configured; the others are not named. */
export function findBucket(buckets: Buckets, name: string, field: string): BlobStore {
  const store = buckets.get(name);
  if (!store) throw invalidField(field, 'a bucket that this server is configured for', name);
  return store;
}
