import { extname } from 'node:path';
import type { Sharp } from 'sharp';
import { type FetchPictureOptions, fetchPicture } from '../client/fetch-picture.ts';
import { Image as ClientImage, contentOfBase64, contentOfBytes } from '../client/image.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import { OUTPUT_FORMATS, type OutputMimeType } from '../core/output-formats.ts';
import { addParameters } from '../imaging/labels/add-parameters.ts';
import { fileFromSharp, openWithSharp } from '../imaging/sharp-bridge.ts';
import { readPictureFile } from './read-picture-file.ts';
import { saveFile } from './save-file.ts';
import { type ShowOptions, showPicture } from './show-picture.ts';

/** How a picture is saved. */
export interface SaveOptions {
  /**
   * Write model, prompt, seed and the other settings of the call into the file (PNG and JPEG); default false, since they
   * tell everyone what was asked for.
   */
  readonly includeGenerationParameters?: boolean;
  /** Stops before the file has its name. */
  readonly signal?: AbortSignal;
}

/** Other endings of file names that people use. */
const MORE_ENDINGS: Readonly<Record<string, OutputMimeType>> = { jpeg: 'image/jpeg', tif: 'image/tiff' };

/** A picture: one to send, or one of an answer. */
export class Image extends ClientImage {
  /** @throws LimnerError `FIELD_INVALID` when it is given anything but bytes. */
  static override fromBytes(bytes: Uint8Array | ArrayBuffer, mimeType?: string): Image {
    return new Image(contentOfBytes(bytes, mimeType));
  }

  /** @throws LimnerError `FIELD_INVALID` for a text that is not base64; a data URL is taken as well. */
  static override fromBase64(text: string, mimeType?: string): Image {
    return new Image(contentOfBase64(text, mimeType));
  }

  /** A picture from the web, read by this process; https only unless `allowHttp`. @throws LimnerError, see `fetch-picture.ts`. */
  static override async fromUrl(url: string | URL, options?: FetchPictureOptions): Promise<Image> {
    return new Image({ bytes: await fetchPicture(url, options) });
  }

  /**
   * A picture file.
   *
   * @throws LimnerError `FILE_UNREADABLE` for a path that is missing, closed to us or no file; `IMAGE_INVALID` for a file
   *   that is no picture.
   */
  static async fromFile(path: string): Promise<Image> {
    return new Image({ bytes: await readPictureFile(path) });
  }

  /** What a sharp pipeline makes: in the format it was told, else as PNG. */
  static async fromSharp(pipeline: Sharp): Promise<Image> {
    return new Image({ bytes: await fileFromSharp(pipeline) });
  }

  /**
   * Writes the file whole or not at all; missing folders are made.
   *
   * @throws LimnerError `FIELD_INVALID` when the path ends like a file of another format; `OUTPUT_UNWRITABLE`;
   *   `REQUEST_CANCELLED`; and for generation parameters what `add-parameters.ts` says.
   */
  async save(path: string, { includeGenerationParameters = false, signal }: SaveOptions = {}): Promise<void> {
    requireFittingName(path, this.mimeType);
    const { bytes, mimeType = '', generationParameters = {} } = this;
    const file = { bytes, mimeType };
    await saveFile(path, includeGenerationParameters ? addParameters(file, generationParameters).bytes : bytes, signal);
  }

  /** The picture opened for work with sharp. */
  toSharp(): Sharp {
    return openWithSharp(this.bytes);
  }

  /** Shows the picture between the lines of the terminal where it can do that, else in the system's viewer. */
  show(options?: ShowOptions): Promise<void> {
    return showPicture(this.bytes, this.mimeType, options);
  }
}

/** A file that is called by another format's name would mislead whoever opens it. */
function requireFittingName(path: string, mimeType: string | undefined): void {
  const ending = extname(path).slice(1).toLowerCase();
  const named = typeOfEnding(ending);
  if (mimeType === undefined || named === undefined || named === mimeType) return;
  throw new LimnerError(
    'FIELD_INVALID',
    `Expected a path for ${mimeType} but ".${ending}" means ${named}. Ask for outputMimeType ${named}, or convert with toSharp().`,
    { field: 'path' },
  );
}

function typeOfEnding(ending: string): OutputMimeType | undefined {
  const types = Object.keys(OUTPUT_FORMATS) as OutputMimeType[];
  return MORE_ENDINGS[ending] ?? types.find((type) => OUTPUT_FORMATS[type].extension === ending);
}
