import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LimnerError } from '../core/errors/limner-error.ts';
import { Image } from './image.ts';

const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#336699' } });
let png: Buffer;
let jpeg: Buffer;
let folder: string;

beforeAll(async () => {
  png = await picture.clone().png().toBuffer();
  jpeg = await picture.clone().jpeg().toBuffer();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limner-image-'));
});

function refusal(code: string, field: string): object {
  return expect.objectContaining({ name: 'LimnerError', code, field });
}

describe('pictures to send', () => {
  it('come from files, bytes, base64, data URLs and sharp', async () => {
    const path = join(folder, 'a.png');
    writeFileSync(path, png);
    const images = [
      await Image.fromFile(path),
      Image.fromBytes(png),
      Image.fromBytes(new Uint8Array(png).buffer),
      Image.fromBase64(png.toString('base64')),
      Image.fromBase64(`data:image/png;base64,${png.toString('base64')}`),
    ];
    for (const image of images) {
      expect(image).toBeInstanceOf(Image);
      expect([image.mimeType, image.imageBytes]).toEqual(['image/png', png.toString('base64')]);
      expect(Buffer.compare(image.bytes, png)).toBe(0);
      expect(await image.toSharp().metadata()).toMatchObject({ width: 8, height: 6 });
    }
  });

  it('come from sharp in the format it was told, or as PNG', async () => {
    expect((await Image.fromSharp(picture.clone().webp())).mimeType).toBe('image/webp');
    const raw = sharp(Buffer.alloc(12), { raw: { width: 2, height: 2, channels: 3 } });
    expect((await Image.fromSharp(raw)).mimeType).toBe('image/png');
  });

  it('spread and serialise as those of @google/genai', () => {
    const plain = { mimeType: 'image/png', imageBytes: png.toString('base64') };
    expect({ ...Image.fromBytes(png) }).toEqual(plain);
    expect(JSON.parse(JSON.stringify(Image.fromBytes(png)))).toEqual(plain);
    expect({ ...new Image({ gcsUri: 'gs://b/o.png' }) }).toEqual({ gcsUri: 'gs://b/o.png' });
  });

  it('in a bucket have no bytes here', () => {
    expect(() => new Image({ gcsUri: 'gs://b/o.png' }).bytes).toThrow(refusal('FIELD_MISSING', 'imageBytes'));
  });

  it.each([
    ['a missing file', () => join(folder, 'no.png'), 'FILE_UNREADABLE', 'there is no such file'],
    ['a folder', () => folder, 'FILE_UNREADABLE', 'it is a folder'],
    ['a device', () => '/dev/zero', 'FILE_UNREADABLE', 'it is no regular file'],
    ['a path through a file', () => write('x.png', png, 'y.png'), 'FILE_UNREADABLE', 'a part of the path is no folder'],
    ['a text', () => write('a.png', 'no picture at all'), 'IMAGE_INVALID', '17 bytes of something else'],
    ['an empty file', () => write('a.png', ''), 'IMAGE_INVALID', 'received nothing'],
    ['a dangling link', danglingLink, 'FILE_UNREADABLE', 'there is no such file'],
  ])('cannot come from %s', async (_case, path, code, message) => {
    const error: unknown = await Image.fromFile(path()).catch((reason: unknown) => reason);
    expect(error).toEqual(refusal(code, 'path'));
    expect((error as LimnerError).message).toContain(message);
  });

  it('cannot come from other types', () => {
    expect(() => Image.fromBytes('text' as never)).toThrow(refusal('FIELD_INVALID', 'bytes'));
    expect(() => Image.fromBase64(png as never)).toThrow(refusal('FIELD_INVALID', 'base64'));
    expect(() => Image.fromBase64('not base64!')).toThrow(refusal('FIELD_INVALID', 'base64'));
  });

  function write(name: string, content: string | Buffer, below = ''): string {
    writeFileSync(join(folder, name), content);
    return join(folder, name, below);
  }

  function danglingLink(): string {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.png'));
    return join(folder, 'link.png');
  }
});

