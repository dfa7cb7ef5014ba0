import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Raster } from '../../src/core/image.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { openService, PLAIN_OUTPUT, predictionsOf } from './diffusion-service.ts';
import { createTinyEngine } from './tiny-models.ts';

const WIDTH_PX = 480;
const HEIGHT_PX = 320;
/** Pixels that the caller wants drawn anew; the mask is dilated by nothing. */
const MASKED = { left: 260, top: 60, width: 160, height: 160 };

/** A yellow picture with a blue stripe. */
function photograph(): Promise<Buffer> {
  const stripe = { create: { width: WIDTH_PX, height: 40, channels: 3 as const, background: '#0000ff' } };
  return sharp({ create: { width: WIDTH_PX, height: HEIGHT_PX, channels: 3, background: '#ffff00' } })
    .composite([{ input: stripe, left: 0, top: 270 }])
    .png()
    .toBuffer();
}

function maskPicture(): Promise<Buffer> {
  const { left, top, width, height } = MASKED;
  return sharp({ create: { width: WIDTH_PX, height: HEIGHT_PX, channels: 3, background: '#000' } })
    .composite([{ input: { create: { width, height, channels: 3, background: '#fff' } }, left, top }])
    .png()
    .toBuffer();
}

const base64 = async (picture: Promise<Buffer>) => ({ bytesBase64Encoded: (await picture).toString('base64') });

async function edit({ predict, localCaller }: Runtime, prompt: string, editMode?: string): Promise<Raster> {
  const raw = { referenceType: 'REFERENCE_TYPE_RAW', referenceId: 1, referenceImage: await base64(photograph()) };
  const mask = {
    referenceType: 'REFERENCE_TYPE_MASK',
    referenceId: 2,
    referenceImage: await base64(maskPicture()),
    maskImageConfig: { maskMode: 'MASK_MODE_USER_PROVIDED', dilation: 0 },
  };
  const instance = { prompt, referenceImages: editMode ? [raw, mask] : [raw] };
  const parameters = {
    sampleCount: 1,
    seed: 1,
    ...PLAIN_OUTPUT,
    ...(editMode && { editMode }),
    editConfig: { baseSteps: 12 },
  };
  const { body } = await predict('imagen-3.0-capability-001', { instances: [instance], parameters }, localCaller);
  const file = predictionsOf(body)[0]!.bytesBase64Encoded.bytes;
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data };
}

function isMasked(pixel: number): boolean {
  const [x, y] = [pixel % WIDTH_PX, Math.floor(pixel / WIDTH_PX)];
  const { left, top, width, height } = MASKED;
  return x >= left && x < left + width && y >= top && y < top + height;
}

/** Share of the masked pixels that are nearly of a colour. */
function shareInside({ data }: Raster, colour: readonly [number, number, number]): number {
  let [near, all] = [0, 0];
  for (let pixel = 0; pixel < data.length / 3; pixel++) {
    if (!isMasked(pixel)) continue;
    all++;
    if (colour.every((value, c) => Math.abs(data[pixel * 3 + c]! - value) < 60)) near++;
  }
  return near / all;
}

describe.each([
  ['blends what is kept into every model', 'oracle'],
  ['lets a model made for inpainting see what is kept', 'oracle-inpainting'],
])('editing, which %s', (_how, model) => {
  let service: Runtime;
  beforeAll(async () => {
    service = await openService(createTinyEngine(model));
  });
  afterAll(() => service.close());

  it('draws what the prompt says where the mask is, and changes nothing elsewhere', async () => {
    const edited = await edit(service, 'a red square on a red background', 'EDIT_MODE_INPAINT_INSERTION');
    const original = await sharp(await photograph())
      .removeAlpha()
      .raw()
      .toBuffer();
    expect([edited.widthPx, edited.heightPx]).toEqual([WIDTH_PX, HEIGHT_PX]);
    const changed = original.findIndex((value, i) => !isMasked(Math.floor(i / 3)) && value !== edited.data[i]);
    expect(changed).toBe(-1);
    expect(shareInside(edited, [255, 0, 0])).toBeGreaterThan(0.8);
  });

  it('continues the picture beyond its edges where asked to', async () => {
    const edited = await edit(service, 'a green background', 'EDIT_MODE_OUTPAINT');
    expect(shareInside(edited, [0, 255, 0])).toBeGreaterThan(0.8);
  });
});

describe('editing without a mask', () => {
  it('redraws the whole picture after the prompt', async () => {
    const service = await openService(createTinyEngine('oracle'));
    const { data } = await edit(service, 'a white circle on a white background').finally(() => service.close());
    const mean = data.reduce((sum, value) => sum + value, 0) / data.length;
    expect(mean).toBeGreaterThan(200);
  });
});
