import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWatermarkKeys } from './watermark-keys.ts';

const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'limner-keys-')), 'data', 'keys.json');

describe('watermark keys', () => {
  it('are made at the first start, for the owner alone, and stay', async () => {
    const path = newPath();
    const first = await loadWatermarkKeys(path);
    expect(first.keys).toHaveLength(1);
    expect(Buffer.from(first.keys[0]!.secret, 'base64url')).toHaveLength(32);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await loadWatermarkKeys(path)).toEqual(first);
  });

  it('differ between installations, and are one where two processes start at once', async () => {
    const path = newPath();
    const together = await Promise.all([1, 2, 3, 4].map(() => loadWatermarkKeys(path)));
    expect(new Set(together.map(({ keys }) => keys[0]!.secret)).size).toBe(1);
    expect(readdirSync(join(path, '..'))).toEqual(['keys.json']);
    expect((await loadWatermarkKeys(newPath())).keys[0]!.secret).not.toBe(together[0]!.keys[0]!.secret);
  });

  it('are refused when others may read them', async () => {
    const path = newPath();
    await loadWatermarkKeys(path);
    chmodSync(path, 0o640);
    await expect(loadWatermarkKeys(path)).rejects.toThrow('chmod 600');
  });

  it.each(['', '{}', '{"keys":[]}', '{"keys":[{"id":"a","secret":"short"}]}', 'null'])(
    'are refused as %j',
    async (text) => {
      const path = join(mkdtempSync(join(tmpdir(), 'limner-keys-')), 'keys.json');
      writeFileSync(path, text, { mode: 0o600 });
      await expect(loadWatermarkKeys(path)).rejects.toMatchObject({ code: 'FIELD_INVALID' });
    },
  );
});
