import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { pixelsOf } from './edit-request.ts';
import { openEmbeddedRuntime } from './embedded-runtime.ts';

const SIZE_TOLERANCE = 0.995;

describe('exact masks of pictures that the illustrator drew itself', () => {
  let runtime: Runtime;
  let file: Uint8Array;
  let truth: (name: string) => (pixel: number) => boolean;
  beforeAll(async () => {
    runtime = await openEmbeddedRuntime({ provenance: { generationParameters: true } });
    const body = {
      instances: [{ prompt: 'two dogs and a red ball in a meadow' }],
      parameters: { sampleCount: 1, seed: 4, addWatermark: false, enhancePrompt: false },
    };
    const { pictures } = await runtime.predict('imagen-3.0-generate-002', body, runtime.localCaller, {
      wantLabelMaps: true,
    });
    file = pictures[0]!.file.bytes;
    const { data, legend } = pictures[0]!.labelMap!;
    truth = (name) => {
      const labels = new Set(
        legend.filter((entry) => entry.name.replace(/ \d+$/, '') === name).map(({ label }) => label),
      );
      return (pixel) => labels.has(data[pixel]!);
    };
  });
  afterAll(() => runtime.close());

  const segment = async (mode: string, bytes: Uint8Array, prompt?: string) => {
    const image = { bytesBase64Encoded: Buffer.from(bytes).toString('base64') };
    const { body } = await runtime.predict(
      'image-segmentation-001',
      { instances: [{ image, ...(prompt && { prompt }) }], parameters: { mode } },
      runtime.localCaller,
    );
    return (body.predictions ?? []) as { bytesBase64Encoded: { toString(): string }; labels: object[] }[];
  };
  const maskOf = async (item: { readonly bytesBase64Encoded: unknown }): Promise<Uint8Array> => {
    const base64 = JSON.parse(JSON.stringify({ value: item.bytesBase64Encoded })).value as string;
    const { data, channels } = await pixelsOf(Buffer.from(base64, 'base64'));
    return data.filter((_, i) => i % channels === 0);
  };
  const overlap = (mask: Uint8Array, isMeant: (pixel: number) => boolean): number => {
    let both = 0;
    let either = 0;
    for (const [pixel, value] of mask.entries()) {
      const found = value > 127;
      if (found && isMeant(pixel)) both++;
      if (found || isMeant(pixel)) either++;
    }
    return both / either;
  };

  it('knows things by name, where a photograph would need a network', async () => {
    const [dogs, ball] = await segment('PROMPT', file, 'dogs, ball');
    expect(dogs!.labels).toEqual([{ label: 'dogs', score: 1 }]);
    expect(overlap(await maskOf(dogs!), truth('dog'))).toBeGreaterThan(SIZE_TOLERANCE);
    expect(overlap(await maskOf(ball!), truth('ball'))).toBeGreaterThan(SIZE_TOLERANCE);
    const [foreground] = await segment('FOREGROUND', file);
    const [dog, red] = [truth('dog'), truth('ball')];
    expect(overlap(await maskOf(foreground!), (pixel) => dog(pixel) || red(pixel))).toBeGreaterThan(SIZE_TOLERANCE);
  });

  it('knows them in a JPEG that kept its label, too', async () => {
    const jpeg = await sharp(file).keepMetadata().jpeg({ quality: 92 }).toBuffer();
    const [dogs] = await segment('PROMPT', jpeg, 'dogs');
    expect(overlap(await maskOf(dogs!), truth('dog'))).toBeGreaterThan(SIZE_TOLERANCE);
  });

  it('believes no file whose pixels say something else', async () => {
    const { width, height } = await sharp(file).metadata();
    const other = await sharp({ create: { width, height, channels: 3, background: '#888' } })
      .withMetadata()
      .png()
      .toBuffer();
    const { xmp } = await sharp(file).metadata();
    const forged = await sharp(other).withXmp(xmp!.toString('utf8')).png().toBuffer();
    await expect(segment('PROMPT', forged, 'dogs')).rejects.toMatchObject({ code: 'OPERATION_UNSUPPORTED' });
    const broken = await sharp(file)
      .withXmp(xmp!.toString('utf8').replace('&quot;version&quot;:1', '&quot;version&quot;:[1]'))
      .png()
      .toBuffer();
    await expect(segment('PROMPT', broken, 'dogs')).rejects.toMatchObject({ code: 'OPERATION_UNSUPPORTED' });
  });
});
