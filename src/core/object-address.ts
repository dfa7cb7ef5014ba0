import { invalidField } from './errors/limner-error.ts';

/** An address such as `gs://bucket/folder/object.png`. */
export interface ObjectAddress {
  readonly bucket: string;
  /** What follows the bucket; may be empty for a bucket itself. */
  readonly name: string;
}

/** Google Cloud Storage's limit on names, in UTF-8 bytes. */
const MAX_NAME_BYTES = 1024;

/**
 * Splits a `gs://` address.
 *
 * @param field wire name for the error.
 * @throws LimnerError `FIELD_INVALID` for anything else, for control characters and for names beyond 1,024 bytes.
 */
export function parseObjectAddress(uri: string, field: string): ObjectAddress {
  const [, bucket, name = ''] = /^gs:\/\/([^/\s]+)(?:\/(.*))?$/su.exec(uri) ?? [];
  if (bucket === undefined || /\p{Cc}/u.test(name) || new TextEncoder().encode(name).length > MAX_NAME_BYTES)
    throw invalidField(field, 'an address such as gs://bucket/folder/object', uri);
  return { bucket, name };
}
