import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildStudio } from './build-studio.ts';

const MAX_FIRST_SCRIPT_BYTES = 200 * 1024;
const MAX_PAGE_SCRIPT_BYTES = 30 * 1024;

const gzipped = (file: string): number => gzipSync(readFileSync(file)).length;

describe('the built studio', () => {
  it('starts with at most 200 kB of gzipped script, and each page adds little', async () => {
    const folder = await buildStudio();
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/gu)].map(([, path]) => join(folder, path!));
    expect(first.length).toBeGreaterThan(0);
    expect(first.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThan(MAX_FIRST_SCRIPT_BYTES);
    const others = readdirSync(join(folder, 'assets')).filter((name) => /Page-[\w-]+\.js$/u.test(name));
    expect(others.length).toBeGreaterThan(5);
    for (const name of others) expect(gzipped(join(folder, 'assets', name))).toBeLessThan(MAX_PAGE_SCRIPT_BYTES);
  });

  it('names no other server', async () => {
    const folder = await buildStudio();
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(html).not.toMatch(/https?:\/\//u);
    const styles = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    for (const name of styles)
      expect(readFileSync(join(folder, 'assets', name), 'utf8')).not.toMatch(/url\(\s*["']?https?:/u);
  });
});
