import type { Buckets } from '../../core/blob-store.ts';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { ImageSource, Raster } from '../../core/image.ts';
import { parseObjectAddress } from '../../core/object-address.ts';
import { decodeInput, INPUT_LIMITS } from '../../imaging/decode-input.ts';
import type { ImagingPool } from '../../imaging/imaging-pool.ts';
import { findBucket } from './choose-destination.ts';

export interface InputPorts {
  readonly imaging: ImagingPool;
  readonly buckets: Buckets;
}

/**
 * Pixels of a caller's picture, whether its bytes came with the request or lie in a configured bucket.
 *
 * @param field wire name of the picture, for errors.
 * @throws LimnerError `OBJECT_UNKNOWN`, `FIELD_INVALID` for other buckets, and what `decodeInput` throws.
 */
export async function readInput(
  source: ImageSource,
  field: string,
  { imaging, buckets }: InputPorts,
  signal: AbortSignal,
): Promise<Raster> {
  return decodeInput(await readInputBytes(source, field, buckets, signal), field, imaging);
}

/** The file of a caller's picture as it is. Throws as {@link readInput} does, but for decoding. */
export async function readInputBytes(
  source: ImageSource,
  field: string,
  buckets: Buckets,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return source.kind === 'bytes' ? source.bytes : readObject(source.uri, `${field}.gcsUri`, buckets, signal);
}

async function readObject(uri: string, field: string, buckets: Buckets, signal: AbortSignal): Promise<Uint8Array> {
  if (buckets.size === 0)
    throw new LimnerError('FIELD_UNSUPPORTED', `${field} is not supported: no bucket is configured. Send the bytes.`, {
      field,
    });
  const { bucket, name } = parseObjectAddress(uri, field);
  return findBucket(buckets, bucket, field).read(name, INPUT_LIMITS.maxBytes, signal);
}
