import type { PixelSize } from '../../../core/image.ts';
import type { ExecutionDevice } from '../onnx/execution-device.ts';
import type { OnnxHeader } from '../onnx/onnx-header.ts';
import { requireInputs } from '../onnx/open-network.ts';
import { preflight } from '../onnx/preflight.ts';
import { familyOf, type PipelineFamily } from '../pipelines/families.ts';
import { createScheduler } from '../schedulers/create-scheduler.ts';
import { modelFault } from './model-fault.ts';
import type { JsonObject, ModelFolder, PartsFolder } from './model-folder.ts';

/**
 * How the prompt's pull can be set: by calling the network with a negative prompt, too; by an input of the network; or not
 * at all. The negative prompt has an effect in the first case only.
 */
export type GuidanceKind = 'classifier-free' | 'input' | 'none';

/** What a model is and what it does best, read without loading it. */
export interface ModelDescription {
  readonly family: PipelineFamily;
  /** Folder of the denoiser. */
  readonly denoiserPart: string;
  readonly latentChannels: number;
  /** Pixels on a side of one cell of the latents. */
  readonly cellPx: number;
  /** Sides of pictures must be multiples of this. */
  readonly multiplePx: number;
  /** The square that it was trained on. */
  readonly nativeSize: PixelSize;
  /** The network sees mask and kept picture while it works. */
  readonly isInpainting: boolean;
  readonly canEncode: boolean;
  /** Made for a handful of steps. */
  readonly isDistilled: boolean;
  readonly guidance: GuidanceKind;
  readonly schedulerConfig: JsonObject;
  readonly schedulerFile: string;
  readonly defaults: { readonly steps: number; readonly guidanceScale: number };
  /** Bytes of all networks as they lie on disk. */
  readonly weightBytes: number;
}

/** Schedules that only distilled models come with; and few-step models say `trailing` for Euler (arXiv 2311.17042). */
const DISTILLED_SCHEDULERS = ['LCMScheduler', 'TCDScheduler'];
const EULER_SCHEDULERS = ['EulerDiscreteScheduler', 'EulerAncestralDiscreteScheduler'];
const DISTILLED_DEFAULTS = { steps: 4, guidanceScale: 1 };
/** What latent consistency models were distilled with, where the scale is an input (diffusers' default). */
const LCM_GUIDANCE = 8.5;

const GUIDANCE_INPUTS = ['timestep_cond', 'guidance'];

const INPAINTING_EXTRA_CHANNELS = 1;

/**
 * Reads configurations and headers of a model folder, and refuses what would fail later.
 *
 * @throws LimnerError `MODEL_FILES_INVALID`, naming the file.
 */
export function describeModel(folder: ModelFolder, device: ExecutionDevice): ModelDescription {
  const family = familyOf(folder);
  const denoiserPart = family.denoiserParts.find((part) => folder.has(part)) ?? family.denoiserParts[0]!;
  const denoiserFile = folder.networkFile(denoiserPart);
  const denoiser = preflight(folder.path, denoiserFile, device);
  requireInputs(denoiserFile, denoiser, family.denoiserInputs);
  const networks = [...family.parts.filter((part) => part.startsWith('text_encoder')), 'vae_decoder'];
  for (const part of networks) preflight(folder.path, folder.networkFile(part), device);
  const canEncode = folder.has('vae_encoder');
  if (canEncode) preflight(folder.path, folder.networkFile('vae_encoder'), device);
  const vae = vaeConfigOf(folder);
  const denoiserConfig = folder.readJsonIfThere(`${denoiserPart}/config.json`);
  const cellPx = 2 ** (countOf(vae['block_out_channels'], 4) - 1);
  const latentChannels = Number(vae['latent_channels'] ?? 4);
  const schedulerFile = folder.fileOf('scheduler/scheduler_config.json');
  const schedulerConfig = folder.readJson('scheduler/scheduler_config.json');
  createScheduler(schedulerConfig, schedulerFile, { steps: 1 });
  const isDistilled = looksDistilled(schedulerConfig, denoiser, family);
  const sidePx = nativeSidePx(denoiserConfig, family, cellPx);
  return {
    family,
    denoiserPart,
    latentChannels,
    cellPx,
    multiplePx: cellPx * cellMultiple(denoiserConfig, family),
    nativeSize: { widthPx: sidePx, heightPx: sidePx },
    isInpainting: isInpainting(denoiser, denoiserFile, family, latentChannels),
    canEncode,
    isDistilled,
    guidance: guidanceOf(denoiser, family, isDistilled),
    schedulerConfig,
    schedulerFile,
    defaults: isDistilled ? distilledDefaults(denoiser) : family.defaults,
    weightBytes: weightBytes(folder, [denoiserPart, ...networks, ...(canEncode ? ['vae_encoder'] : [])]),
  };
}

