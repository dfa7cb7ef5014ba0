import { EditMode, MaskReferenceImage, MaskReferenceMode, RawReferenceImage } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { inWire, paint, pixelsOf } from '../images/edit-request.ts';
import { post, vertexPath } from '../server/running-server.ts';
import { PICTURE_BASE64 } from './capture-expectation.ts';
import { readCapture } from './captured-requests.ts';
import { embeddedServer } from './embedded-server.ts';

const WIDTH = 136;
const HEIGHT = 92;
const isBall = (x: number, y: number): boolean => Math.hypot(x - 68, y - 52) < 20;
const BEACH = await inWire(
  paint(WIDTH, HEIGHT, (x, y) => (isBall(x, y) ? [200, 20, 24] : y < 40 ? [110, 150, 210] : [196, 172, 128])),
);
/** Of another size than the picture, as in Google's own test. */
const MASK = await inWire(paint(64, 64, (x) => [x > 20 && x < 44 ? 255 : 0]));

describe('edits as clients ask for them, over a socket, by the embedded engine', () => {
  const running = embeddedServer();

  const raw = (): RawReferenceImage => {
    const image = new RawReferenceImage();
    image.referenceId = 1;
    image.referenceImage = { imageBytes: BEACH.bytesBase64Encoded };
    return image;
  };
  const mask = (): MaskReferenceImage => {
    const image = new MaskReferenceImage();
    image.referenceId = 2;
    image.referenceImage = { imageBytes: MASK.bytesBase64Encoded };
    image.config = { maskMode: MaskReferenceMode.MASK_MODE_USER_PROVIDED, maskDilation: 0.01 };
    return image;
  };

  it.each<[EditMode, string, 'mask' | 'no mask']>([
    [EditMode.EDIT_MODE_DEFAULT, 'make it black and white', 'no mask'],
    [EditMode.EDIT_MODE_INPAINT_REMOVAL, '', 'mask'],
    [EditMode.EDIT_MODE_INPAINT_INSERTION, 'a cat', 'mask'],
    [EditMode.EDIT_MODE_OUTPAINT, '', 'mask'],
    [EditMode.EDIT_MODE_CONTROLLED_EDITING, 'make it warmer', 'no mask'],
    [EditMode.EDIT_MODE_STYLE, 'make it a watercolour', 'no mask'],
    [EditMode.EDIT_MODE_BGSWAP, 'a forest', 'mask'],
    [EditMode.EDIT_MODE_PRODUCT_IMAGE, 'on a table', 'no mask'],
  ])('@google/genai, %s "%s", %s: the answer has the size of the picture', async (editMode, prompt, masked) => {
    const { generatedImages } = await running.client.models.editImage({
      model: 'imagen-3.0-capability-001',
      prompt,
      referenceImages: masked === 'mask' ? [raw(), mask()] : [raw()],
      config: { editMode, numberOfImages: 1, outputMimeType: 'image/png' },
    });
    const { width, height } = await pixelsOf(Buffer.from(generatedImages![0]!.image!.imageBytes!, 'base64'));
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
  });

  it.each([
    'ai-sdk6-vertex-edit-mask',
    'genkit-vertexai-imagen-edit-legacy',
    'python-vertexai-edit_image-legacy-mask',
    'python-vertexai-edit_image-legacy-product',
  ])('%s, as it was captured', async (name) => {
    const { model, body } = readCapture(name);
    const text = JSON.stringify(body)
      .replaceAll(
        `"image":{"bytesBase64Encoded":"${PICTURE_BASE64}"},"mask"`,
        `"image":${JSON.stringify(BEACH)},"mask"`,
      )
      .replace(PICTURE_BASE64, BEACH.bytesBase64Encoded)
      .replaceAll(PICTURE_BASE64, MASK.bytesBase64Encoded)
      .replace('"seed":3,', '');
    const { status, json } = await post(running.server.url + vertexPath(model), text);
    expect({ status, error: json.error }).toEqual({ status: 200, error: undefined });
    const { width, height } = await pixelsOf(Buffer.from(json.predictions![0]!.bytesBase64Encoded, 'base64'));
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
  });

  it('refuses an instruction that names no change, with what is possible', async () => {
    const { model, body } = readCapture('python-vertexai-edit_image-legacy-maskfree');
    const text = JSON.stringify(body).replace(PICTURE_BASE64, BEACH.bytesBase64Encoded);
    const { status, json } = await post(running.server.url + vertexPath(model), text);
    expect(status).toBe(400);
    expect(json.error!.message).toContain('Possible without a mask');
  });
});
