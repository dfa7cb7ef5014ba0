import type { NamedTensor } from '../onnx/network.ts';
import type { LatentShape } from './latent-shape.ts';

/** Flux' transformer reads squares of 2 × 2 cells as one token. */
export const PATCH = 2;

/** `[channels, height, width] → [1, height / 2 · width / 2, channels · 4]`. */
export function packLatents(latents: Float32Array, shape: LatentShape): NamedTensor {
  const data = new Float32Array(latents.length);
  forEachCell(shape, (spatial, packed) => {
    data[packed] = latents[spatial]!;
  });
  const { channels, height, width } = shape;
  return { data, dims: [1, (height / PATCH) * (width / PATCH), channels * PATCH * PATCH] };
}

/** The way back. */
export function unpackLatents(packed: Float32Array, shape: LatentShape): Float32Array {
  const latents = new Float32Array(packed.length);
  forEachCell(shape, (spatial, from) => {
    latents[spatial] = packed[from]!;
  });
  return latents;
}

function forEachCell({ channels, height, width }: LatentShape, visit: (spatial: number, packed: number) => void): void {
  const tokensAcross = width / PATCH;
  const tokenLength = channels * PATCH * PATCH;
  for (let channel = 0; channel < channels; channel++)
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const token = Math.floor(y / PATCH) * tokensAcross + Math.floor(x / PATCH);
        const within = (channel * PATCH + (y % PATCH)) * PATCH + (x % PATCH);
        visit((channel * height + y) * width + x, token * tokenLength + within);
      }
}
