import { basename, extname, join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { LabelMap } from '../core/image.ts';
import { OUTPUT_FORMATS, type OutputMimeType } from '../core/output-formats.ts';
import { drawLabelMap } from '../imaging/label-picture.ts';
import type { Image } from '../sdk/image.ts';
import { saveFile } from '../sdk/save-file.ts';
import { outputPath } from './output-paths.ts';
import { STREAM } from './read-picture.ts';
import type { Terminal } from './terminal.ts';

/** Where files of an answer go. */
export interface Destination {
  /** As typed: a file, a folder, `-`, or nothing. */
  readonly out?: string;
  /** What files are named after where no name was typed. */
  readonly title: string;
}

/** Where one picture and its labels went. */
export interface SavedPicture {
  /** `-` for standard output. */
  readonly path: string;
  readonly labelsPath?: string;
  readonly legendPath?: string;
}

/**
 * Writes the files of an answer, numbered when there are several. Missing folders are made.
 *
 * @throws LimnerError `OUTPUT_UNWRITABLE` naming the path; `FIELDS_CONFLICT` for several files on standard output.
 */
export async function saveImages(
  images: readonly Image[],
  { out, title }: Destination,
  terminal: Pick<Terminal, 'stdout'>,
): Promise<SavedPicture[]> {
  if (out === STREAM) return [await writeToStream(images, terminal)];
  const saved: SavedPicture[] = [];
  for (const [index, image] of images.entries()) {
    const plan = {
      prompt: title,
      count: images.length,
      extension: extensionOf(image),
      ...(out !== undefined && { out }),
    };
    const path = outputPath(plan, index);
    await saveFile(path, image.bytes);
    saved.push({ path });
  }
  return saved;
}

/** Writes which pixel shows what, as a picture and its legend, named like the picture they belong to. */
export async function saveLabels(saved: SavedPicture, labelMap: LabelMap, folder: string): Promise<SavedPicture> {
  const stem = join(folder, basename(saved.path, extname(saved.path)));
  const { png, legend } = await drawLabelMap(labelMap);
  const [labelsPath, legendPath] = [`${stem}.labels.png`, `${stem}.labels.json`];
  await saveFile(labelsPath, png);
  await saveFile(legendPath, Buffer.from(`${JSON.stringify(legend, null, 2)}\n`));
  return { ...saved, labelsPath, legendPath };
}

async function writeToStream(images: readonly Image[], { stdout }: Pick<Terminal, 'stdout'>): Promise<SavedPicture> {
  const [only, ...others] = images;
  if (!only || others.length > 0)
    throw new LimnerError('FIELDS_CONFLICT', `Standard output takes one file, but there are ${images.length}.`, {
      field: '--out',
    });
  await new Promise<void>((resolve, reject) => {
    stdout.write(only.bytes, (error) => (error ? reject(error) : resolve()));
  });
  return { path: STREAM };
}

function extensionOf({ mimeType }: Image): string {
  return mimeType !== undefined && mimeType in OUTPUT_FORMATS
    ? OUTPUT_FORMATS[mimeType as OutputMimeType].extension
    : 'png';
}
