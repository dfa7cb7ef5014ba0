import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type RunningServer, serve } from '../../src/runtime/serve.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import { newDataFolder } from './running-server.ts';

describe('the page at the root', () => {
  let server: RunningServer;
  afterEach(() => server.stop());
  const start = async (studioFolder: string): Promise<void> => {
    const flags = {
      data: { folder: newDataFolder() },
      server: { port: 0 },
      logging: { level: 'silent' },
      googleSignIn: { imitate: true },
    } as const;
    server = await serve(loadConfig({ environment: {}, flags }), { studioFolder, engines: [createFlatEngine()] });
  };

  it('is the studio, which may load and call nothing but this server', async () => {
    const folder = newDataFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Limner</title>');
    writeFileSync(join(folder, 'assets', 'index-abc123.js'), 'export {};');
    await start(folder);
    const page = await fetch(`${server.url}/`);
    expect(await page.text()).toContain('<title>Limner</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const policy = page.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
    const script = await fetch(`${server.url}/assets/index-abc123.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${server.url}/assets/..%2f..%2fpackage.json`)).status).toBe(404);
  });

  it('says how to build a studio that is not there', async () => {
    await start(newDataFolder());
    const page = await fetch(`${server.url}/`);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('npm run build:studio');
  });

  it("is Google's metadata service to those who look for it", async () => {
    await start(newDataFolder());
    const found = await fetch(`${server.url}/`, { headers: { 'metadata-flavor': 'Google' } });
    expect(await found.text()).toBe('computeMetadata/\n');
    expect(found.headers.get('metadata-flavor')).toBe('Google');
  });
});
