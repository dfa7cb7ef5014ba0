/** What a node of ComfyUI takes and gives: types of its required inputs by name, and of its outputs in their order. */
export interface NodeForm {
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
}

/**
 * Nodes of ComfyUI's core that graphs may use, as its own sources and its package of node descriptions (comfyui-embedded-docs 0.5.15)
 * state them. Files and choices are `COMBO`.
 */
export const CORE_NODES: Readonly<Record<string, NodeForm>> = {
  CheckpointLoaderSimple: { inputs: { ckpt_name: 'COMBO' }, outputs: ['MODEL', 'CLIP', 'VAE'] },
  UNETLoader: { inputs: { unet_name: 'COMBO', weight_dtype: 'COMBO' }, outputs: ['MODEL'] },
  CLIPLoader: { inputs: { clip_name: 'COMBO', type: 'COMBO' }, outputs: ['CLIP'] },
  DualCLIPLoader: { inputs: { clip_name1: 'COMBO', clip_name2: 'COMBO', type: 'COMBO' }, outputs: ['CLIP'] },
  VAELoader: { inputs: { vae_name: 'COMBO' }, outputs: ['VAE'] },
  CLIPTextEncode: { inputs: { text: 'STRING', clip: 'CLIP' }, outputs: ['CONDITIONING'] },
  FluxGuidance: { inputs: { conditioning: 'CONDITIONING', guidance: 'FLOAT' }, outputs: ['CONDITIONING'] },
  ReferenceLatent: { inputs: { conditioning: 'CONDITIONING', latent: 'LATENT' }, outputs: ['CONDITIONING'] },
  EmptyLatentImage: { inputs: { width: 'INT', height: 'INT', batch_size: 'INT' }, outputs: ['LATENT'] },
  EmptySD3LatentImage: { inputs: { width: 'INT', height: 'INT', batch_size: 'INT' }, outputs: ['LATENT'] },
  EmptyFlux2LatentImage: { inputs: { width: 'INT', height: 'INT', batch_size: 'INT' }, outputs: ['LATENT'] },
  LoadImage: { inputs: { image: 'COMBO' }, outputs: ['IMAGE', 'MASK'] },
  LoadImageMask: { inputs: { image: 'COMBO', channel: 'COMBO' }, outputs: ['MASK'] },
  VAEEncode: { inputs: { pixels: 'IMAGE', vae: 'VAE' }, outputs: ['LATENT'] },
  VAEDecode: { inputs: { samples: 'LATENT', vae: 'VAE' }, outputs: ['IMAGE'] },
  SetLatentNoiseMask: { inputs: { samples: 'LATENT', mask: 'MASK' }, outputs: ['LATENT'] },
  KSampler: {
    inputs: {
      model: 'MODEL',
      seed: 'INT',
      steps: 'INT',
      cfg: 'FLOAT',
      sampler_name: 'COMBO',
      scheduler: 'COMBO',
      positive: 'CONDITIONING',
      negative: 'CONDITIONING',
      latent_image: 'LATENT',
      denoise: 'FLOAT',
    },
    outputs: ['LATENT'],
  },
  RandomNoise: { inputs: { noise_seed: 'INT' }, outputs: ['NOISE'] },
  KSamplerSelect: { inputs: { sampler_name: 'COMBO' }, outputs: ['SAMPLER'] },
  Flux2Scheduler: { inputs: { steps: 'INT', width: 'INT', height: 'INT' }, outputs: ['SIGMAS'] },
  CFGGuider: {
    inputs: { model: 'MODEL', positive: 'CONDITIONING', negative: 'CONDITIONING', cfg: 'FLOAT' },
    outputs: ['GUIDER'],
  },
  SamplerCustomAdvanced: {
    inputs: { noise: 'NOISE', guider: 'GUIDER', sampler: 'SAMPLER', sigmas: 'SIGMAS', latent_image: 'LATENT' },
    outputs: ['LATENT', 'LATENT'],
  },
  UpscaleModelLoader: { inputs: { model_name: 'COMBO' }, outputs: ['UPSCALE_MODEL'] },
  ImageUpscaleWithModel: { inputs: { upscale_model: 'UPSCALE_MODEL', image: 'IMAGE' }, outputs: ['IMAGE'] },
  PreviewImage: { inputs: { images: 'IMAGE' }, outputs: [] },
};

/** Types whose values stand in the graph itself, as JavaScript has them. */
export const VALUE_TYPES: Readonly<Record<string, string>> = {
  COMBO: 'string',
  STRING: 'string',
  INT: 'number',
  FLOAT: 'number',
};
