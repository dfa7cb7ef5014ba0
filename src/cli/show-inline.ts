import { readEnvironment } from '../config/environment.ts';
import type { Image } from '../sdk/image.ts';
import { detectGraphics, type TerminalGraphics, writeGraphics } from '../terminal-graphics/index.ts';
import type { ReportOptions } from './options/output-options.ts';
import { STREAM } from './read-picture.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** Shows pictures between the lines of a terminal that can, unless the user said no or the lines are for a program. */
export async function showInline(
  images: readonly Image[],
  options: ReportOptions,
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
): Promise<void> {
  if (options.show === false || options.json || options.out === STREAM) return;
  const graphics = graphicsOf(stdout);
  if (graphics) for (const image of images) stdout.write(await writeGraphics(image.bytes, graphics));
  else if (options.show) writeLine(stderr, 'This terminal is not known to show pictures.');
}

function graphicsOf(stdout: Terminal['stdout']): TerminalGraphics | undefined {
  return stdout.isTTY ? detectGraphics(readEnvironment()) : undefined;
}
