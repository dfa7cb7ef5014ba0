import { type DrawSettings, type Graph, type Link, type ModelParts, RESULT_NODE } from './graph.ts';

const SAMPLER = 'euler';
/** Without a second pass the sampler's own guidance is off. */
const NO_GUIDANCE = 1;

/**
 * The workflow of a picture from words, or of a masked place filled anew, from nodes of ComfyUI's core only. Built against
 * version 0.3.64. The result goes to the server's temporary folder, which it empties by itself.
 */
export function drawGraph(parts: ModelParts, settings: DrawSettings): Graph {
  const { prompt, negativePrompt, seed, steps, guidance } = settings;
  const readsGuidance = parts.guidance === 'read-by-model';
  const { nodes: latentNodes, latent } = startLatent(parts, settings);
  return {
    ...parts.nodes,
    prompt: { class_type: 'CLIPTextEncode', inputs: { clip: parts.clip, text: prompt } },
    negative: { class_type: 'CLIPTextEncode', inputs: { clip: parts.clip, text: negativePrompt } },
    ...(readsGuidance && { guided: { class_type: 'FluxGuidance', inputs: { conditioning: ['prompt', 0], guidance } } }),
    ...latentNodes,
    drawing: {
      class_type: 'KSampler',
      inputs: {
        model: parts.model,
        positive: [readsGuidance ? 'guided' : 'prompt', 0],
        negative: ['negative', 0],
        latent_image: latent,
        seed,
        steps,
        cfg: readsGuidance ? NO_GUIDANCE : guidance,
        sampler_name: SAMPLER,
        scheduler: parts.scheduler,
        denoise: 1,
      },
    },
    decoded: { class_type: 'VAEDecode', inputs: { samples: ['drawing', 0], vae: parts.vae } },
    [RESULT_NODE]: { class_type: 'PreviewImage', inputs: { images: ['decoded', 0] } },
  };
}

function startLatent(
  { vae, emptyLatentNode }: ModelParts,
  { widthPx: width, heightPx: height, inpaint }: DrawSettings,
): { nodes: Graph; latent: Link } {
  if (!inpaint)
    return {
      nodes: { empty: { class_type: emptyLatentNode, inputs: { width, height, batch_size: 1 } } },
      latent: ['empty', 0],
    };
  return {
    nodes: {
      picture: { class_type: 'LoadImage', inputs: { image: inpaint.picture } },
      mask: { class_type: 'LoadImageMask', inputs: { image: inpaint.mask, channel: 'red' } },
      encoded: { class_type: 'VAEEncode', inputs: { pixels: ['picture', 0], vae } },
      masked: { class_type: 'SetLatentNoiseMask', inputs: { samples: ['encoded', 0], mask: ['mask', 0] } },
    },
    latent: ['masked', 0],
  };
}
