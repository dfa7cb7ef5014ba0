import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/runtime/serve.ts';
import { editBody, inWire, paint } from '../images/edit-request.ts';
import { post, startFlatServer, vertexPath } from './running-server.ts';

const EDITING_FAILED = 'Image editing failed with the following error: ';
const REMOVAL = 'EDIT_MODE_INPAINT_REMOVAL';

const picture = await inWire(paint(8, 8, (x, y) => [x * 30, y * 30, 90]));
const white = await inWire(paint(8, 8, () => [255]));
const black = await inWire(paint(8, 8, () => [0]));
const half = await inWire(paint(8, 8, (x) => [x < 4 ? 255 : 0]));
const base64 = (bytes: Uint8Array | string): object => ({ bytesBase64Encoded: Buffer.from(bytes).toString('base64') });
const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' } })
  .png({ palette: true, colours: 2, compressionLevel: 9 })
  .toBuffer();
const large = await sharp({ create: { width: 4200, height: 4096, channels: 3, background: '#fff' } })
  .png({ palette: true, colours: 2 })
  .toBuffer();
const truncated = Buffer.from((await inWire(paint(64, 64, (x, y) => [x, y, 9]))).bytesBase64Encoded, 'base64').subarray(
  0,
  90,
);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const masked = (mask: object, raw: object = picture, editMode = REMOVAL): object =>
  editBody({ editMode, picture: raw, mask: { referenceImage: mask, maskImageConfig: { dilation: 0 } } });
const withReferences = (...referenceImages: object[]): object => ({
  instances: [{ prompt: 'a hat', referenceImages }],
  parameters: { editMode: REMOVAL, sampleCount: 1 },
});
const raw = { referenceType: 'REFERENCE_TYPE_RAW', referenceImage: picture };
const mask = { referenceType: 'REFERENCE_TYPE_MASK', referenceImage: half };

describe('edits that cannot be made', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startFlatServer();
  });
  afterAll(() => server.stop());

  const ask = (body: object) => post(server.url + vertexPath('imagen-3.0-capability-001'), body);

  it.each<[string, object, string]>([
    ['an empty mask', masked(black), 'The mask is empty'],
    ['a full mask where something must be kept', masked(white), 'covers the whole picture'],
    ['a mask without a picture', withReferences(mask), 'a REFERENCE_TYPE_RAW beside the mask'],
    ['two pictures', withReferences(raw, raw, mask), 'at most one REFERENCE_TYPE_RAW'],
    ['two masks', withReferences(raw, mask, mask), 'at most one REFERENCE_TYPE_MASK'],
    ['no references', withReferences(), 'at least one reference image'],
    ['no mask', withReferences(raw), 'Mask image is missing.'],
    [
      'a promised mask that is not there',
      withReferences(raw, {
        referenceType: 'REFERENCE_TYPE_MASK',
        maskImageConfig: { maskMode: 'MASK_MODE_USER_PROVIDED' },
      }),
      'Failed to get mask image bytes: No uri or raw bytes are provided in media content.',
    ],
    [
      'an unknown class',
      withReferences(raw, {
        referenceType: 'REFERENCE_TYPE_MASK',
        maskImageConfig: { maskMode: 'MASK_MODE_SEMANTIC', maskClasses: [194] },
      }),
      'class ids from 0 to 193',
    ],
    ['text for a picture', masked(half, base64('not a picture at all')), 'Expected a PNG'],
    ['a broken picture', masked(half, base64(truncated)), 'cannot be decoded'],
    ['a broken mask', masked(base64(truncated)), 'the picture of REFERENCE_TYPE_MASK'],
    ['a mask in a format that is not read', masked(base64(svg)), 'AVIF picture for the picture of REFERENCE_TYPE_MASK'],
    ['text for a mask', masked(base64('no mask at all')), 'AVIF picture for the picture of REFERENCE_TYPE_MASK'],
    ['an SVG', masked(half, base64(svg)), 'Expected a PNG'],
    ['a pixel bomb', masked(half, base64(bomb)), 'too many pixels'],
    ['more pixels than the engine makes', masked(half, base64(large)), 'as many pixels as 4096×4096'],
    ['10 MB and a byte', masked(half, base64(new Uint8Array(10 * 1024 * 1024 + 1))), 'at most 10485760 bytes'],
    ['an address without a bucket', masked(half, { gcsUri: 'gs://bucket/picture.png' }), 'no bucket is configured'],
  ])('refuses %s', async (_name, body, words) => {
    const { json } = await ask(body);
    expect(json.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(json.error!.message).toContain(EDITING_FAILED);
    expect(json.error!.message).toContain(words);
  });

  it('answers after all of that, and says that nothing outside the mask changed', async () => {
    const { status, headers } = await ask(masked(half));
    expect(status).toBe(200);
    expect(headers.get('x-limner-mask-difference')).toBe('0');
  });
});
