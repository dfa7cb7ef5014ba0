import { invalidField, LimnerError } from '../../core/errors/limner-error.ts';
import type { ImageSource } from '../../core/image.ts';
import type { WireField } from '../field.ts';
import { IMAGE_SCHEMA_NAME, schemaReference } from '../json-schema.ts';
import { isWireObject, readPath, type WireObject } from '../path.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';

const EXPECTED = 'a picture as {"bytesBase64Encoded": …} or {"gcsUri": …}';

/** `gs://bucket/object` or `s3://bucket/object`. */
const OBJECT_ADDRESS = /^(?:gs|s3):\/\/[^/\s]+\/\S+$/u;

/** A picture: base64 bytes, which win when both are given, or the address of an object in a bucket. */
export function imageSource(...paths: readonly [string, ...string[]]): WireField<ImageSource> {
  return {
    paths,
    expected: EXPECTED,
    schema: schemaReference(IMAGE_SCHEMA_NAME),
    read: readImageSource,
    write: writeImageSource,
  };
}

/** Reads Google's image object. */
export function readImageSource(value: unknown, path: string): ImageSource {
  if (!isWireObject(value)) throw invalidField(path, EXPECTED, value);
  const bytes = readText(value, 'bytesBase64Encoded', path);
  const uri = readText(value, 'gcsUri', path);
  const mimeType = readText(value, 'mimeType', path);
  const claim = mimeType === undefined ? {} : { mimeType };
  if (bytes) return { kind: 'bytes', bytes: decodeBase64(bytes, `${path}.bytesBase64Encoded`), ...claim };
  if (!uri) throw noContent(path);
  if (!OBJECT_ADDRESS.test(uri)) throw invalidField(`${path}.gcsUri`, 'an address such as gs://bucket/object.png', uri);
  return { kind: 'object', uri, ...claim };
}

/** Writes Google's image object. */
export function writeImageSource(image: ImageSource): WireObject {
  const claim = image.mimeType === undefined ? {} : { mimeType: image.mimeType };
  if (image.kind === 'object') return { gcsUri: image.uri, ...claim };
  return { bytesBase64Encoded: encodeBase64(image.bytes), ...claim };
}

/** Google's words for a picture without content (wire protocol, 9.3). */
export function noContent(field: string, what = ''): LimnerError {
  return new LimnerError('IMAGE_INVALID', `${what}No uri or raw bytes are provided in media content.`, { field });
}

function readText(image: WireObject, key: string, path: string): string | undefined {
  const value = readPath(image, key);
  if (value !== undefined && typeof value !== 'string') throw invalidField(`${path}.${key}`, 'text', value);
  return value;
}
