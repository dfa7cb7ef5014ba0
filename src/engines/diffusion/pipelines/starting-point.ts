import { tensorOfRaster } from '../images/pixels.ts';
import type { NamedTensor } from '../onnx/network.ts';
import type { Scheduler } from '../schedulers/scheduler.ts';
import { weightedSum } from '../schedulers/weighted-sum.ts';
import type { Vae } from '../vae/vae.ts';
import type { DenoiseOrder } from './denoise.ts';
import { latentMask } from './latent-mask.ts';
import type { LatentShape } from './latent-shape.ts';
import type { StartPicture } from './picture-request.ts';

/** Where a walk starts and what it keeps. */
export type StartingPoint = Pick<DenoiseOrder, 'latents' | 'kept' | 'shown'>;

/** From noise alone. Inpainting networks are told that everything is to be drawn. */
export function startFromNoise(noise: Float32Array, scheduler: Scheduler): StartingPoint {
  return { latents: weightedSum([scheduler.initNoiseSigma, noise]) };
}

/**
 * From a picture: as noisy as its strength says, or from noise alone at strength 1. What the mask keeps is shown to
 * networks that can look at it, and put back after each step for the others (latent blending).
 */
export async function startFromPicture(
  { picture, mask, strength }: StartPicture,
  noise: Float32Array,
  scheduler: Scheduler,
  shape: LatentShape,
  vae: Vae,
  isInpainting: boolean,
): Promise<StartingPoint> {
  const pixels = tensorOfRaster(picture);
  const original = await vae.encode(pixels);
  const latents =
    strength < 1
      ? scheduler.addNoise(original, noise, scheduler.firstStep)
      : weightedSum([scheduler.initNoiseSigma, noise]);
  const cells = mask && latentMask(mask, shape);
  if (isInpainting) {
    const everywhere = new Float32Array(shape.height * shape.width).fill(1);
    return { latents, shown: await showKept(pixels, cells ?? everywhere, shape, vae) };
  }
  return cells ? { latents, kept: { mask: cells, original, noise } } : { latents };
}

/** For inpainting networks without a picture: a grey one, all of which is to be drawn. */
export async function showNothing(shape: LatentShape, vae: Vae): Promise<NamedTensor> {
  const { height, width, cellPx } = shape;
  const dims = [1, 3, height * cellPx, width * cellPx];
  const grey = { data: new Float32Array(3 * height * width * cellPx * cellPx), dims };
  return showKept(grey, new Float32Array(height * width).fill(1), shape, vae);
}

/** The mask and the latents of the picture without what is to be drawn (runwayml's inpainting models). */
async function showKept(
  { data, dims }: NamedTensor,
  cells: Float32Array,
  shape: LatentShape,
  vae: Vae,
): Promise<NamedTensor> {
  const { channels, height, width, cellPx } = shape;
  const widthPx = width * cellPx;
  const area = widthPx * height * cellPx;
  const isDrawn = (pixel: number): boolean => {
    const [x, y] = [pixel % widthPx, Math.floor(pixel / widthPx)];
    return cells[Math.floor(y / cellPx) * width + Math.floor(x / cellPx)]! > 0;
  };
  const kept = data.map((value, i) => (isDrawn(i % area) ? 0 : value));
  const latents = await vae.encode({ data: kept, dims });
  const shown = new Float32Array(cells.length + latents.length);
  shown.set(cells);
  shown.set(latents, cells.length);
  return { data: shown, dims: [1 + channels, height, width] };
}
