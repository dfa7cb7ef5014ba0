import { modelFault } from '../model/model-fault.ts';
import type { NamedTensor, Network, Tensors } from '../onnx/network.ts';
import type { DrawNoise, Scheduler } from '../schedulers/scheduler.ts';
import { weightedSum } from '../schedulers/weighted-sum.ts';
import { chooseByMask } from './latent-mask.ts';
import { type LatentShape, latentLength } from './latent-shape.ts';
import { packLatents, unpackLatents } from './packed-latents.ts';

/** Everything that one walk from noise to latents needs. */
export interface DenoiseOrder {
  readonly denoiser: Network;
  /** Name of the input that takes the latents. */
  readonly latentInput: string;
  readonly isPacked: boolean;
  readonly shape: LatentShape;
  readonly scheduler: Scheduler;
  readonly latents: Float32Array;
  /** Inputs beside latents and timestep: those of the prompt. */
  readonly positive: Tensors;
  /** Those of the negative prompt; absent where guidance is off. */
  readonly negative?: Tensors;
  readonly guidanceScale: number;
  readonly drawNoise: DrawNoise;
  /** Channels that inpainting networks see behind the latents: mask and kept picture. */
  readonly shown?: NamedTensor;
  /** Puts what shall stay back after each step, as noisy as the rest. */
  readonly kept?: { readonly mask: Float32Array; readonly original: Float32Array; readonly noise: Float32Array };
}

/** Where a walk stands after a step. */
export interface DenoiseStep {
  /** From 1 on. */
  readonly step: number;
  readonly steps: number;
  readonly latents: Float32Array;
  /** The finished latents as the network sees them from here. */
  readonly predictClean: () => Float32Array;
}

/** Yields after each step; whoever reads it may stop there. The last step holds the finished latents. */
export async function* denoise(order: DenoiseOrder): AsyncGenerator<DenoiseStep> {
  const { scheduler, guidanceScale, kept, drawNoise } = order;
  const { timesteps, firstStep } = scheduler;
  let { latents } = order;
  for (let index = firstStep; index < timesteps.length; index++) {
    const scaled = scheduler.scaleInput(latents, index);
    const positive = await predict(order, scaled, index, order.positive);
    const output = order.negative
      ? guided(await predict(order, scaled, index, order.negative), positive, guidanceScale)
      : positive;
    const before = latents;
    latents = scheduler.step(output, index, before, drawNoise);
    if (kept) {
      const isLast = index + 1 === timesteps.length;
      const original = isLast ? kept.original : scheduler.addNoise(kept.original, kept.noise, index + 1);
      latents = chooseByMask(kept.mask, latents, original);
    }
    yield {
      step: index + 1 - firstStep,
      steps: timesteps.length - firstStep,
      latents,
      predictClean: () => scheduler.predictClean(output, index, before),
    };
  }
}

/** Classifier-free guidance (arXiv 2207.12598): away from the negative prompt. */
function guided(negative: Float32Array, positive: Float32Array, scale: number): Float32Array {
  return weightedSum([1 - scale, negative], [scale, positive]);
}

async function predict(
  { denoiser, latentInput, isPacked, shape, scheduler, shown }: DenoiseOrder,
  scaled: Float32Array,
  index: number,
  conditioning: Tensors,
): Promise<Float32Array> {
  const timestep = scheduler.timesteps[index]!;
  const outputs = await denoiser.run({
    ...conditioning,
    [latentInput]: isPacked ? packLatents(scaled, shape) : spatial(scaled, shape, shown),
    timestep: { data: Float32Array.of(isPacked ? timestep / 1000 : timestep), dims: [1] },
  });
  const output = outputs[denoiser.header.outputs[0]!.name]!;
  if (output.data.length !== latentLength(shape))
    throw modelFault(denoiser.file, `an output of ${latentLength(shape)} numbers`, `one of ${output.dims.join('×')}`);
  return isPacked ? unpackLatents(output.data, shape) : output.data;
}

function spatial(latents: Float32Array, { channels, height, width }: LatentShape, shown?: NamedTensor): NamedTensor {
  if (!shown) return { data: latents, dims: [1, channels, height, width] };
  const data = new Float32Array(latents.length + shown.data.length);
  data.set(latents);
  data.set(shown.data, latents.length);
  return { data, dims: [1, channels + shown.dims[0]!, height, width] };
}
