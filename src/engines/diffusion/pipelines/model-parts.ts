import { describeModel, type ModelDescription, vaeConfigOf } from '../model/model-description.ts';
import { openModelFolder, openPartsFolder } from '../model/model-folder.ts';
import type { SessionSettings } from '../onnx/execution-device.ts';
import { createNetworkSlot, type NetworkSlot } from '../onnx/network-slot.ts';
import { createVae, type Vae } from '../vae/vae.ts';
import { vaeScalingOf } from '../vae/vae-scaling.ts';
import type { Conditioner } from './conditioner.ts';
import { cachePrompts } from './prompt-cache.ts';

export interface LoadSettings extends SessionSettings {
  /** Folder whose `vae_decoder` takes the place of the model's own, such as a tiny one. */
  readonly decoderFolder?: string;
  /** Keep only the networks that are at work, for models that do not fit into memory whole. */
  readonly inPhases: boolean;
}

/** The parts of a model; each network is opened when it is first used. */
export interface ModelParts {
  readonly description: ModelDescription;
  readonly conditioner: Conditioner;
  readonly denoiser: NetworkSlot;
  readonly vae: Vae;
}

/** Scaling of Stable Diffusion's VAE, which diffusers assumes, and of tiny decoders. */
const DEFAULT_SCALING = 0.18215;
const TINY_SCALING = 1;
/** Larger pictures than 768 pixels at 8 pixels a cell are decoded in tiles. */
const TILE_CELLS = 96;

/** @throws LimnerError `MODEL_FILES_INVALID`. */
export function openModelParts(path: string, settings: LoadSettings): ModelParts {
  const folder = openModelFolder(path);
  const description = describeModel(folder, settings.device);
  const slot = (part: string): NetworkSlot => createNetworkSlot(folder, part, settings);
  const conditioner = description.family.createConditioner({ folder, slot });
  const decoderFolder = settings.decoderFolder === undefined ? undefined : openPartsFolder(settings.decoderFolder);
  const scaling = vaeScalingOf(vaeConfigOf(folder), DEFAULT_SCALING);
  const vae = createVae({
    decoder: decoderFolder ? createNetworkSlot(decoderFolder, 'vae_decoder', settings) : slot('vae_decoder'),
    ...(description.canEncode && { encoder: slot('vae_encoder') }),
    encoderScaling: scaling,
    decoderScaling: decoderFolder ? vaeScalingOf(vaeConfigOf(decoderFolder), TINY_SCALING) : scaling,
    latentChannels: description.latentChannels,
    tileCells: TILE_CELLS,
  });
  return {
    description,
    conditioner: { ...conditioner, encode: cachePrompts(conditioner) },
    denoiser: slot(description.denoiserPart),
    vae,
  };
}
