import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { ConfigInput } from '../../src/config/schema.ts';
import { createConfiguredModelStore } from '../../src/runtime/create-model-store.ts';
import { serve } from '../../src/runtime/serve.ts';
import { newDataFolder, post, vertexPath } from './running-server.ts';

const PATH = vertexPath('imagen-4.0-upscale-preview');
const FACTOR = 4;
const { signal } = new AbortController();

type Pixels = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** A model folder with one of the tiny networks. */
function modelFolder(network: string, path: string, config?: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'limner-upscaler-'));
  const fixtures = new URL('../../src/engines/embedded/darkroom/upscale/__fixtures__/', import.meta.url);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  copyFileSync(fileURLToPath(new URL(network, fixtures)), join(folder, path));
  if (config) writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  return folder;
}

/** Stripes and slopes, so that a tile in the wrong place or a seam shows. */
function stripes(width: number, height: number): Pixels {
  const data = Uint8Array.from({ length: width * height * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % width, Math.floor(i / 3 / width)];
    return [x * 3, y * 5, Math.sin(x * 0.9 + y * 0.4) > 0 ? 220 : 30][i % 3]!;
  });
  return { width, height, data };
}

/** Sides that leave a rest of a tile each way. */
const given = stripes(75, 50);
/** Sides that the tiles of 32 pixels of one of the networks fill without overlapping. */
const filled = stripes(64, 32);

const pixelAt = ({ data, width, height }: Pixels, x: number, y: number, channel: number): number =>
  data[(Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))) * 3 + channel]!;

/** Mean of 5 × 5, with the border repeated. */
function blurredAt(pixels: Pixels, x: number, y: number, channel: number): number {
  let sum = 0;
  for (let i = 0; i < 25; i++) sum += pixelAt(pixels, x + (i % 5) - 2, y + Math.floor(i / 5) - 2, channel);
  return sum / 25;
}

/** Serves with one imported model as the network of an engine that is there for upscaling alone, and enlarges with it. */
async function enlarge(
  folder: string,
  network: object,
  { data: raw, width, height } = given,
): Promise<{ pixels: Pixels; method: string; engine: string }> {
  const flags: ConfigInput = {
    data: { folder: newDataFolder() },
    server: { port: 0 },
    logging: { level: 'silent' },
    embedded: { workers: 1 },
    engines: { larger: { kind: 'embedded', upscaleNetworks: [{ model: 'local:own', ...network }] } },
    routes: [{ operations: ['upscale'], engines: ['larger'] }],
  };
  const config = loadConfig({ environment: {}, flags });
  await createConfiguredModelStore(config).importFolder(folder, { name: 'own', licence: 'mit', signal });
  const server = await serve(config);
  try {
    const png = await sharp(raw, { raw: { width, height, channels: 3 } })
      .png()
      .toBuffer();
    const { json, headers } = await post(server.url + PATH, {
      instances: [{ prompt: '', image: { bytesBase64Encoded: png.toString('base64') } }],
      parameters: { mode: 'upscale', sampleCount: 1, upscaleConfig: { upscaleFactor: 'x4' }, addWatermark: false },
    });
    const file = Buffer.from(json.predictions![0]!.bytesBase64Encoded!, 'base64');
    const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return {
      pixels: { data, width: info.width, height: info.height },
      method: headers.get('x-limner-method')!,
      engine: headers.get('x-limner-engine')!,
    };
  } finally {
    await server.stop();
  }
}

function largestError(pixels: Pixels, expected: typeof pixelAt, from = given): number {
  let largest = 0;
  for (let y = 0; y < pixels.height; y++)
    for (let x = 0; x < pixels.width; x++)
      for (let channel = 0; channel < 3; channel++) {
        const wanted = expected(from, Math.floor(x / FACTOR), Math.floor(y / FACTOR), channel);
        largest = Math.max(largest, Math.abs(pixelAt(pixels, x, y, channel) - wanted));
      }
  return largest;
}

describe('upscaling by a model of the store', () => {
  it('of the Swin2SR kind, which says its factor and its windows', async () => {
    const config = { model_type: 'swin2sr', upscale: 4, window_size: 8 };
    const { pixels, method, engine } = await enlarge(modelFolder('tiny-x4.onnx', 'onnx/model.onnx', config), {});
    expect([pixels.width, pixels.height]).toEqual([given.width * FACTOR, given.height * FACTOR]);
    expect([method, engine]).toEqual(['onnxruntime-node local:own', 'larger']);
    expect(largestError(pixels, pixelAt)).toBe(0);
  });

  it('of the Real-ESRGAN kind, with tiles of one size, leaves no seams', async () => {
    const { pixels } = await enlarge(modelFolder('tiny-fixed-x4.onnx', 'Real-ESRGAN.onnx'), { factor: 4 });
    expect(largestError(pixels, blurredAt)).toBeLessThanOrEqual(1);
  });

  it('whose tiles see too little around them leaves seams: the test above can see them', async () => {
    const network = { factor: 4, marginPx: 0 };
    const { pixels } = await enlarge(modelFolder('tiny-fixed-x4.onnx', 'Real-ESRGAN.onnx'), network, filled);
    expect(largestError(pixels, blurredAt, filled)).toBeGreaterThan(10);
  });

  it.each([
    ['that does not say its factor', modelFolder('tiny-fixed-x4.onnx', 'a.onnx'), {}, 'Expected the factor'],
    [
      'with several networks',
      ((folder) => {
        copyFileSync(join(folder, 'a.onnx'), join(folder, 'b.onnx'));
        return folder;
      })(modelFolder('tiny-fixed-x4.onnx', 'a.onnx')),
      { factor: 4 },
      'Expected one network in the model local:own but found a.onnx, b.onnx',
    ],
    ['that is not there', modelFolder('tiny-x4.onnx', 'a.onnx'), { model: 'swin2sr-x2' }, 'run: limner models pull'],
  ])('%s does not start', async (_, folder, network, message) => {
    await expect(enlarge(folder, network)).rejects.toThrow(message);
  });
});
