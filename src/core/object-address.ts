import { invalidField } from './errors/limner-error.ts';

/** An address such as `gs://bucket/folder/object.png` or `s3://bucket/folder/object.png`. */
export interface ObjectAddress {
  readonly scheme: ObjectScheme;
  readonly bucket: string;
  /** What follows the bucket; may be empty for a bucket itself. */
  readonly name: string;
}

/** How an address begins. Which store a bucket really is, its configuration tells, not the scheme. */
export type ObjectScheme = 'gs' | 's3';

/** Google Cloud Storage's limit on names, in UTF-8 bytes. */
const MAX_NAME_BYTES = 1024;

/**
 * Splits a `gs://` or `s3://` address.
 *
 * @param field wire name for the error.
 * @throws LimnerError `FIELD_INVALID` for anything else, for control characters and for names beyond 1,024 bytes.
 */
export function parseObjectAddress(uri: string, field: string): ObjectAddress {
  const [, scheme, bucket, name = ''] = /^(gs|s3):\/\/([^/\s]+)(?:\/(.*))?$/su.exec(uri) ?? [];
  if (bucket === undefined || /\p{Cc}/u.test(name) || new TextEncoder().encode(name).length > MAX_NAME_BYTES)
    throw invalidField(field, 'an address such as gs://bucket/folder/object', uri);
  return { scheme: scheme as ObjectScheme, bucket, name };
}
