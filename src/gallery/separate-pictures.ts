import { Buffer } from 'node:buffer';

/** Key that stands in a kept request where the bytes of a picture stood. */
export const PICTURE_KEY = 'limnerPicture';
const BYTES_KEY = 'bytesBase64Encoded';

/**
 * Takes the pictures out of a predict body: `bytesBase64Encoded` becomes `limnerPicture`, what `nameOf` calls the bytes.
 * The body itself stays as it is.
 */
export function separatePictures(
  body: unknown,
  nameOf: (bytes: Uint8Array) => string,
): { readonly body: unknown; readonly pictures: readonly Uint8Array[] } {
  const pictures: Uint8Array[] = [];
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    const { [BYTES_KEY]: text, ...rest } = value as Record<string, unknown>;
    if (typeof text !== 'string') return mapValues(value, visit);
    const bytes = Buffer.from(text, 'base64');
    pictures.push(bytes);
    return { ...mapValues(rest, visit), [PICTURE_KEY]: nameOf(bytes) };
  };
  return { body: visit(body), pictures };
}

/** Puts the pictures back: the inverse of {@link separatePictures}. */
export async function rejoinPictures(body: unknown, read: (name: string) => Promise<Uint8Array>): Promise<unknown> {
  if (Array.isArray(body)) return Promise.all(body.map((item) => rejoinPictures(item, read)));
  if (typeof body !== 'object' || body === null) return body;
  const { [PICTURE_KEY]: name, ...rest } = body as Record<string, unknown>;
  const entries = Object.entries(rest).map(async ([key, value]) => [key, await rejoinPictures(value, read)] as const);
  const others = Object.fromEntries(await Promise.all(entries));
  if (typeof name !== 'string') return others;
  return { ...others, [BYTES_KEY]: Buffer.from(await read(name)).toString('base64') };
}

function mapValues(object: object, change: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}
