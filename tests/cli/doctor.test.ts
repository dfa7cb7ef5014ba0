import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runLimner } from './run-limner.ts';

const folder = mkdtempSync(join(tmpdir(), 'limner-doctor-'));

function fileOf(settings: object): string {
  const path = join(folder, 'limner.json');
  writeFileSync(path, JSON.stringify({ embedded: { workers: 1 }, ...settings }));
  return path;
}

describe('limner doctor', () => {
  it('tells what works and what to install for more', async () => {
    const { exitCode, stdout } = await runLimner('doctor', '--config', fileOf({}));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('✓ engine embedded: ready after');
    expect(stdout).toMatch(/✓ data folder: .* GiB free/);
    expect(stdout).not.toContain('✗');
  });

  it('names what is configured and broken, for people and for scripts', async () => {
    const bucket = { kind: 'folder', path: join(folder, 'nowhere') };
    const file = fileOf({ storage: { buckets: { pictures: bucket } } });
    const { exitCode, stdout, stderr } = await runLimner('doctor', '--json', '--config', file);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: 'limner: Does not work: bucket pictures.\n' });
    const findings = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings).toContainEqual(expect.objectContaining({ subject: 'bucket pictures', state: 'broken' }));
  });
});
