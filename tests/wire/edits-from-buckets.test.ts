import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EditMode, MaskReferenceImage, MaskReferenceMode, RawReferenceImage } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { inWire, paint, pixelsOf } from '../images/edit-request.ts';
import { embeddedServer } from './embedded-server.ts';

const WIDTH = 120;
const HEIGHT = 80;
const MASK = { left: 40, right: 70 };
const LEAST_CHANGED = 100;
const PICTURE = paint(WIDTH, HEIGHT, (x, y) => (y < 40 ? [110, 150, 60 + x] : [196, 172, 40 + (x % 16)]));

describe('edits of pictures in a bucket, over a socket, by the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limner-bucket-'));
  const running = embeddedServer(folder);

  it('reads picture and mask by gs:// and changes nothing outside of the mask', async () => {
    await put('beach.png', PICTURE);
    await put(
      'mask.png',
      paint(WIDTH, HEIGHT, (x) => [x >= MASK.left && x < MASK.right ? 255 : 0]),
    );
    const picture = new RawReferenceImage();
    picture.referenceId = 1;
    picture.referenceImage = { gcsUri: 'gs://pictures/beach.png' };
    const mask = new MaskReferenceImage();
    mask.referenceId = 2;
    mask.referenceImage = { gcsUri: 'gs://pictures/mask.png' };
    mask.config = { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0 };

    const { generatedImages } = await running.client.models.editImage({
      model: 'imagen-3.0-capability-001',
      prompt: 'a red ball',
      referenceImages: [picture, mask],
      config: {
        editMode: EditMode.EDIT_MODE_INPAINT_INSERTION,
        numberOfImages: 1,
        outputMimeType: 'image/png',
        addWatermark: false,
      },
    });

    const answer = await pixelsOf(Buffer.from(generatedImages![0]!.image!.imageBytes!, 'base64'));
    expect([answer.width, answer.height]).toEqual([WIDTH, HEIGHT]);
    const changed = { inside: 0, outside: 0 };
    for (let p = 0; p < WIDTH * HEIGHT; p++) {
      const isInside = p % WIDTH >= MASK.left && p % WIDTH < MASK.right;
      const isSame = [0, 1, 2].every((c) => answer.data[p * 3 + c] === PICTURE.data[p * 3 + c]);
      if (!isSame) changed[isInside ? 'inside' : 'outside']++;
    }
    expect(changed.outside).toBe(0);
    expect(changed.inside).toBeGreaterThan(LEAST_CHANGED);
  });

  async function put(name: string, picture: Parameters<typeof inWire>[0]): Promise<void> {
    const { bytesBase64Encoded } = await inWire(picture);
    writeFileSync(join(folder, name), Buffer.from(bytesBase64Encoded, 'base64'));
  }
});
