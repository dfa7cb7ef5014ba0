import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startClientServer } from './client-server.ts';
import { clientsInstalled, whySkipped } from './clients-installed.ts';

/** Application code as it was before August 2026: no word about where the server is. */
const APPLICATION = `
import { GoogleGenAI } from '@google/genai-2.32';
const client = new GoogleGenAI({});
const answer = await client.models.generateImages({ model: 'imagen-4.0-generate-001', prompt: 'A dog', config: { numberOfImages: 1 } });
console.log(answer.generatedImages.length);
`;

describe.skipIf(!clientsInstalled)(`unchanged code, pointed here by its environment${whySkipped}`, () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startClientServer();
  });
  afterAll(() => server.stop());

  const folder = fileURLToPath(new URL('.', import.meta.url));
  const run = (environment: Record<string, string>): Promise<string> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'] ?? '', HOME: mkdtempSync(join(tmpdir(), 'limner-')), ...environment };
      const child = spawn(process.execPath, ['--input-type=module', '--eval', APPLICATION], { cwd: folder, env });
      let output = '';
      child.stdout.on('data', (text) => {
        output += text;
      });
      child.stderr.on('data', (text) => {
        output += text;
      });
      child.on('close', () =>
        resolve(
          output
            .split('\n')
            .filter((line) => /^\d+$/.test(line) || /Error/.test(line))
            .join('\n'),
        ),
      );
    });
  const project = {
    GOOGLE_GENAI_USE_VERTEXAI: 'true',
    GOOGLE_CLOUD_PROJECT: 'p',
    GOOGLE_CLOUD_LOCATION: 'us-central1',
  };

  it('with an API key', async () => {
    expect(
      await run({ GOOGLE_GENAI_USE_VERTEXAI: 'true', GOOGLE_VERTEX_BASE_URL: server.url, GOOGLE_API_KEY: 'any' }),
    ).toBe('1');
  });

  it('with application default credentials from the metadata service', async () => {
    const host = new URL(server.url).host;
    expect(await run({ ...project, GOOGLE_VERTEX_BASE_URL: server.url, GCE_METADATA_HOST: host })).toBe('1');
  });

  it('with an external account', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-'));
    writeFileSync(join(folder, 'subject'), 'subject');
    const account = {
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/x',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${server.url}/token`,
      credential_source: { file: join(folder, 'subject') },
    };
    writeFileSync(join(folder, 'account.json'), JSON.stringify(account));
    expect(
      await run({
        ...project,
        GOOGLE_VERTEX_BASE_URL: server.url,
        GOOGLE_APPLICATION_CREDENTIALS: join(folder, 'account.json'),
      }),
    ).toBe('1');
  });
});
