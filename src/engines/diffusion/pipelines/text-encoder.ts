import { modelFault } from '../model/model-fault.ts';
import type { NamedTensor, Tensors } from '../onnx/network.ts';
import { requireInputs } from '../onnx/open-network.ts';
import { openPromptTokenizer } from '../tokenize/prompt-tokenizer.ts';
import type { ConditionerParts } from './conditioner.ts';

/** A tokenizer and the network that reads its tokens. */
export interface TextEncoder {
  readonly file: string;
  encode(prompt: string): Promise<{ readonly outputs: Tensors; readonly isCut: boolean }>;
  release(): Promise<void>;
}

/**
 * @param suffix of both parts: empty, `_2` or `_3`.
 * @param maxTokens that the model reads at most.
 */
export function openTextEncoder(parts: ConditionerParts, suffix: string, maxTokens: number): TextEncoder {
  const tokenizer = openPromptTokenizer(parts.folder, `tokenizer${suffix}`, maxTokens);
  const slot = parts.slot(`text_encoder${suffix}`);
  return {
    file: slot.file,
    async encode(prompt) {
      const network = await slot.use();
      requireInputs(network.file, network.header, ['input_ids']);
      const { ids, isCut } = tokenizer.tokenize(prompt);
      const dims = [1, ids.length];
      const outputs = await network.run({
        input_ids: { data: Float32Array.from(ids), dims },
        // The encoders of these models attend to padding, too, as they did in training.
        attention_mask: { data: new Float32Array(ids.length).fill(1), dims },
      });
      return { outputs, isCut };
    },
    release: () => slot.release(),
  };
}

/** @throws LimnerError `MODEL_FILES_INVALID` when the network does not give this output. */
export function outputOf(outputs: Tensors, name: string, file: string): NamedTensor {
  const tensor = outputs[name];
  if (!tensor) throw modelFault(file, `an output called ${name}`, Object.keys(outputs).join(', '));
  return tensor;
}

/** What went into the last layer but one: `hidden_states.N` with the second largest N. */
export function penultimateState(outputs: Tensors, file: string): NamedTensor {
  const states = Object.keys(outputs)
    .map((name) => /^hidden_states\.(\d+)$/.exec(name))
    .filter((match) => match !== null)
    .map((match) => Number(match[1]))
    .sort((a, b) => a - b);
  return outputOf(outputs, `hidden_states.${states.at(-2) ?? 'N'}`, file);
}
