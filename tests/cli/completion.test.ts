import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const LIMNER = fileURLToPath(new URL('../../bin/limner.js', import.meta.url));

/** What a shell receives; it asks a process of its own. */
async function ask(...argv: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [LIMNER, ...argv])).stdout;
}

describe('shell completion', () => {
  it('offers commands, options and the values of options', async () => {
    expect(await ask('complete', '--', 'gen')).toContain('generate\t');
    expect(await ask('complete', '--', 'generate', '--asp')).toContain('--aspect-ratio\t');
    expect(await ask('complete', '--', 'generate', 'a dog', '--format', '')).toContain('avif\t');
  });

  it('comes as a script for each shell', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell'])
      expect(await ask('completion', shell)).toContain('limner');
  });
});
