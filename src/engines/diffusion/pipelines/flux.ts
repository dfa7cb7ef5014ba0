import type { NamedTensor } from '../onnx/network.ts';
import type { Conditioner, ConditionerParts } from './conditioner.ts';
import type { LatentShape } from './latent-shape.ts';
import { PATCH } from './packed-latents.ts';
import { openTextEncoder, outputOf } from './text-encoder.ts';

const MAX_CLIP_TOKENS = 77;
const MAX_T5_TOKENS = 512;

/** Flux: CLIP's summary, T5's states, and where each token of text and picture stands. */
export function fluxConditioner(parts: ConditionerParts): Conditioner {
  const clip = openTextEncoder(parts, '', MAX_CLIP_TOKENS);
  const t5 = openTextEncoder(parts, '_2', MAX_T5_TOKENS);
  return {
    async encode(prompt) {
      const { outputs } = await clip.encode(prompt);
      const long = await t5.encode(prompt);
      const states = outputOf(long.outputs, 'last_hidden_state', t5.file);
      const tensors = {
        pooled_projections: outputOf(outputs, 'pooler_output', clip.file),
        encoder_hidden_states: states,
        txt_ids: positions(states.dims.at(-2)!, () => [0, 0]),
      };
      return { tensors, isCut: long.isCut };
    },
    settings: (shape, guidanceScale) => ({
      img_ids: picturePositions(shape),
      guidance: { data: Float32Array.of(guidanceScale), dims: [1] },
    }),
    async release() {
      await clip.release();
      await t5.release();
    },
  };
}

function picturePositions({ height, width }: LatentShape): NamedTensor {
  const columns = width / PATCH;
  return positions((height / PATCH) * columns, (i) => [Math.floor(i / columns), i % columns]);
}

/** Three numbers for each token: a zero, its row and its column. */
function positions(count: number, at: (index: number) => readonly [row: number, column: number]): NamedTensor {
  const data = new Float32Array(count * 3);
  for (let i = 0; i < count; i++) data.set(at(i), i * 3 + 1);
  return { data, dims: [count, 3] };
}
