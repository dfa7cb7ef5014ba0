import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Way, WaySettings } from './way.ts';

const run = promisify(execFile);
const PROGRAM = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Exit code for mistakes on the command line; see `EXIT_CODES`. */
const USAGE = 2;

/** Commands in processes of their own, as someone types them. */
export async function openCommandLine({ dataFolder }: WaySettings): Promise<Way> {
  const folder = await mkdtemp(join(tmpdir(), 'limner-scenario-'));
  const limner = async (...argv: readonly string[]): Promise<string> => {
    const env = { ...process.env, LIMNER_DATA_FOLDER: dataFolder, LIMNER_WORKERS: '1' };
    return (await run(process.execPath, [PROGRAM, ...argv], { env })).stdout;
  };
  let files = 0;
  const fileOf = async (bytes: Uint8Array): Promise<string> => {
    const path = join(folder, `in-${++files}.png`);
    await writeFile(path, bytes);
    return path;
  };
  /** Runs a command that writes files, and reads them. */
  const make = async (...argv: readonly string[]): Promise<Uint8Array[]> => {
    const lines = await limner(...argv, '--out', join(folder, `out-${++files}`, '/'), '--json');
    const made = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string });
    return Promise.all(made.map(({ path }) => readFile(path)));
  };
  return {
    generate: ({ prompt, count, aspectRatio, seed }) =>
      make(
        'generate',
        prompt,
        ...['--count', String(count), '--aspect-ratio', aspectRatio],
        ...(seed === undefined ? [] : ['--seed', String(seed)]),
      ),
    async removeFromPicture({ picture, mask, seed }) {
      const input = ['--image', await fileOf(picture), '--mask', await fileOf(mask)];
      const [file] = await make('edit', ...input, '--mode', 'remove', '--dilation', '0', '--seed', String(seed));
      return file!;
    },
    async upscale({ picture, factor }) {
      const [file] = await make('upscale', await fileOf(picture), '--factor', factor);
      return file!;
    },
    async findForeground(picture) {
      const [file] = await make('segment', await fileOf(picture));
      return file!;
    },
    async verify(picture) {
      const { decision } = JSON.parse(await limner('verify', await fileOf(picture), '--json')) as {
        decision: 'ACCEPT' | 'REJECT';
      };
      return decision;
    },
    isCallersMistake: (error) => (error as { code?: unknown }).code === USAGE,
    close: async () => {},
  };
}
