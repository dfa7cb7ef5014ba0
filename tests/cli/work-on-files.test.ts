import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer } from '../server/running-server.ts';
import { runLimner } from './run-limner.ts';

const folder = mkdtempSync(join(tmpdir(), 'limner-files-'));
const at = (name: string): string => join(folder, name);
const [photo, mask, out] = [at('photo.png'), at('mask.png'), at('out.png')];

describe('commands that work on files', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#48c' } })
      .png()
      .toFile(photo);
    const white = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#000' } })
      .composite([{ input: white, left: 10, top: 10 }])
      .png()
      .toFile(mask);
  });
  afterAll(() => server.stop());

  const run = (...argv: string[]) => runLimner(...argv, '--server', server.url);
  const sizeOf = async (path: string): Promise<string> => {
    const { width, height } = await sharp(path).metadata();
    return `${width}×${height}`;
  };

  it.each([
    ['upscale', [photo, '--factor', 'x3', '--clean', '--preservation', '0.2'], '192×144'],
    ['edit', ['a hat', '--image', photo, '--mask', mask, '--dilation', '0.02', '--steps', '10'], '64×48'],
    ['edit', ['--image', photo, '--mask', mask], '64×48'],
    ['edit', ['a sea', '--image', photo, '--mask-mode', 'background', '--mode', 'background'], '64×48'],
    ['edit', ['--image', photo, '--expand', '10,0,20,0'], '94×48'],
    ['edit', ['[1] as [2]', '-r', `person:PHOTO=Anna`, '-r', 'style:PHOTO'], '1024×1024'],
    ['recontext', [photo, photo, '--prompt', 'on a beach'], '1024×1024'],
    ['try-on', [photo, photo], '64×48'],
  ])('%s %j gives a picture of %s', async (command, argv, size) => {
    const { exitCode, stdout, stderr } = await run(
      command,
      ...argv.map((word) => word.replace('PHOTO', photo)),
      '--out',
      out,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(`${out}  ${size}`);
    expect(stdout).not.toMatch(/seed undefined|better left as it is/);
    expect(await sizeOf(out)).toBe(size);
  });

  it('segment writes masks, or what they cut out', async () => {
    expect((await run('segment', photo, '--out', out)).stdout).toMatch(/out\.png {2}\S+/);
    expect(await sharp(out).metadata()).toMatchObject({ width: 64, height: 48, channels: 1 });
    const { stdout } = await run(
      'segment',
      photo,
      '--mode',
      'interactive',
      '--scribble',
      mask,
      '--cut-out',
      '--json',
      '--out',
      out,
    );
    expect(JSON.parse(stdout)).toMatchObject({ path: out, labels: [{ score: expect.any(Number) }] });
    expect(await sharp(out).metadata()).toMatchObject({ channels: 4 });
  });

  it('names files after their source, and numbers several', async () => {
    const { stdout } = await run(
      'edit',
      'a hat',
      '--image',
      photo,
      '-n',
      '2',
      '--seed',
      '4',
      '--json',
      '--out',
      `${folder}/`,
    );
    const pictures = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pictures).toMatchObject([
      { path: at('photo-edited-1.png'), seed: 4, widthPx: 64, mimeType: 'image/png' },
      { path: at('photo-edited-2.png'), seed: 5 },
    ]);
  });

  it('verify asks the server, whose keys count', async () => {
    expect((await run('verify', photo)).stdout).toContain('REJECT');
  });

  it.each([
    [['upscale', 'nowhere.png'], 'nowhere.png'],
    [['upscale', '.'], 'Cannot read .'],
    [['upscale', photo, '--factor', 'x5'], '--factor'],
    [['segment', photo, '--mode', 'prompt'], 'instances[0].prompt'],
    [['edit', 'a hat', '--mask', mask], '--image'],
    [['edit', 'a hat', '--image', photo, '--mask', mask, '--mask-mode', 'foreground'], '--mask-mode'],
    [['edit', '--image', photo, '--expand', '1,2'], '--expand'],
    [['edit', 'a hat', '-r', 'hat:x.png'], '--reference'],
    [['try-on', photo], 'garment'],
  ])('%j ends with 2 and names what is wrong', async (argv, named) => {
    const { exitCode, stdout, stderr } = await run(...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(named);
  });

  it('refuses a file that is no picture, and leaves nothing behind', async () => {
    writeFileSync(at('text.png'), 'not a picture');
    writeFileSync(at('half.png'), readFileSync(photo).subarray(0, 60));
    for (const [file, named] of [
      ['text.png', 'text.png'],
      ['half.png', 'instances[0].image'],
    ] as const) {
      const { exitCode, stderr } = await run('upscale', at(file), '--out', at('never.png'));
      expect({ exitCode, isNamed: stderr.includes(named) }).toEqual({ exitCode: 2, isNamed: true });
    }
    expect(() => readFileSync(at('never.png'))).toThrow();
  });

  it('ends with 1 when there is no server', async () => {
    const { exitCode, stderr } = await runLimner('upscale', photo, '--server', 'http://127.0.0.1:9');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('127.0.0.1:9');
  });
});
