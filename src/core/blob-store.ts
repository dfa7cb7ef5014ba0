import type { EncodedImage } from './image.ts';

/** The objects of one bucket, by name. */
export interface BlobStore {
  /** @throws LimnerError when the store cannot be used as configured. Called once, before anything else. */
  open(): Promise<void>;
  /**
   * The bytes of an object.
   *
   * @throws LimnerError `OBJECT_UNKNOWN` when there is none of that name, `IMAGE_TOO_LARGE` when it has more than
   *   `maxBytes`, `FIELD_INVALID` for a name that the store cannot have.
   */
  read(name: string, maxBytes: number, signal?: AbortSignal): Promise<Uint8Array>;
  /**
   * Writes a new object, whole or not at all.
   *
   * @returns false when the name is taken; what is there stays untouched.
   * @throws LimnerError `OUTPUT_UNWRITABLE`, or `FIELD_INVALID` for a name that the store cannot have.
   */
  create(name: string, file: EncodedImage): Promise<boolean>;
  /** Removes an object; none of that name is fine. */
  remove(name: string): Promise<void>;
}

/** The buckets that callers may name in `gs://` and `s3://` addresses. */
export type Buckets = ReadonlyMap<string, BlobStore>;
