import type { GraphNode, ModelParts } from './graph.ts';

/** Files of a model as ComfyUI lists them. */
export type ModelFiles =
  | { readonly family: 'checkpoint'; readonly checkpoint: string }
  | { readonly family: 'flux'; readonly unet: string; readonly clips: readonly [string, string]; readonly vae: string };

/** The nodes that load a model: one file with everything (Stable Diffusion 1.5, SDXL), or the parts of FLUX.1. */
export function modelParts(files: ModelFiles): ModelParts {
  return files.family === 'checkpoint' ? checkpointParts(files.checkpoint) : fluxParts(files);
}

function checkpointParts(checkpoint: string): ModelParts {
  return {
    nodes: { checkpoint: node('CheckpointLoaderSimple', { ckpt_name: checkpoint }) },
    model: ['checkpoint', 0],
    clip: ['checkpoint', 1],
    vae: ['checkpoint', 2],
    emptyLatentNode: 'EmptyLatentImage',
    scheduler: 'normal',
    guidance: 'two-passes',
  };
}

function fluxParts({ unet, clips, vae }: Extract<ModelFiles, { readonly family: 'flux' }>): ModelParts {
  return {
    nodes: {
      unet: node('UNETLoader', { unet_name: unet, weight_dtype: 'default' }),
      clip: node('DualCLIPLoader', { clip_name1: clips[0], clip_name2: clips[1], type: 'flux' }),
      vae: node('VAELoader', { vae_name: vae }),
    },
    model: ['unet', 0],
    clip: ['clip', 0],
    vae: ['vae', 0],
    emptyLatentNode: 'EmptySD3LatentImage',
    scheduler: 'simple',
    guidance: 'read-by-model',
  };
}

function node(class_type: string, inputs: GraphNode['inputs']): GraphNode {
  return { class_type, inputs };
}
