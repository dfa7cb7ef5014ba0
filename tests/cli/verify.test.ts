import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { createRuntime } from '../../src/runtime/runtime.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { runLimner } from './run-limner.ts';

const folder = mkdtempSync(join(tmpdir(), 'limner-verify-'));
const config = join(folder, 'config.json');
const marked = join(folder, 'marked.png');

const run = (...argv: string[]) => runLimner('verify', '--config', config, ...argv);

describe('limner verify', () => {
  beforeAll(async () => {
    // The environment wins over the file, for the command as for the runtime below.
    vi.stubEnv('LIMNER_DATA_FOLDER', folder);
    const settings = { data: { folder }, provenance: { contentCredentials: { enabled: true } } };
    writeFileSync(config, JSON.stringify(settings));
    const runtime = createRuntime(
      loadConfig({ fileText: readFileSync(config, 'utf8'), environment: {}, flags: { logging: { level: 'silent' } } }),
      { engines: [createFlatEngine()] },
    );
    await runtime.open();
    const body = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1 } };
    const { pictures } = await runtime.predict('imagen-4.0-generate-001', body, runtime.localCaller);
    writeFileSync(marked, pictures[0]!.file.bytes);
    await runtime.close();
  });

  it('tells payload, confidence, day and credentials', async () => {
    const { exitCode, stdout, stderr } = await run(marked);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^ACCEPT: watermark 10[0-9a-f]{10}, key first\nconfidence 100 %/);
    expect(stdout).toMatch(/made on \d{4}-\d\d-\d\d, algorithmicMedia, picture number \d+/);
    expect(stdout).toContain('Content Credentials: valid and trusted; ');
  });

  it('prints JSON', async () => {
    const { stdout } = await run(marked, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'ACCEPT',
      watermark: {
        confidence: 1,
        key: 'first',
        orientation: 'upright',
        facts: { digitalSourceType: 'algorithmicMedia' },
      },
      credentials: { valid: true, trusted: true },
    });
  });

  it('finds the mark, and broken credentials, in a changed file', async () => {
    const changed = join(folder, 'changed.png');
    const bytes = readFileSync(marked);
    bytes[bytes.length - 30]! ^= 1;
    writeFileSync(changed, bytes);
    expect((await run(changed)).exitCode).toBe(2);
    const recompressed = join(folder, 'recompressed.jpg');
    writeFileSync(recompressed, await sharp(marked).jpeg({ quality: 75 }).toBuffer());
    const { stdout } = await run(recompressed);
    expect(stdout).toContain('ACCEPT');
    expect(stdout).not.toContain('Content Credentials');
  });

  it('rejects what carries no mark, and files that are none', async () => {
    const blank = join(folder, 'blank.png');
    await sharp({ create: { width: 300, height: 300, channels: 3, background: '#999' } }).toFile(blank);
    expect((await run(blank)).stdout).toContain('REJECT');
    expect(await run(join(folder, 'none.png'))).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Cannot read'),
    });
    expect(await run(config)).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Expected a picture') });
  });
});
