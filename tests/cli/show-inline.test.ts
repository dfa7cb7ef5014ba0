import { Writable } from 'node:stream';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportOptions } from '../../src/cli/options/output-options.ts';
import { showInline } from '../../src/cli/show-inline.ts';
import { Image } from '../../src/sdk/image.ts';

const KITTY = '\u001b_G';

async function show(options: ReportOptions, isTTY = true): Promise<{ stdout: string; stderr: string }> {
  const texts = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof texts) =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          texts[name] += String(chunk);
          done();
        },
      }),
      { isTTY },
    );
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#48c' } })
    .png()
    .toBuffer();
  await showInline([new Image({ bytes })], options, { stdout: stream('stdout'), stderr: stream('stderr') });
  return texts;
}

describe('showInline', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('shows pictures in a terminal that can, and nowhere else', async () => {
    vi.stubEnv('TMUX', '');
    vi.stubEnv('TERM', 'xterm-kitty');
    expect((await show({})).stdout).toContain(KITTY);
    for (const options of [{ show: false }, { json: true }, { out: '-' }])
      expect((await show(options)).stdout).toBe('');
    expect((await show({}, false)).stdout).toBe('');
  });

  it('says so where a terminal was told to and cannot', async () => {
    for (const name of ['KITTY_WINDOW_ID', 'TERM_PROGRAM', 'LC_TERMINAL', 'KONSOLE_VERSION']) vi.stubEnv(name, '');
    vi.stubEnv('TERM', 'vt100');
    expect(await show({ show: true })).toEqual({
      stdout: '',
      stderr: 'This terminal is not known to show pictures.\n',
    });
  });
});
