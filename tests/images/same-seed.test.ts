import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { newDataFolder } from '../server/running-server.ts';
import { thumbnailDistance } from './likeness.ts';

const PROMPT = 'A dog reading a newspaper';
/** Below this, a stranger would call two thumbnails the same picture. */
const VISIBLY_DIFFERENT = 6;

const pixelHash = async (file: Uint8Array): Promise<string> =>
  createHash('sha256')
    .update(await sharp(file).raw().toBuffer())
    .digest('hex');

describe('pictures of the embedded engine', () => {
  let runtime: Runtime;
  beforeAll(async () => {
    runtime = createRuntime(
      loadConfig({
        environment: {},
        flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, embedded: { workers: 2 } },
      }),
    );
    await runtime.open();
  });
  afterAll(() => runtime.close());

  const generate = async (parameters: object): Promise<Uint8Array[]> => {
    const body = {
      instances: [{ prompt: PROMPT }],
      parameters: { addWatermark: false, enhancePrompt: false, ...parameters },
    };
    const { pictures } = await runtime.predict('imagen-4.0-generate-001', body, runtime.localCaller);
    return pictures.map(({ file }) => file.bytes);
  };

  it('differ visibly from each other, and are the same alone and in another process as in a batch', async () => {
    const batch = await generate({ seed: 5, sampleCount: 4 });
    for (const [index, one] of batch.entries())
      for (const other of batch.slice(index + 1))
        expect(await thumbnailDistance(one, other)).toBeGreaterThan(VISIBLY_DIFFERENT);

    const [alone] = await generate({ seed: 7, sampleCount: 1 });
    expect(Buffer.compare(alone!, batch[2]!)).toBe(0);

    const out = join(mkdtempSync(join(tmpdir(), 'limner-')), 'dog.png');
    const script = fileURLToPath(new URL('../../bin/limner.js', import.meta.url));
    await promisify(execFile)(process.execPath, [script, 'generate', PROMPT, '--seed', '7', '--out', out]);
    expect(await pixelHash(readFileSync(out))).toBe(await pixelHash(alone!));
  });
});
