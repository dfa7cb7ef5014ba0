import type { NamedTensor } from '../onnx/network.ts';
import type { Conditioner, ConditionerParts } from './conditioner.ts';
import { guidanceEmbedding } from './guidance-embedding.ts';
import type { LatentShape } from './latent-shape.ts';
import { joinFeatures, zerosLike } from './tensor-shapes.ts';
import { openTextEncoder, outputOf, penultimateState } from './text-encoder.ts';

const MAX_TOKENS = 77;

/** Stable Diffusion XL: two CLIP encoders, their last states but one, the second's summary, and the picture's size. */
export function stableDiffusionXlConditioner(parts: ConditionerParts): Conditioner {
  const encoder = openTextEncoder(parts, '', MAX_TOKENS);
  const encoder2 = openTextEncoder(parts, '_2', MAX_TOKENS);
  const zeroesEmptyNegative = parts.folder.readJson('model_index.json')['force_zeros_for_empty_prompt'] !== false;
  return {
    async encode(prompt, role) {
      const first = await encoder.encode(prompt);
      const second = await encoder2.encode(prompt);
      const states = joinFeatures(
        penultimateState(first.outputs, encoder.file),
        penultimateState(second.outputs, encoder2.file),
      );
      const summary = outputOf(second.outputs, 'text_embeds', encoder2.file);
      const isZeroed = role === 'negative' && prompt === '' && zeroesEmptyNegative;
      const tensors = {
        encoder_hidden_states: isZeroed ? zerosLike(states) : states,
        text_embeds: isZeroed ? zerosLike(summary) : summary,
      };
      return { tensors, isCut: first.isCut || second.isCut };
    },
    settings: (shape, guidanceScale, { header }) => {
      const guided = header.inputs.find(({ name }) => name === 'timestep_cond');
      return {
        time_ids: sizeConditioning(shape),
        ...(guided && { timestep_cond: guidanceEmbedding(guidanceScale, guided.dims[1] ?? 256) }),
      };
    },
    async release() {
      await encoder.release();
      await encoder2.release();
    },
  };
}

/** Original size, crop and target size (arXiv 2307.01952, section 2.2): a whole picture of the size that is made. */
function sizeConditioning({ height, width, cellPx }: LatentShape): NamedTensor {
  const size = [height * cellPx, width * cellPx] as const;
  return { data: Float32Array.of(...size, 0, 0, ...size), dims: [1, 6] };
}
