import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { post, startFlatServer, vertexPath } from '../server/running-server.ts';
import { whyWithout } from '../why-without.ts';

/** Another program's reading of our labels; Debian's package is libimage-exiftool-perl. */
const NO_EXIFTOOL = whyWithout('exiftool', ['-ver']);

/** What exiftool calls the two labels. */
const XMP = {
  'XMP-iptcExt:DigitalSourceType': 'AlgorithmicMedia',
  'XMP-iptcExt:DigitalSourceFileType': 'AlgorithmicMedia',
};
const IPTC = { 'IPTC:Credit': 'AI Generated' };

describe.skipIf(NO_EXIFTOOL)(`labels as exiftool reads them${NO_EXIFTOOL ? ` (skipped: ${NO_EXIFTOOL})` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'limner-labels-'));
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  it.each([
    ['png', { ...IPTC, ...XMP }],
    ['jpeg', { ...IPTC, ...XMP }],
    ['tiff', { ...IPTC, ...XMP }],
    ['webp', XMP],
  ])('in %s', async (format, expected) => {
    const outputOptions = { mimeType: `image/${format}` };
    const body = { instances: [{ prompt: 'A dog' }], parameters: { sampleCount: 1, outputOptions } };
    const { json } = await post(server.url + vertexPath('imagen-4.0-generate-001'), body);
    const file = join(folder, `picture.${format}`);
    writeFileSync(file, Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64'));
    const [facts] = JSON.parse(execFileSync('exiftool', ['-json', '-G1', '-a', file], { encoding: 'utf8' }));
    expect(facts).toMatchObject(expected);
    expect(facts['ExifTool:Warning']).toBeUndefined();
  });
});
