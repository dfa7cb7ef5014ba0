import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

let built: Promise<string> | undefined;

/** The folder of a studio built from the sources as they are now; once in a test file. */
export function buildStudio(): Promise<string> {
  built ??= buildInto(mkdtempSync(join(tmpdir(), 'limner-studio-')));
  return built;
}

async function buildInto(outDir: string): Promise<string> {
  const configFile = fileURLToPath(new URL('../../studio/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
  return outDir;
}
