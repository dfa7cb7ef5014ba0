import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

const run = promisify(execFile);
const EXAMPLES = [
  'google-genai',
  'google-genai-gemini',
  'ai-sdk-vertex',
  'ai-sdk-google',
  'genkit-googleai',
  'genkit-vertexai',
  'firebase',
  'aiplatform',
];

describe.skipIf(!clientsInstalled)(`the examples${whySkipped}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startClientServer();
  });
  afterAll(() => server.stop());

  const runExample = async (program: string, file: string): Promise<Buffer> => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-'));
    const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
    const { stdout } = await run(program, [path], { cwd: folder, env: { ...process.env, LIMNER_URL: server.url } });
    return readFileSync(join(folder, stdout.trim().split('\n').at(-1)!));
  };
  const isPng = (file: Buffer) => file.subarray(1, 4).toString() === 'PNG';

  it.each(EXAMPLES)('%s.mjs leaves a picture', async (name) => {
    expect(isPng(await runExample(process.execPath, `${name}.mjs`))).toBe(true);
  });

  it('curl.sh leaves a picture', async () => {
    expect(isPng(await runExample('bash', 'curl.sh'))).toBe(true);
  });
});
