import type { ModelDescription } from '../model/model-description.ts';
import { seededNoise } from '../noise/seeded-noise.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import type { Vae } from '../vae/vae.ts';
import { type DenoiseStep, denoise } from './denoise.ts';
import { type LatentShape, latentLength } from './latent-shape.ts';
import type { ModelParts } from './model-parts.ts';
import { PATCH } from './packed-latents.ts';
import type { PictureRequest } from './picture-request.ts';
import { type StartingPoint, showNothing, startFromNoise, startFromPicture } from './starting-point.ts';

/** A step of the walk, and what the decoder must know of it. */
export interface WalkStep extends DenoiseStep {
  readonly shape: LatentShape;
  readonly isPromptCut: boolean;
}

/**
 * The walk from the noise of a seed to a picture's latents.
 *
 * @param inPhases put the text encoders away before the denoiser is opened, and that one at the end.
 */
export async function* walkLatents(
  { description, conditioner, denoiser, vae }: ModelParts,
  request: PictureRequest,
  inPhases: boolean,
): AsyncGenerator<WalkStep> {
  const { guidance, family } = description;
  const positive = await conditioner.encode(request.prompt, 'positive');
  const isGuided = guidance === 'classifier-free' && request.guidanceScale > 1;
  const negative = isGuided ? await conditioner.encode(request.negativePrompt, 'negative') : undefined;
  if (inPhases) await conditioner.release();
  const shape = shapeOf(request, description);
  const network = await denoiser.use();
  const settings = conditioner.settings(shape, request.guidanceScale, network);
  const scheduler = scheduleOf(request, description, shape);
  const noise = seededNoise(request.seed, 0, latentLength(shape));
  let draws = 0;
  const steps = denoise({
    denoiser: network,
    latentInput: family.denoiserInputs[0],
    isPacked: family.isPacked,
    shape,
    scheduler,
    ...(await startOf(request, noise, scheduler, shape, vae, description)),
    positive: { ...positive.tensors, ...settings },
    ...(negative && { negative: { ...negative.tensors, ...settings } }),
    guidanceScale: request.guidanceScale,
    drawNoise: () => seededNoise(request.seed, ++draws, noise.length),
  });
  for await (const step of steps) yield { ...step, shape, isPromptCut: positive.isCut };
  if (inPhases) await denoiser.release();
}

function shapeOf({ size }: PictureRequest, { latentChannels, cellPx }: ModelDescription): LatentShape {
  return { channels: latentChannels, height: size.heightPx / cellPx, width: size.widthPx / cellPx, cellPx };
}

function scheduleOf(
  { steps, start }: PictureRequest,
  { schedulerConfig, schedulerFile, family }: ModelDescription,
  { height, width }: LatentShape,
): ReturnType<typeof createScheduler> {
  return createScheduler(schedulerConfig, schedulerFile, {
    steps,
    ...(start && { strength: start.strength }),
    imageTokens: (height * width) / (PATCH * PATCH),
    hasEvenFlowLevels: family.isPacked,
    spreadsSteps: family.spreadsSteps,
  });
}

async function startOf(
  { start }: PictureRequest,
  noise: Float32Array,
  scheduler: ReturnType<typeof createScheduler>,
  shape: LatentShape,
  vae: Vae,
  { isInpainting }: ModelDescription,
): Promise<StartingPoint> {
  if (start) return startFromPicture(start, noise, scheduler, shape, vae, isInpainting);
  const point = startFromNoise(noise, scheduler);
  return isInpainting ? { ...point, shown: await showNothing(shape, vae) } : point;
}