describe('saving a picture', () => {
  it('writes the very bytes, over an older file, and makes folders', async () => {
    const path = join(folder, 'new', 'a.png');
    await Image.fromBytes(jpeg).save(join(folder, 'new', 'a.jpeg'));
    await Image.fromBytes(png).save(path);
    await Image.fromBytes(png).save(path);
    expect(Buffer.compare(readFileSync(path), png)).toBe(0);
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['a.jpeg', 'a.png']);
  });

  it('leaves nothing behind when it cannot', async () => {
    mkdirSync(join(folder, 'taken.png'));
    const taken = Image.fromBytes(png).save(join(folder, 'taken.png'));
    await expect(taken).rejects.toEqual(refusal('OUTPUT_UNWRITABLE', 'path'));
    expect(readdirSync(folder)).toEqual(['taken.png']);
    writeFileSync(join(folder, 'file'), '');
    const below = Image.fromBytes(png).save(join(folder, 'file', 'a.png'));
    await expect(below).rejects.toEqual(refusal('OUTPUT_UNWRITABLE', 'path'));
  });

  it('leaves an older file alone when it is stopped', async () => {
    const path = join(folder, 'a.png');
    writeFileSync(path, 'older');
    const saving = Image.fromBytes(png).save(path, { signal: AbortSignal.abort() });
    await expect(saving).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['older', ['a.png']]);
  });

  it("refuses another format's name", async () => {
    const saving = Image.fromBytes(png).save(join(folder, 'a.jpg'));
    await expect(saving).rejects.toEqual(refusal('FIELD_INVALID', 'path'));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('can tell how the picture was made', async () => {
    const generationParameters = { model: 'm', prompt: 'Ein Hund: «süß» 犬', seed: 7 };
    const save = async (bytes: Buffer, path: string): Promise<string> => {
      await new Image({ bytes, generationParameters }).save(path, { includeGenerationParameters: true });
      return path;
    };
    const savedPng = await save(png, join(folder, 'a.png'));
    const { comments } = await sharp(savedPng).metadata();
    expect(JSON.parse(comments!.find(({ keyword }) => keyword === 'parameters')!.text)).toEqual(generationParameters);
    const savedJpeg = readFileSync(await save(jpeg, join(folder, 'a.jpg')));
    const comment = savedJpeg.indexOf(Buffer.from([0xff, 0xfe]));
    const text = savedJpeg.toString('utf8', comment + 4, comment + 2 + savedJpeg.readUInt16BE(comment + 2));
    expect(JSON.parse(text)).toEqual(generationParameters);
    for (const [before, after] of [
      [png, savedPng],
      [jpeg, savedJpeg],
    ] as const)
      expect(await sharp(after).raw().toBuffer()).toEqual(await sharp(before).raw().toBuffer());
  });

  it('refuses to tell where that is impossible or would break a signature', async () => {
    const tell = { includeGenerationParameters: true };
    const webp = new Image({ bytes: await picture.clone().webp().toBuffer() });
    const field = 'includeGenerationParameters';
    await expect(webp.save(join(folder, 'a.webp'), tell)).rejects.toEqual(refusal('FIELD_UNSUPPORTED', field));
    const signed = new Image({ bytes: Buffer.concat([png, Buffer.from('jumdc2pa')]) });
    await expect(signed.save(join(folder, 'a.png'), tell)).rejects.toEqual(refusal('FIELDS_CONFLICT', field));
    const long = new Image({ bytes: jpeg, generationParameters: { prompt: 'x'.repeat(70_000) } });
    await expect(long.save(join(folder, 'a.jpg'), tell)).rejects.toEqual(refusal('FIELD_UNSUPPORTED', field));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('showing a picture', () => {
  it('draws into terminals that can', async () => {
    const output = Object.assign(new PassThrough(), { isTTY: true });
    await Image.fromBytes(png).show({ output, environment: { TERM: 'xterm-kitty' } });
    expect(output.read().toString()).toContain('\x1b_Ga=T');
  });

  it('asks a terminal that does not say what it can', async () => {
    const output = Object.assign(new PassThrough(), { isTTY: true });
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    output.once('data', () => input.write('\x1b[?62;4c'));
    const written: string[] = [];
    output.on('data', (part: Buffer) => written.push(part.toString('latin1')));
    await Image.fromBytes(png).show({ output, input, environment: { TERM: 'xterm-256color' } });
    expect(written.join('')).toContain('\x1bP');
  });

  it.each([
    ['the output is no terminal', { output: new PassThrough(), environment: { TERM: 'xterm-kitty' } }],
    ['the terminal cannot', { output: Object.assign(new PassThrough(), { isTTY: true }), environment: {} }],
    ['it shall not', { inline: false, environment: { TERM: 'xterm-kitty' } }],
  ])("opens the system's viewer when %s", async (_case, options) => {
    const opened: string[] = [];
    await Image.fromBytes(jpeg).show({ ...options, openFile: async (path) => opened.push(path) });
    expect(opened).toEqual([expect.stringMatching(/picture\.jpg$/)]);
    expect(Buffer.compare(readFileSync(opened[0]!), jpeg)).toBe(0);
  });
});
