import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../src/engines/diffusion/pipelines/loaded-model.ts';
import { tinyModel } from './tiny-models.ts';

/** Measured: 1. */
const LARGEST_DIFFERENCE = 3;

async function draw(name: string, decoderFolder?: string): Promise<Uint8Array> {
  const settings = {
    device: 'cpu',
    threads: 1,
    inPhases: false,
    ...(decoderFolder !== undefined && { decoderFolder }),
  } as const;
  const model = loadModel(tinyModel(name), settings);
  const request = {
    prompt: 'a red circle on a blue background',
    negativePrompt: '',
    size: { widthPx: 64, heightPx: 64 },
    seed: 1,
    steps: 3,
    guidanceScale: 4,
    wantPreviews: false,
  };
  try {
    for await (const event of model.draw(request)) if (event.kind === 'picture') return event.raster.data;
    throw new Error('no picture');
  } finally {
    await model.release();
  }
}

describe('a model in half precision with weights in a file of their own', () => {
  it('draws nearly the picture of the same model in single precision', async () => {
    const half = await draw('half-precision');
    const single = await draw('parity/stable_diffusion');
    const largest = half.reduce((most, value, i) => Math.max(most, Math.abs(value - single[i]!)), 0);
    expect(largest).toBeLessThanOrEqual(LARGEST_DIFFERENCE);
    expect(new Set(half).size).toBeGreaterThan(20);
  });
});

describe('a decoder of another folder', () => {
  it('takes the place of the own one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'limner-decoder-'));
    cpSync(join(tinyModel('half-precision'), 'vae_decoder'), join(folder, 'vae_decoder'), { recursive: true });
    const config = JSON.parse(readFileSync(join(folder, 'vae_decoder/config.json'), 'utf8')) as object;
    const own = await draw('parity/stable_diffusion');
    const same = await draw('parity/stable_diffusion', folder);
    expect(same.every((value, i) => Math.abs(value - own[i]!) <= LARGEST_DIFFERENCE)).toBe(true);
    writeFileSync(join(folder, 'vae_decoder/config.json'), JSON.stringify({ ...config, scaling_factor: 5 }));
    const other = await draw('parity/stable_diffusion', folder);
    expect(other.every((value, i) => Math.abs(value - own[i]!) <= LARGEST_DIFFERENCE)).toBe(false);
  });
});
