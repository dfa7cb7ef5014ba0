import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { LimnerError } from '../core/errors/limner-error.ts';
import { drawLabelMap } from '../imaging/label-picture.ts';
import type { Prediction } from '../pipeline/prediction.ts';

/** Where one picture and its labels went. */
export interface SavedPicture {
  readonly path: string;
  readonly labelsPath?: string;
  readonly legendPath?: string;
}

/**
 * Writes the pictures of an answer, and their label maps where a folder for them is given. Missing folders are made.
 *
 * @throws LimnerError `OUTPUT_UNWRITABLE` naming the path.
 */
export async function savePictures(
  prediction: Prediction,
  paths: readonly string[],
  labelsFolder: string | undefined,
): Promise<SavedPicture[]> {
  const saved: SavedPicture[] = [];
  for (const [index, path] of paths.entries()) {
    const { file, labelMap } = prediction.pictures[index]!;
    await write(path, file.bytes);
    if (labelsFolder === undefined || !labelMap) saved.push({ path });
    else {
      const stem = join(labelsFolder, basename(path, extname(path)));
      const { png, legend } = await drawLabelMap(labelMap);
      await write(`${stem}.labels.png`, png);
      await write(`${stem}.labels.json`, `${JSON.stringify(legend, null, 2)}\n`);
      saved.push({ path, labelsPath: `${stem}.labels.png`, legendPath: `${stem}.labels.json` });
    }
  }
  return saved;
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (cause) {
    throw new LimnerError('OUTPUT_UNWRITABLE', `Cannot write ${path}: ${(cause as Error).message}.`, { cause });
  }
}
