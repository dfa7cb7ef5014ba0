import type { GraphNode, ModelParts } from './graph.ts';

/** Files of a model as ComfyUI lists them. */
export type ModelFiles =
  | { readonly family: 'checkpoint'; readonly checkpoint: string }
  | { readonly family: 'flux'; readonly unet: string; readonly clips: readonly [string, string]; readonly vae: string }
  | { readonly family: 'flux2'; readonly unet: string; readonly clip: string; readonly vae: string };

type FilesOf<Family extends ModelFiles['family']> = Extract<ModelFiles, { readonly family: Family }>;

/** What must be among the choices of a node's input for a model to be loaded. */
export type FileNeed = readonly [node: string, input: string, choice: string];

/** The nodes that load a model: one file with everything (Stable Diffusion 1.5, SDXL), or the parts of FLUX.1 or FLUX.2. */
export function modelParts(files: ModelFiles): ModelParts {
  if (files.family === 'checkpoint') return checkpointParts(files.checkpoint);
  return files.family === 'flux' ? fluxParts(files) : flux2Parts(files);
}

/** What a server must list for {@link modelParts} to run. */
export function fileNeeds(files: ModelFiles): readonly FileNeed[] {
  if (files.family === 'checkpoint') return [['CheckpointLoaderSimple', 'ckpt_name', files.checkpoint]];
  const texts: readonly FileNeed[] =
    files.family === 'flux'
      ? files.clips.map((clip, index) => ['DualCLIPLoader', `clip_name${index + 1}`, clip] as const)
      : [
          ['CLIPLoader', 'clip_name', files.clip],
          // Servers from before FLUX.2 have the node, but not the kind.
          ['CLIPLoader', 'type', FLUX2_TEXTS],
        ];
  return [['UNETLoader', 'unet_name', files.unet], ...texts, ['VAELoader', 'vae_name', files.vae]];
}

function checkpointParts(checkpoint: string): ModelParts {
  return {
    nodes: { checkpoint: node('CheckpointLoaderSimple', { ckpt_name: checkpoint }) },
    model: ['checkpoint', 0],
    clip: ['checkpoint', 1],
    vae: ['checkpoint', 2],
    emptyLatentNode: 'EmptyLatentImage',
    schedule: 'normal',
    guidance: 'two-passes',
  };
}

function fluxParts({ unet, clips, vae }: FilesOf<'flux'>): ModelParts {
  const clip = node('DualCLIPLoader', { clip_name1: clips[0], clip_name2: clips[1], type: 'flux' });
  return { ...separateParts(unet, clip, vae), emptyLatentNode: 'EmptySD3LatentImage', schedule: 'simple' };
}

const FLUX2_TEXTS = 'flux2';

function flux2Parts({ unet, clip: clipName, vae }: FilesOf<'flux2'>): ModelParts {
  const clip = node('CLIPLoader', { clip_name: clipName, type: FLUX2_TEXTS });
  return { ...separateParts(unet, clip, vae), emptyLatentNode: 'EmptyFlux2LatentImage', schedule: 'by-size' };
}

function separateParts(unet: string, clip: GraphNode, vae: string): Omit<ModelParts, 'emptyLatentNode' | 'schedule'> {
  return {
    nodes: {
      unet: node('UNETLoader', { unet_name: unet, weight_dtype: 'default' }),
      clip,
      vae: node('VAELoader', { vae_name: vae }),
    },
    model: ['unet', 0],
    clip: ['clip', 0],
    vae: ['vae', 0],
    guidance: 'read-by-model',
  };
}

function node(class_type: string, inputs: GraphNode['inputs']): GraphNode {
  return { class_type, inputs };
}
