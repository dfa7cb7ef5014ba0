import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  ClientError,
  EditMode,
  Image,
  Limner,
  MaskReferenceImage,
  MaskReferenceMode,
  RawReferenceImage,
  SegmentMode,
} from '../../src/index.ts';
import { describeBothWays } from './both-ways.ts';

const GENERATE = 'imagen-4.0-generate-001';

async function flatPicture(colour: string, widthPx = 32, heightPx = 24): Promise<Image> {
  const picture = sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: colour } });
  return Image.fromBytes(await picture.png().toBuffer());
}

describeBothWays('the SDK', { preview: true }, (client) => {
  it('generates, with seeds, sizes and notices told', async () => {
    const response = await client().models.generateImages({
      model: GENERATE,
      prompt: 'A dog',
      config: { numberOfImages: 2, aspectRatio: '16:9', seed: 7, addWatermark: false, outputMimeType: 'image/jpeg' },
    });
    const [first, second] = response.generatedImages;
    expect(response.generatedImages).toHaveLength(2);
    expect(first!.image!.mimeType).toBe('image/jpeg');
    expect([...first!.image!.bytes.subarray(0, 2)]).toEqual([0xff, 0xd8]);
    expect(first!.facts).toMatchObject({ seed: 7, size: { widthPx: 1408, heightPx: 768 }, notUnderstood: [] });
    expect(second!.facts!.seed).toBe(8);
    expect(response.facts).toMatchObject({ engine: 'flat', notices: [{ parameter: 'personGeneration' }, {}] });
    expect(response.sdkHttpResponse!.headers).toMatchObject({ 'x-limner-seeds': '7,8', 'x-limner-engine': 'flat' });
    expect(await response.sdkHttpResponse!.json()).toMatchObject({ predictions: [{ mimeType: 'image/jpeg' }, {}] });
  });

  it('edits inside a mask and says how far the rest differs', async () => {
    const raw = new RawReferenceImage({ referenceImage: await flatPicture('#204060'), referenceId: 1 });
    const mask = new MaskReferenceImage();
    mask.referenceId = 2;
    mask.config = { maskMode: MaskReferenceMode.MASK_MODE_FOREGROUND, maskDilation: 0 };
    const { generatedImages } = await client().models.editImage({
      model: 'imagen-3.0-capability-001',
      prompt: 'A hat',
      referenceImages: [raw, mask],
      config: { editMode: EditMode.EDIT_MODE_INPAINT_INSERTION, numberOfImages: 1, seed: 3, addWatermark: false },
    });
    const { image, facts } = generatedImages[0]!;
    expect(facts).toMatchObject({ maskDifference: 0, size: { widthPx: 32, heightPx: 24 } });
    const { data } = await sharp(image!.bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([3, 0, 0]);
    expect([...data.subarray(data.length - 3)]).toEqual([0x20, 0x40, 0x60]);
  });

  it('upscales', async () => {
    const { generatedImages } = await client().models.upscaleImage({
      model: 'imagen-4.0-upscale-preview',
      image: await flatPicture('#204060'),
      upscaleFactor: 'x4',
      config: { enhanceInputImage: true, imagePreservationFactor: 0.7 },
    });
    expect(generatedImages[0]!.facts!.size).toEqual({ widthPx: 128, heightPx: 96 });
  });

  it('dresses a person', async () => {
    const { generatedImages } = await client().models.recontextImage({
      model: 'virtual-try-on-001',
      source: {
        personImage: await flatPicture('#806040'),
        productImages: [{ productImage: await flatPicture('#ff0000') }],
      },
      config: { seed: 9, addWatermark: false },
    });
    expect(generatedImages.map(({ facts }) => facts!.seed)).toEqual([9]);
  });

  it('segments', async () => {
    const { generatedMasks } = await client().models.segmentImage({
      model: 'image-segmentation-001',
      source: { image: await flatPicture('#204060') },
      config: { mode: SegmentMode.FOREGROUND },
    });
    expect(generatedMasks).toMatchObject([{ labels: [{ label: 'foreground', score: 1 }] }]);
    expect(generatedMasks[0]!.mask!.mimeType).toBe('image/png');
  });

  it('verifies', async () => {
    const verdict = await client().models.verifyImage({ image: await flatPicture('#204060', 300, 300) });
    expect(verdict.decision).toBe('REJECT');
    expect(verdict.watermark).toBeUndefined();
  });

  it('lists models and describes one', async () => {
    const names: (string | undefined)[] = [];
    for await (const model of await client().models.list()) names.push(model.name);
    expect(names).toContain(`publishers/google/models/${GENERATE}`);
    expect(await client().models.get({ model: GENERATE })).toMatchObject({
      name: `publishers/google/models/${GENERATE}`,
    });
    await expect(client().models.get({ model: 'imagen-9' })).rejects.toMatchObject({
      status: 404,
      code: 'MODEL_UNKNOWN',
    });
  });

  it('reports progress with previews', async () => {
    const seen: object[] = [];
    await client().models.generateImages(
      { model: GENERATE, prompt: 'A dog', config: { numberOfImages: 2 } },
      { onProgress: (progress) => seen.push(progress) },
    );
    const progress = { imageCount: 2, stage: 'fill', fraction: 0.5, steps: { done: 1, total: 2 } };
    expect(seen).toMatchObject([
      { ...progress, imageIndex: 0 },
      { ...progress, imageIndex: 1 },
    ]);
    expect((seen[0] as { preview: Image }).preview).toBeInstanceOf(Image);
    expect((seen[0] as { preview: Image }).preview.mimeType).toBe('image/jpeg');
  });

  it('gives the raw response, too', async () => {
    const call = client().models.generateImages({ model: GENERATE, prompt: 'A dog', config: { numberOfImages: 1 } });
    const { data, response } = await call.withResponse();
    expect(data.generatedImages).toHaveLength(1);
    expect(response.status).toBe(200);
    const body = (await response.json()) as { predictions: { bytesBase64Encoded: string }[] };
    expect(body.predictions[0]!.bytesBase64Encoded).toBe(data.generatedImages[0]!.image!.imageBytes);
  });

  it('throws the same typed errors', async () => {
    const call = client().models.generateImages({ model: GENERATE, prompt: 'A dog', config: { aspectRatio: '2:1' } });
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ClientError);
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 400,
      code: 'FIELD_INVALID',
      statusName: 'INVALID_ARGUMENT',
      field: 'parameters.aspectRatio',
    });
    expect(JSON.parse((error as Error).message)).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
  });

  it('stops when the caller wants to', async () => {
    const controller = new AbortController();
    const call = client().models.generateImages(
      { model: GENERATE, prompt: 'A dog', config: { numberOfImages: 4 } },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(call).rejects.toMatchObject({ status: 499, code: 'REQUEST_CANCELLED' });
  });
});

describe('a client of this process', () => {
  it('refuses settings of HTTP rather than dropping them', async () => {
    await using client = new Limner();
    const call = client.models.list({ config: { httpOptions: { headers: { a: 'b' } } } });
    await expect(call).rejects.toMatchObject({ code: 'FIELD_UNSUPPORTED', field: 'httpOptions.headers' });
    expect(() => new Limner({ httpOptions: { headers: {} } })).toThrow(
      expect.objectContaining({ code: 'FIELD_UNSUPPORTED', field: 'httpOptions.headers' }),
    );
  });

  it('says what is wrong with its configuration, at every call', async () => {
    await using client = new Limner({ config: { server: { port: -1 } } });
    for (let attempt = 0; attempt < 2; attempt++) {
      const call = client.models.generateImages({ model: GENERATE, prompt: 'A dog' });
      await expect(call).rejects.toMatchObject({ status: 400, field: 'server.port' });
    }
  });
});
