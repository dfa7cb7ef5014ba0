import { describeModel, type ModelDescription, vaeConfigOf } from '../model/model-description.ts';
import { openModelFolder } from '../model/model-folder.ts';
import { seededNoise } from '../noise/seeded-noise.ts';
import type { SessionSettings } from '../onnx/execution-device.ts';
import { createNetworkSlot, type NetworkSlot } from '../onnx/network-slot.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import { fitPreviewMatrix, type PreviewMatrix, previewOf } from '../vae/linear-preview.ts';
import { createVae, type Vae } from '../vae/vae.ts';
import { vaeScalingOf } from '../vae/vae-scaling.ts';
import type { Conditioner } from './conditioner.ts';
import { type DenoiseStep, denoise } from './denoise.ts';
import { type LatentShape, latentLength } from './latent-shape.ts';
import { PATCH } from './packed-latents.ts';
import type { PictureEvent, PictureRequest } from './picture-request.ts';
import { cachePrompts } from './prompt-cache.ts';
import { type StartingPoint, showNothing, startFromNoise, startFromPicture } from './starting-point.ts';

export interface LoadSettings extends SessionSettings {
  /** Folder whose `vae_decoder` takes the place of the model's own, such as a tiny one. */
  readonly decoderFolder?: string;
  /** Keep only the networks that are at work, for models that do not fit into memory whole. */
  readonly inPhases: boolean;
}

/** A model whose networks are opened as they are needed. */
export interface LoadedModel {
  /** Draws one picture, yielding after each step. It may be left between two steps. */
  draw(request: PictureRequest): AsyncGenerator<PictureEvent>;
  release(): Promise<void>;
}

/** Scaling of Stable Diffusion's VAE, which diffusers assumes, and of tiny decoders. */
const DEFAULT_SCALING = 0.18215;
const TINY_SCALING = 1;
/** Larger pictures than 768 pixels at 8 pixels a cell are decoded in tiles. */
const TILE_CELLS = 96;

/** @throws LimnerError `MODEL_FILES_INVALID`. */
export function loadModel(path: string, settings: LoadSettings): LoadedModel {
  const folder = openModelFolder(path);
  const description = describeModel(folder, settings.device);
  const slot = (part: string): NetworkSlot => createNetworkSlot(folder, part, settings);
  const denoiser = slot(description.denoiserPart);
  const conditioner = description.family.createConditioner({ folder, slot });
  const encode = cachePrompts(conditioner);
  const decoderFolder = settings.decoderFolder === undefined ? undefined : openModelFolder(settings.decoderFolder);
  const scaling = vaeScalingOf(vaeConfigOf(folder), DEFAULT_SCALING);
  const vae = createVae({
    decoder: decoderFolder ? createNetworkSlot(decoderFolder, 'vae_decoder', settings) : slot('vae_decoder'),
    ...(description.canEncode && { encoder: slot('vae_encoder') }),
    encoderScaling: scaling,
    decoderScaling: decoderFolder ? vaeScalingOf(vaeConfigOf(decoderFolder), TINY_SCALING) : scaling,
    latentChannels: description.latentChannels,
    tileCells: TILE_CELLS,
  });
  let preview: Promise<PreviewMatrix> | undefined;
  const previewMatrix = (): Promise<PreviewMatrix> =>
    (preview ??= fitPreviewMatrix(vae, description.latentChannels, description.cellPx));

  return {
    async *draw(request) {
      const { guidance } = description;
      const positive = await encode(request.prompt, 'positive');
      const isGuided = guidance === 'classifier-free' && request.guidanceScale > 1;
      const negative = isGuided ? await encode(request.negativePrompt, 'negative') : undefined;
      if (settings.inPhases) await conditioner.release();
      const shape = shapeOf(request, description);
      const network = await denoiser.use();
      const settingsOfDenoiser = conditioner.settings(shape, request.guidanceScale, network);
      const scheduler = scheduleOf(request, description, shape);
      const noise = seededNoise(request.seed, 0, latentLength(shape));
      let draws = 0;
      let latents = noise;
      const steps = denoise({
        denoiser: network,
        latentInput: description.family.denoiserInputs[0],
        isPacked: description.family.isPacked,
        shape,
        scheduler,
        ...(await startOf(request, noise, scheduler, shape, vae, description)),
        positive: { ...positive.tensors, ...settingsOfDenoiser },
        ...(negative && { negative: { ...negative.tensors, ...settingsOfDenoiser } }),
        guidanceScale: request.guidanceScale,
        drawNoise: () => seededNoise(request.seed, ++draws, noise.length),
      });
      for await (const done of steps) {
        latents = done.latents;
        yield await stepEvent(done, shape, request.wantPreviews && vae.canEncode ? previewMatrix : undefined);
      }
      if (settings.inPhases) await denoiser.release();
      const raster = await vae.decode(latents, shape);
      if (settings.inPhases) await vae.release();
      yield { kind: 'picture', raster, isPromptCut: positive.isCut };
    },
    release: () => releaseAll(conditioner, denoiser, vae),
  };
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

async function stepEvent(
  { step, steps, latents }: DenoiseStep,
  shape: LatentShape,
  matrix: (() => Promise<PreviewMatrix>) | undefined,
): Promise<PictureEvent> {
  if (!matrix) return { kind: 'step', step, steps };
  return { kind: 'step', step, steps, preview: previewOf(latents, shape, await matrix()) };
}

async function releaseAll(conditioner: Conditioner, denoiser: NetworkSlot, vae: Vae): Promise<void> {
  await conditioner.release();
  await denoiser.release();
  await vae.release();
}
