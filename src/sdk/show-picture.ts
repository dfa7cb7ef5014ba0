import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { readEnvironment } from '../config/environment.ts';
import { OUTPUT_FORMATS, type OutputMimeType } from '../core/output-formats.ts';
import {
  askForSixel,
  detectGraphics,
  type TerminalGraphics,
  type TerminalInput,
  writeGraphics,
} from '../terminal-graphics/index.ts';
import { saveFile } from './save-file.ts';

/** Where a picture is shown. */
export interface ShowOptions {
  /** Whether a terminal may be drawn into; default true. */
  readonly inline?: boolean;
  /** The terminal; default the standard output. */
  readonly output?: Writable & { readonly isTTY?: boolean };
  /** The keyboard of that terminal, to ask what it can; default the standard input. */
  readonly input?: TerminalInput;
  /** What says which terminal it is; default this process's environment. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Opens a file in the system's viewer; default the `open` package. */
  readonly openFile?: (path: string) => Promise<unknown>;
}

/** Shows a picture file in the terminal, or in the system's viewer. The viewer's copy stays in the temporary folder. */
export async function showPicture(
  bytes: Uint8Array,
  mimeType: string | undefined,
  { inline = true, openFile = openInViewer, ...terminal }: ShowOptions = {},
): Promise<void> {
  const { output = process.stdout } = terminal;
  const graphics = inline && output.isTTY ? await graphicsOf(output, terminal) : undefined;
  if (graphics) {
    output.write(await writeGraphics(bytes, graphics));
    return;
  }
  const { extension } = OUTPUT_FORMATS[(mimeType ?? 'image/png') as OutputMimeType] ?? OUTPUT_FORMATS['image/png'];
  const path = join(await mkdtemp(join(tmpdir(), 'limner-')), `picture.${extension}`);
  await saveFile(path, bytes);
  await openFile(path);
}

async function graphicsOf(
  output: Writable,
  { environment = readEnvironment(), input = process.stdin }: Pick<ShowOptions, 'environment' | 'input'>,
): Promise<TerminalGraphics | undefined> {
  return detectGraphics(environment) ?? ((await askForSixel(input, output)) ? 'sixel' : undefined);
}

async function openInViewer(path: string): Promise<void> {
  const { default: open } = await import('open');
  await open(path);
}
