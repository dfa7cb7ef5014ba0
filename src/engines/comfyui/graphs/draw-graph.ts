import { type DrawSettings, type Graph, type Link, type ModelParts, RESULT_NODE } from './graph.ts';
import { sampling } from './sampling.ts';

/**
 * The workflow of a picture from words, of a masked place filled anew, or of a picture changed as the words say, from nodes of
 * ComfyUI's core only. Built against version 0.3.64, FLUX.2 against the description of the nodes that came with 0.3.71. The result
 * goes to the server's temporary folder, which it empties by itself.
 */
export function drawGraph(parts: ModelParts, settings: DrawSettings): Graph {
  const { prompt, negativePrompt } = settings;
  const { nodes: guideNodes, positive } = guides(parts, settings);
  const { nodes: latentNodes, latent } = startLatent(parts, settings);
  return {
    ...parts.nodes,
    prompt: { class_type: 'CLIPTextEncode', inputs: { clip: parts.clip, text: prompt } },
    negative: { class_type: 'CLIPTextEncode', inputs: { clip: parts.clip, text: negativePrompt } },
    ...guideNodes,
    ...latentNodes,
    ...sampling(parts, settings, { positive, negative: ['negative', 0], latent }),
    decoded: { class_type: 'VAEDecode', inputs: { samples: ['drawing', 0], vae: parts.vae } },
    [RESULT_NODE]: { class_type: 'PreviewImage', inputs: { images: ['decoded', 0] } },
  };
}

/** What the prompt is joined by: a scale of guidance that the model reads, and the pictures that it looks at. */
function guides({ guidance, vae }: ModelParts, settings: DrawSettings): { nodes: Graph; positive: Link } {
  const nodes: Record<string, Graph[string]> = {};
  let positive: Link = ['prompt', 0];
  if (guidance === 'read-by-model') {
    nodes['guided'] = { class_type: 'FluxGuidance', inputs: { conditioning: positive, guidance: settings.guidance } };
    positive = ['guided', 0];
  }
  for (const [index, image] of (settings.shown ?? []).entries()) {
    nodes[`shown-${index}`] = { class_type: 'LoadImage', inputs: { image } };
    nodes[`seen-${index}`] = { class_type: 'VAEEncode', inputs: { pixels: [`shown-${index}`, 0], vae } };
    nodes[`told-${index}`] = {
      class_type: 'ReferenceLatent',
      inputs: { conditioning: positive, latent: [`seen-${index}`, 0] },
    };
    positive = [`told-${index}`, 0];
  }
  return { nodes, positive };
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
