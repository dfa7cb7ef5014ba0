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
 * @throws LimnerError `FIELD_INVALID` for anything else, for control characters, for names beyond 1,024 bytes, and for
 *   names that are no path in a folder: with `.`, `..` or nothing between slashes, or with backslashes.
 */
export function parseObjectAddress(uri: string, field: string): ObjectAddress {
  const [, scheme, bucket, name = ''] = /^(gs|s3):\/\/([^/\s]+)(?:\/(.*))?$/su.exec(uri) ?? [];
  if (bucket === undefined || !isName(name) || new TextEncoder().encode(name).length > MAX_NAME_BYTES)
    throw invalidField(
      field,
      'an address such as gs://bucket/folder/object, of plain names between single slashes',
      uri,
    );
  return { scheme: scheme as ObjectScheme, bucket, name };
}

/** One slash may end the name of a folder. */
function isName(name: string): boolean {
  const segments = name.replace(/\/$/u, '').split('/');
  const isPath = name === '' || segments.every((segment) => !['', '.', '..'].includes(segment));
  return isPath && !/[\\\p{Cc}]/u.test(name);
}
