import { join } from 'node:path';
import { modelFault } from '../model/model-fault.ts';
import type { ModelFolder } from '../model/model-folder.ts';
import type { Conditioner, ConditionerParts } from './conditioner.ts';
import { fluxConditioner } from './flux.ts';
import { stableDiffusionConditioner } from './stable-diffusion.ts';
import { stableDiffusion3Conditioner } from './stable-diffusion-3.ts';
import { stableDiffusionXlConditioner } from './stable-diffusion-xl.ts';

/** What sets one kind of pipeline apart; the walk from noise to picture is the same for all. */
export interface PipelineFamily {
  readonly name: string;
  /** Class names in `model_index.json`, without what says who exported the model or what for. */
  readonly classNames: readonly string[];
  /** Parts that the folder must have besides the denoiser and the decoder. */
  readonly parts: readonly string[];
  /** The denoiser's folder; exports of Stable Diffusion 3 exist with either name. */
  readonly denoiserParts: readonly string[];
  /** Inputs that the denoiser must have; the first takes the latents. */
  readonly denoiserInputs: readonly [string, ...string[]];
  readonly createConditioner: (parts: ConditionerParts) => Conditioner;
  /** Whether the denoiser reads squares of cells as tokens, and flow levels as 0–1. */
  readonly isPacked: boolean;
  /** Whether all steps are made in what `strength` leaves of the way, with schedulers that can; else some are left out. */
  readonly spreadsSteps: boolean;
  /** Settings of models that are not distilled; diffusers' defaults. */
  readonly defaults: { readonly steps: number; readonly guidanceScale: number; readonly sidePx: number };
}

const UNET = ['sample', 'timestep', 'encoder_hidden_states'] as const;

const STABLE_DIFFUSION: PipelineFamily = {
  name: 'Stable Diffusion',
  classNames: ['StableDiffusion'],
  parts: ['tokenizer', 'text_encoder'],
  denoiserParts: ['unet'],
  denoiserInputs: UNET,
  createConditioner: stableDiffusionConditioner,
  isPacked: false,
  spreadsSteps: false,
  defaults: { steps: 25, guidanceScale: 7.5, sidePx: 512 },
};

export const PIPELINE_FAMILIES: readonly PipelineFamily[] = [
  STABLE_DIFFUSION,
  { ...STABLE_DIFFUSION, classNames: ['LatentConsistencyModel'], spreadsSteps: true },
  {
    name: 'Stable Diffusion XL',
    classNames: ['StableDiffusionXL'],
    parts: ['tokenizer', 'text_encoder', 'tokenizer_2', 'text_encoder_2'],
    denoiserParts: ['unet'],
    denoiserInputs: [...UNET, 'text_embeds', 'time_ids'],
    createConditioner: stableDiffusionXlConditioner,
    isPacked: false,
    spreadsSteps: false,
    defaults: { steps: 30, guidanceScale: 5, sidePx: 1024 },
  },
  {
    name: 'Stable Diffusion 3',
    classNames: ['StableDiffusion3'],
    parts: ['tokenizer', 'text_encoder', 'tokenizer_2', 'text_encoder_2'],
    denoiserParts: ['transformer', 'unet'],
    denoiserInputs: ['hidden_states', 'timestep', 'encoder_hidden_states', 'pooled_projections'],
    createConditioner: stableDiffusion3Conditioner,
    isPacked: false,
    spreadsSteps: false,
    defaults: { steps: 28, guidanceScale: 7, sidePx: 1024 },
  },
  {
    name: 'Flux',
    classNames: ['Flux'],
    parts: ['tokenizer', 'text_encoder', 'tokenizer_2', 'text_encoder_2'],
    denoiserParts: ['transformer', 'unet'],
    denoiserInputs: ['hidden_states', 'timestep', 'encoder_hidden_states', 'pooled_projections', 'txt_ids', 'img_ids'],
    createConditioner: fluxConditioner,
    isPacked: true,
    spreadsSteps: false,
    defaults: { steps: 28, guidanceScale: 3.5, sidePx: 1024 },
  },
];

/** `ORTStableDiffusionXLImg2ImgPipeline` and `OnnxStableDiffusionInpaintPipeline` name the model with its surroundings. */
const CLASS_NAME = /^(?:ORT|Onnx)?(.+?)(?:Img2Img|Inpaint)?Pipeline(?:Legacy)?$/;

/** @throws LimnerError `MODEL_FILES_INVALID` for a pipeline that is not built. */
export function familyOf({ path, className }: ModelFolder): PipelineFamily {
  const name = CLASS_NAME.exec(className)?.[1];
  const family = PIPELINE_FAMILIES.find(({ classNames }) => classNames.includes(name ?? ''));
  if (family) return family;
  const known = PIPELINE_FAMILIES.flatMap(({ classNames }) => classNames.map((own) => `${own}Pipeline`));
  throw modelFault(join(path, 'model_index.json'), `${known.join(', ')} for _class_name`, className);
}