/** Exports put the configuration beside the decoder; models with other weights, too, have it in `vae`. */
export function vaeConfigOf(folder: PartsFolder): JsonObject {
  const own = folder.readJsonIfThere('vae_decoder/config.json');
  return own['block_out_channels'] ? own : { ...folder.readJsonIfThere('vae/config.json'), ...own };
}

function countOf(list: unknown, fallback: number): number {
  return Array.isArray(list) ? list.length : fallback;
}

/** UNets halve the grid between their blocks; transformers cut it into patches. */
function cellMultiple(config: JsonObject, { denoiserInputs }: PipelineFamily): number {
  if (denoiserInputs[0] === 'sample') return 2 ** (countOf(config['block_out_channels'], 4) - 1);
  return Math.max(2, Number(config['patch_size'] ?? 2));
}

function nativeSidePx({ sample_size: cells }: JsonObject, { defaults }: PipelineFamily, cellPx: number): number {
  return typeof cells === 'number' ? cells * cellPx : defaults.sidePx;
}

function isInpainting(
  { inputs }: OnnxHeader,
  file: string,
  { denoiserInputs, isPacked }: PipelineFamily,
  latentChannels: number,
): boolean {
  const channels = isPacked ? undefined : inputs.find(({ name }) => name === denoiserInputs[0])?.dims[1];
  if (channels === undefined || channels === latentChannels) return false;
  const inpainting = 2 * latentChannels + INPAINTING_EXTRA_CHANNELS;
  if (channels === inpainting) return true;
  throw modelFault(file, `${latentChannels} or ${inpainting} channels for ${denoiserInputs[0]}`, `${channels}`);
}

function looksDistilled(config: JsonObject, { inputs }: OnnxHeader, { isPacked }: PipelineFamily): boolean {
  const className = String(config['_class_name']);
  if (DISTILLED_SCHEDULERS.includes(className)) return true;
  // Flux' guidance is distilled either way; without its input the model is the few-step kind.
  if (isPacked) return !inputs.some(({ name }) => name === 'guidance');
  return EULER_SCHEDULERS.includes(className) && config['timestep_spacing'] === 'trailing';
}

function guidanceOf({ inputs }: OnnxHeader, { isPacked }: PipelineFamily, isDistilled: boolean): GuidanceKind {
  if (inputs.some(({ name }) => GUIDANCE_INPUTS.includes(name))) return 'input';
  return isDistilled || isPacked ? 'none' : 'classifier-free';
}

function distilledDefaults({ inputs }: OnnxHeader): { steps: number; guidanceScale: number } {
  const isGuidanceInput = inputs.some(({ name }) => name === 'timestep_cond');
  return isGuidanceInput ? { ...DISTILLED_DEFAULTS, guidanceScale: LCM_GUIDANCE } : DISTILLED_DEFAULTS;
}

function weightBytes(folder: ModelFolder, parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + folder.sizeOf(part), 0);
}
