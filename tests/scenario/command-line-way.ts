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
  return {
    async generate({ prompt, count, aspectRatio, seed }) {
      const out = join(folder, `out-${++files}`, '/');
      const options = ['--count', String(count), '--aspect-ratio', aspectRatio, '--out', out, '--json'];
      const lines = await limner(
        'generate',
        prompt,
        ...options,
        ...(seed === undefined ? [] : ['--seed', String(seed)]),
      );
      const pictures = lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { path: string });
      return Promise.all(pictures.map(({ path }) => readFile(path)));
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
