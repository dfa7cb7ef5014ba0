import sharp from 'sharp';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import type { Raster } from '../../src/core/image.ts';
import type { Engine } from '../../src/engine/index.ts';
import { createRuntime, type Runtime } from '../../src/runtime/runtime.ts';
import { createFlatEngine } from '../../src/testing/index.ts';
import type { DeferredBase64 } from '../../src/wire/answers/deferred-base64.ts';
import { newDataFolder } from '../server/running-server.ts';

/** The whole service with one engine for everything. */
export async function openService(engine: Engine, flags: ConfigInput = {}): Promise<Runtime> {
  const config = loadConfig({
    environment: {},
    flags: { data: { folder: newDataFolder() }, logging: { level: 'silent' }, ...flags },
  });
  const runtime = createRuntime(config, { engines: [engine, { ...createFlatEngine(), id: 'flat' }] });
  await runtime.open();
  return runtime;
}

/** Small requests: no watermark, since its likeness is no matter here. */
export const PLAIN_OUTPUT = { addWatermark: false, enhancePrompt: false };

/** Pictures of a request's answer, as pixels at a tenth or so of their size. */
export async function generate(
  { predict, localCaller }: Runtime,
  prompt: string,
  parameters: Record<string, unknown> = {},
): Promise<Raster[]> {
  const body = { instances: [{ prompt }], parameters: { sampleCount: 1, seed: 1, ...PLAIN_OUTPUT, ...parameters } };
  const { body: answer } = await predict('imagen-3.0-generate-001', body, localCaller);
  return Promise.all(predictionsOf(answer).map(({ bytesBase64Encoded }) => smallPixels(bytesBase64Encoded.bytes)));
}

export interface Prediction {
  readonly bytesBase64Encoded: DeferredBase64;
}

export function predictionsOf(answer: unknown): readonly Prediction[] {
  return (answer as { readonly predictions: readonly Prediction[] }).predictions;
}

export async function smallPixels(file: Uint8Array, sidePx = 96): Promise<Raster> {
  const { data, info } = await sharp(file)
    .resize(sidePx, sidePx, { fit: 'inside' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, channels: 3, data };
}
