import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLimner } from './run-limner.ts';

const folder = mkdtempSync(join(tmpdir(), 'limner-config-'));

function fileOf(settings: object): string {
  const path = join(folder, 'limner.json');
  writeFileSync(path, JSON.stringify(settings));
  return path;
}

describe('limner config', () => {
  it('shows what is in force, secrets as stars', async () => {
    const file = fileOf({ server: { port: 9000 }, language: { chatApiKey: 'swordfish' } });
    const { exitCode, stdout } = await runLimner('config', 'show', '--config', file);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      server: { host: '127.0.0.1', port: 9000 },
      language: { chatApiKey: '***' },
    });
    expect(stdout).not.toContain('swordfish');
  });

  it('checks values, names and what settings say of each other', async () => {
    const check = (settings: object) => runLimner('config', 'check', '--config', fileOf(settings));
    expect((await check({})).stdout).toBe('The configuration holds.\n');
    for (const [settings, named] of [
      [{ server: { port: 'x' } }, 'server.port'],
      [{ sever: {} }, 'sever'],
      [{ routes: [{ engines: ['nowhere'] }] }, 'nowhere'],
    ] as const) {
      const { exitCode, stderr } = await check(settings);
      expect({ exitCode, named: stderr.includes(named) }).toEqual({ exitCode: 2, named: true });
    }
  });

  it('prints a schema for editors', async () => {
    const { stdout } = await runLimner('config', 'schema');
    expect(JSON.parse(stdout)).toMatchObject({ properties: { server: { properties: { port: { default: 8787 } } } } });
  });
});
