import { describeValue, invalidField, LimnerError } from '../core/errors/limner-error.ts';
import { INPUT_MIME_TYPES, sniffFormat } from '../core/sniff-format.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { type FetchPictureOptions, fetchPicture } from './fetch-picture.ts';

/** A picture as Google's SDK has it: base64 text, or the address of an object in a bucket. */
export interface ImageInput {
  /** `gs://bucket/object`. */
  gcsUri?: string;
  /** Base64, standard alphabet. */
  imageBytes?: string;
  mimeType?: string;
}

/** What an {@link Image} is made of: bytes, base64 text, or an address. */
export interface ImageContent {
  readonly bytes?: Uint8Array;
  readonly base64?: string;
  readonly gcsUri?: string;
  /** Found out from the bytes when it is not given. */
  readonly mimeType?: string;
  /** How it was made, for pictures of answers. */
  readonly generationParameters?: GenerationParameters;
}

/** What a picture was made from: model, prompt, seed and the other settings of its call. */
export type GenerationParameters = Readonly<Record<string, unknown>>;

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/u;

/**
 * A picture: one to send, or one of an answer. It fits wherever @google/genai takes or gives an image; bytes become base64,
 * and base64 bytes, when somebody asks.
 */
export class Image {
  declare readonly gcsUri?: string;
  /** The file as base64; absent for a picture in a bucket. */
  declare readonly imageBytes?: string;
  /** Media type of the file, such as `image/png`; absent when it is not known. */
  declare readonly mimeType?: string;
  #bytes: Uint8Array | undefined;
  #base64: string | undefined;
  readonly #generationParameters: GenerationParameters | undefined;

  constructor({ bytes, base64, gcsUri, mimeType = mimeTypeOf(bytes), generationParameters }: ImageContent) {
    this.#bytes = bytes;
    this.#base64 = base64;
    this.#generationParameters = generationParameters;
    if (gcsUri !== undefined) this.gcsUri = gcsUri;
    if (mimeType !== undefined) this.mimeType = mimeType;
    if (bytes !== undefined || base64 !== undefined)
      Object.defineProperty(this, 'imageBytes', { get: () => this.base64, enumerable: true, configurable: true });
  }

  /** @throws LimnerError `FIELD_INVALID` when it is given anything but bytes. */
  static fromBytes(bytes: Uint8Array | ArrayBuffer, mimeType?: string): Image {
    return new this(contentOfBytes(bytes, mimeType));
  }

  /** @throws LimnerError `FIELD_INVALID` for a text that is not base64; a data URL is taken as well. */
  static fromBase64(text: string, mimeType?: string): Image {
    return new this(contentOfBase64(text, mimeType));
  }

  /** A picture from the web, read by this process. @throws LimnerError, see `fetch-picture.ts`. */
  static async fromUrl(url: string | URL, options?: FetchPictureOptions): Promise<Image> {
    return new this({ bytes: await fetchPicture(url, options) });
  }

  /** Bytes of the file. @throws LimnerError `FIELD_MISSING` when the picture is in a bucket. */
  get bytes(): Uint8Array {
    this.#bytes ??= decodeBase64(this.#base64 ?? this.#refuse());
    return this.#bytes;
  }

  /** The file as base64. @throws LimnerError `FIELD_MISSING` when the picture is in a bucket. */
  get base64(): string {
    this.#base64 ??= encodeBase64(this.#bytes ?? this.#refuse());
    return this.#base64;
  }

  /** How it was made; absent for pictures that are not of an answer. */
  get generationParameters(): GenerationParameters | undefined {
    return this.#generationParameters;
  }

  #refuse(): never {
    const where =
      this.gcsUri === undefined ? 'The image is empty' : `The image is at ${this.gcsUri}, not in the answer`;
    throw new LimnerError('FIELD_MISSING', `${where}: there are no bytes to read.`, { field: 'imageBytes' });
  }
}

/** @throws LimnerError `FIELD_INVALID` when `bytes` is anything else. */
export function contentOfBytes(bytes: Uint8Array | ArrayBuffer, mimeType?: string): ImageContent {
  const view = bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes;
  if (!(view instanceof Uint8Array)) throw invalidField('bytes', 'a Uint8Array or an ArrayBuffer', bytes);
  return { bytes: view, ...(mimeType !== undefined && { mimeType }) };
}

/** @throws LimnerError `FIELD_INVALID` for a text that is not base64. */
export function contentOfBase64(text: string, mimeType?: string): ImageContent {
  if (typeof text !== 'string') throw invalidField('base64', 'base64 text', text);
  const [, claimed, payload = text] = /^data:([^;,]*);base64,(.*)$/su.exec(text) ?? [];
  if (!BASE64.test(payload))
    throw new LimnerError('FIELD_INVALID', `Expected base64 text but received ${describeValue(text)}.`, {
      field: 'base64',
    });
  const bytes = decodeBase64(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const type = mimeType ?? (claimed || undefined);
  return { bytes, ...(type !== undefined && { mimeType: type }) };
}

function mimeTypeOf(bytes: Uint8Array | undefined): string | undefined {
  const format = bytes && sniffFormat(bytes);
  return format && INPUT_MIME_TYPES[format];
}
