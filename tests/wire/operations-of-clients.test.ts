import { type Image, type SegmentImageSource, SegmentMode } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { inWire, paint, pixelsOf } from '../images/edit-request.ts';
import { embeddedServer } from './embedded-server.ts';

const WIDTH = 136;
const HEIGHT = 92;
const isBall = (x: number, y: number): boolean => Math.hypot(x - 68, y - 52) < 20;

/** A red ball on a beach under the sky. */
const BEACH = await image(WIDTH, HEIGHT, (x, y) =>
  isBall(x, y) ? [200, 20, 24] : y < 40 ? [110, 150, 210] : [196, 172, 128],
);
const STROKE = await image(WIDTH, HEIGHT, (x, y) => [Math.abs(x - 68) < 9 && Math.abs(y - 52) < 2 ? 255 : 0]);
/** A carton on a white ground. */
const CARTON = await image(200, 200, (x, y) =>
  x > 60 && x < 140 && y > 40 && y < 170 ? [30, 60, 170] : [246, 246, 246],
);

async function image(
  width: number,
  height: number,
  colour: (x: number, y: number) => readonly number[],
): Promise<Image> {
  const { bytesBase64Encoded } = await inWire(paint(width, height, colour));
  return { imageBytes: bytesBase64Encoded, mimeType: 'image/png' };
}

const bytesOf = (picture: Image | undefined): Buffer => Buffer.from(picture!.imageBytes!, 'base64');

describe('the other operations as @google/genai asks for them, over a socket, by the embedded engine', () => {
  const running = embeddedServer();

  it.each(['x2', 'x3', 'x4'] as const)('upscaleImage %s', async (upscaleFactor) => {
    const { generatedImages } = await running.client.models.upscaleImage({
      model: 'imagen-4.0-upscale-preview',
      image: BEACH,
      upscaleFactor,
    });
    const factor = Number(upscaleFactor.slice(1));
    const { width, height } = await pixelsOf(bytesOf(generatedImages![0]!.image));
    expect([width, height]).toEqual([WIDTH * factor, HEIGHT * factor]);
  });

  it.each<[SegmentMode, SegmentImageSource, (x: number, y: number) => boolean]>([
    [SegmentMode.FOREGROUND, {}, isBall],
    [SegmentMode.BACKGROUND, {}, (x, y) => !isBall(x, y)],
    [SegmentMode.INTERACTIVE, { scribbleImage: { image: STROKE } }, isBall],
    [SegmentMode.PROMPT, { prompt: 'sky' }, (_x, y) => y < 40],
    [SegmentMode.SEMANTIC, { prompt: 'sky' }, (_x, y) => y < 40],
  ])('segmentImage, %s', async (mode, source, isMeant) => {
    const { generatedMasks } = await running.client.models.segmentImage({
      model: 'image-segmentation-001',
      source: { image: BEACH, ...source },
      config: { mode },
    });
    const { width, height, data } = await pixelsOf(bytesOf(generatedMasks![0]!.mask));
    expect([width, height]).toEqual([WIDTH, HEIGHT]);
    const channels = data.length / (WIDTH * HEIGHT);
    let right = 0;
    for (let p = 0; p < WIDTH * HEIGHT; p++)
      if (data[p * channels]! > 127 === isMeant(p % WIDTH, Math.floor(p / WIDTH))) right++;
    expect(right / (WIDTH * HEIGHT)).toBeGreaterThan(0.95);
    expect(generatedMasks![0]!.labels).toHaveLength(1);
  });

  it('recontextImage puts a product into a scene', async () => {
    const { generatedImages } = await running.client.models.recontextImage({
      model: 'imagen-product-recontext-preview-06-30',
      source: { prompt: 'the product in a white studio', productImages: [{ productImage: CARTON }] },
      config: { numberOfImages: 1 },
    });
    const { width, height } = await pixelsOf(bytesOf(generatedImages![0]!.image));
    expect([width, height]).toEqual([1024, 1024]);
  });
});
