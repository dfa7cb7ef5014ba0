import type { Network } from '../onnx/network.ts';
import type { Conditioner, ConditionerParts } from './conditioner.ts';
import { guidanceEmbedding } from './guidance-embedding.ts';
import { openTextEncoder, outputOf } from './text-encoder.ts';

/** CLIP reads 77 tokens. */
const MAX_TOKENS = 77;

/** Stable Diffusion 1.x and 2.x and models distilled from them: one CLIP encoder, its last state. */
export function stableDiffusionConditioner(parts: ConditionerParts): Conditioner {
  const encoder = openTextEncoder(parts, '', MAX_TOKENS);
  return {
    async encode(prompt) {
      const { outputs, isCut } = await encoder.encode(prompt);
      return { tensors: { encoder_hidden_states: outputOf(outputs, 'last_hidden_state', encoder.file) }, isCut };
    },
    settings: (_shape, guidanceScale, denoiser) => {
      const width = guidanceInputWidth(denoiser);
      return width === undefined ? {} : { timestep_cond: guidanceEmbedding(guidanceScale, width) };
    },
    release: () => encoder.release(),
  };
}

/** Latent consistency models take the guidance scale as an input; 256 numbers unless the network says otherwise. */
function guidanceInputWidth({ header }: Network): number | undefined {
  const input = header.inputs.find(({ name }) => name === 'timestep_cond');
  return input && (input.dims[1] ?? 256);
}
