import { LimnerError } from '../../../core/errors/limner-error.ts';
import type { Raster } from '../../../core/image.ts';
import { rasterOfTensor } from '../images/pixels.ts';
import { modelFault } from '../model/model-fault.ts';
import type { NamedTensor } from '../onnx/network.ts';
import type { NetworkSlot } from '../onnx/network-slot.ts';
import type { LatentShape } from '../pipelines/latent-shape.ts';
import { decodeTiled } from './tiled-decode.ts';
import type { VaeScaling } from './vae-scaling.ts';

/** The networks between pixels and latents. */
export interface Vae {
  readonly canEncode: boolean;
  /**
   * Latents of a picture, `[1, 3, height, width]` of −1…1 whose sides are whole cells: the mean of what the encoder says,
   * so the same every time.
   */
  encode(picture: NamedTensor): Promise<Float32Array>;
  decode(latents: Float32Array, shape: LatentShape): Promise<Raster>;
  release(): Promise<void>;
}

export interface VaeParts {
  readonly decoder: NetworkSlot;
  readonly encoder?: NetworkSlot;
  readonly encoderScaling: VaeScaling;
  readonly decoderScaling: VaeScaling;
  readonly latentChannels: number;
  /** Larger pictures are decoded in tiles with this many cells on a side, which bounds memory. */
  readonly tileCells: number;
}

export function createVae({
  decoder,
  encoder,
  encoderScaling,
  decoderScaling,
  latentChannels,
  tileCells,
}: VaeParts): Vae {
  return {
    canEncode: encoder !== undefined,
    async encode(picture) {
      const network = await encoder!.use();
      const outputs = await network.run({ [network.header.inputs[0]!.name]: picture });
      const answer = Object.values(outputs)[0]!;
      // Exports give mean and logarithm of variance, or latents alone.
      const channels = answer.dims[1]!;
      if (channels !== latentChannels && channels !== 2 * latentChannels)
        throw modelFault(network.file, `${latentChannels} or ${2 * latentChannels} channels`, `${channels}`);
      const mean = answer.data.subarray(0, (answer.data.length * latentChannels) / channels);
      return mean.map((value) => (value - encoderScaling.shift) * encoderScaling.factor);
    },
    async decode(latents, shape) {
      const network = await decoder.use();
      const input = network.header.inputs[0]!.name;
      const values = latents.map((value) => value / decoderScaling.factor + decoderScaling.shift);
      const tensor = await decodeTiled(values, shape, tileCells, async (tile) => {
        const outputs = await network.run({ [input]: tile });
        return Object.values(outputs)[0]!;
      });
      requireNumbers(tensor.data, network.file);
      return rasterOfTensor(tensor);
    },
    async release() {
      await decoder.release();
      await encoder?.release();
    },
  };
}

/** Half-precision decoders of some models leave the range of their numbers. */
function requireNumbers(values: Float32Array, file: string): void {
  if (values.every(Number.isFinite)) return;
  const hint = 'Decoders in half precision may overflow: use one in single precision.';
  throw new LimnerError('ENGINE_FAILED', `The network ${file} gave pixels that are no numbers. ${hint}`);
}
