import { mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CallToolResult, Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { startFlatServer } from '../server/running-server.ts';

const LIMNER = fileURLToPath(new URL('../../bin/limner.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'limner-mcp-'));

describe('limner mcp, asked by the official client', () => {
  let server: RunningServer;
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    server = await startFlatServer();
    const args = [LIMNER, 'mcp', '--folder', folder, '--server', server.url];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#48c' } })
      .png()
      .toFile(join(folder, 'photo.png'));
    symlinkSync('/etc', join(folder, 'away'));
  });
  afterAll(async () => {
    await client.close();
    await server.stop();
  });

  async function call(name: string, args: Record<string, unknown>) {
    const { content, isError = false } = (await client.callTool({ name, arguments: args })) as CallToolResult;
    const text = content.find((part) => part.type === 'text')?.text ?? '';
    return { isError, text, previews: content.filter((part) => part.type === 'image').length };
  }

  it('offers every operation', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'edit_image',
      'generate_image',
      'recontext_image',
      'segment_image',
      'try_on',
      'upscale_image',
      'verify_image',
    ]);
  });

  it.each([
    ['generate_image', { prompt: 'A lighthouse', count: 2, seed: 5 }, 2, '1024×1024'],
    ['edit_image', { file: 'photo.png', mode: 'instruct', prompt: 'make it warmer' }, 1, '64×48'],
    ['upscale_image', { file: 'photo.png', factor: 'x2' }, 1, '128×96'],
    ['recontext_image', { files: ['photo.png'], prompt: 'on a beach' }, 1, '1024×1024'],
    ['try_on', { person: 'photo.png', garment: 'photo.png' }, 1, '64×48'],
    ['segment_image', { file: 'photo.png' }, 1, '64×48'],
  ])('%s keeps pictures in the folder, names them and shows them', async (name, args, count, size) => {
    const { isError, text, previews } = await call(name, args);
    expect({ isError, previews }).toEqual({ isError: false, previews: count });
    const { files } = JSON.parse(text) as { files: { file: string }[] };
    expect(files).toHaveLength(count);
    for (const { file } of files) {
      const { width, height } = await sharp(join(folder, file)).metadata();
      expect(`${width}×${height}`).toBe(size);
    }
  });

  it('verify_image tells the verdict', async () => {
    expect((await call('verify_image', { file: 'photo.png' })).text).toContain('REJECT');
  });

  it.each([
    ['a file that is not there', { file: 'nowhere.png' }],
    ['a name that leaves the folder', { file: '../../etc/hostname' }],
    ['a link that leaves the folder', { file: 'away/hostname' }],
    ['an absolute path', { file: '/etc/hostname' }],
  ])('refuses %s and writes nothing', async (_name, args) => {
    const before = readdirSync(folder).length;
    const { isError, text } = await call('upscale_image', args);
    expect(isError).toBe(true);
    expect(text).not.toContain('at file:');
    expect(readdirSync(folder)).toHaveLength(before);
  });

  it('hands on what a request was refused for', async () => {
    const { isError, text } = await call('edit_image', { file: 'photo.png', mode: 'remove' });
    expect({ isError, isNamed: /mask/i.test(text) }).toEqual({ isError: true, isNamed: true });
  });
});
