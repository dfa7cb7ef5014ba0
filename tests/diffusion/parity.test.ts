import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mask, Raster } from '../../src/core/image.ts';
import { openModelParts } from '../../src/engines/diffusion/pipelines/model-parts.ts';
import type { StartPicture } from '../../src/engines/diffusion/pipelines/picture-request.ts';
import { type WalkStep, walkLatents } from '../../src/engines/diffusion/pipelines/walk-latents.ts';
import { tinyModel } from './tiny-models.ts';

/** A run of one of diffusers' pipelines on a tiny model of the real class; made by `tools/diffusion/parity_golden.py`. */
interface GoldenRun {
  readonly model: string;
  readonly pipeline: string;
  readonly start: 'text' | 'picture' | 'mask';
  readonly guidanceScale: number;
  readonly scheduler: Readonly<Record<string, unknown>>;
  readonly latents: readonly number[];
  /** Every 97th number of the decoded picture. */
  readonly pixels: readonly number[];
}

interface Golden {
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly seed: number;
  readonly steps: number;
  readonly runs: readonly GoldenRun[];
}

const SIDE_PX = 64;
const STRENGTH = 0.6;
/** Of the largest latent. */
const RELATIVE_TOLERANCE = 1e-3;
const PIXEL_TOLERANCE = 1.01;

const golden = JSON.parse(readFileSync(join(tinyModel('parity'), 'golden.json'), 'utf8')) as Golden;
const { prompt, negativePrompt, seed, steps } = golden;
describe('pipelines, beside those of diffusers on the same weights and noise', () => {
  it.each(golden.runs.map((run) => [nameOf(run), run] as const))('%s', async (_name, run) => {
    const parts = openModelParts(modelWithScheduler(run), { device: 'cpu', threads: 1, inPhases: true });
    const request = {
      prompt,
      negativePrompt,
      size: { widthPx: SIDE_PX, heightPx: SIDE_PX },
      seed,
      steps,
      guidanceScale: run.guidanceScale,
      wantPreviews: false,
      ...(run.start !== 'text' && { start: startOf(run) }),
    };
    let last: WalkStep | undefined;
    for await (const step of walkLatents(parts, request, true)) last = step;
    const { latents, shape } = last!;
    const scale = Math.max(...run.latents.map(Math.abs));
    expect(latents).toHaveLength(run.latents.length);
    const largest = Math.max(...run.latents.map((value, i) => Math.abs(value - latents[i]!)));
    expect(largest / scale).toBeLessThan(RELATIVE_TOLERANCE);
    const { data } = await parts.vae.decode(latents, shape);
    await parts.vae.release();
    for (const [k, value] of run.pixels.entries()) {
      const [channel, pixel] = [Math.floor((k * 97) / SIDE_PX ** 2), (k * 97) % SIDE_PX ** 2];
      expect(Math.abs(data[pixel * 3 + channel]! - (value + 1) * 127.5)).toBeLessThan(PIXEL_TOLERANCE);
    }
  });
});

/** The model's folder with the run's scheduler in it. */
function modelWithScheduler({ model, scheduler }: GoldenRun): string {
  const folder = mkdtempSync(join(tmpdir(), 'limner-parity-'));
  cpSync(tinyModel(`parity/${model}`), folder, { recursive: true });
  writeFileSync(join(folder, 'scheduler/scheduler_config.json'), JSON.stringify(scheduler));
  return folder;
}

/** The picture and mask of the recording script. */
function startOf({ start }: GoldenRun): StartPicture {
  const picture: Raster = { widthPx: SIDE_PX, heightPx: SIDE_PX, channels: 3, data: new Uint8Array(SIDE_PX ** 2 * 3) };
  const mask: Mask = { widthPx: SIDE_PX, heightPx: SIDE_PX, data: new Uint8Array(SIDE_PX ** 2) };
  for (let y = 0; y < SIDE_PX; y++)
    for (let x = 0; x < SIDE_PX; x++) {
      const at = y * SIDE_PX + x;
      for (let c = 0; c < 3; c++) picture.data[at * 3 + c] = (x * 3 + y * 2 + c * 60) % 256;
      if (y >= 16 && y < 48 && x >= 8 && x < 40) mask.data[at] = 255;
    }
  return start === 'mask' ? { picture, mask, strength: 1 } : { picture, strength: STRENGTH };
}

function nameOf({ model, pipeline, scheduler }: GoldenRun): string {
  const karras = scheduler['use_karras_sigmas'] ? ' Karras' : '';
  return `${pipeline} on ${model} with ${scheduler['_class_name']}${karras}`;
}
