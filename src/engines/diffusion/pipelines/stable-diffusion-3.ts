import type { NamedTensor } from '../onnx/network.ts';
import type { Conditioner, ConditionerParts } from './conditioner.ts';
import { joinFeatures, joinSequences, joinVectors, padFeatures } from './tensor-shapes.ts';
import { openTextEncoder, outputOf, penultimateState, type TextEncoder } from './text-encoder.ts';

const MAX_CLIP_TOKENS = 77;
/** What the diffusers pipeline feeds T5. */
const MAX_T5_TOKENS = 256;
/** Features of the text input where the model has no T5 whose width would tell (`joint_attention_dim`). */
const DEFAULT_TEXT_WIDTH = 4096;

/** Stable Diffusion 3.x: the states of two CLIP encoders beside each other, then T5's, which may be missing. */
export function stableDiffusion3Conditioner(parts: ConditionerParts): Conditioner {
  const clips = [openTextEncoder(parts, '', MAX_CLIP_TOKENS), openTextEncoder(parts, '_2', MAX_CLIP_TOKENS)] as const;
  const t5 = parts.folder.has('text_encoder_3') ? openTextEncoder(parts, '_3', MAX_T5_TOKENS) : undefined;
  const width = Number(
    parts.folder.readJsonIfThere('transformer/config.json')['joint_attention_dim'] ?? DEFAULT_TEXT_WIDTH,
  );
  return {
    async encode(prompt) {
      const [first, second] = [await encodeClip(clips[0], prompt), await encodeClip(clips[1], prompt)];
      const long = t5 ? await encodeT5(t5, prompt) : noT5(width);
      const states = padFeatures(joinFeatures(first.states, second.states), long.states.dims.at(-1)!);
      const tensors = {
        encoder_hidden_states: joinSequences(states, long.states),
        pooled_projections: joinVectors(first.summary, second.summary),
      };
      // What is beyond CLIP's reach is still read by T5.
      return { tensors, isCut: t5 ? long.isCut : first.isCut };
    },
    settings: () => ({}),
    async release() {
      for (const encoder of [...clips, t5]) await encoder?.release();
    },
  };
}

async function encodeClip(
  encoder: TextEncoder,
  prompt: string,
): Promise<{ states: NamedTensor; summary: NamedTensor; isCut: boolean }> {
  const { outputs, isCut } = await encoder.encode(prompt);
  const summary = outputOf(outputs, 'text_embeds', encoder.file);
  return { states: penultimateState(outputs, encoder.file), summary, isCut };
}

async function encodeT5(encoder: TextEncoder, prompt: string): Promise<{ states: NamedTensor; isCut: boolean }> {
  const { outputs, isCut } = await encoder.encode(prompt);
  return { states: outputOf(outputs, 'last_hidden_state', encoder.file), isCut };
}

function noT5(width: number): { states: NamedTensor; isCut: boolean } {
  return { states: { data: new Float32Array(MAX_T5_TOKENS * width), dims: [1, MAX_T5_TOKENS, width] }, isCut: false };
}
