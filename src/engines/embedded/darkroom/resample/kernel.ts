/** A reconstruction filter: its weight at a distance from the sample, in samples, and the distance where it ends. */
export interface Kernel {
  readonly radius: number;
  weight(distance: number): number;
}

/** Windowed sinc with three lobes (Duchon 1979): the usual choice for sharp resizing. */
export const LANCZOS3: Kernel = {
  radius: 3,
  weight(distance) {
    if (distance === 0) return 1;
    if (Math.abs(distance) >= 3) return 0;
    const angle = Math.PI * distance;
    return (3 * Math.sin(angle) * Math.sin(angle / 3)) / (angle * angle);
  },
};

/** Cubic convolution with a = −0.5 (Keys 1981): Pillow's bicubic filter. */
export const CUBIC: Kernel = {
  radius: 2,
  weight(distance) {
    const d = Math.abs(distance);
    if (d >= 2) return 0;
    return d < 1 ? (1.5 * d - 2.5) * d * d + 1 : ((2.5 - 0.5 * d) * d - 4) * d + 2;
  },
};

/** Linear interpolation: never leaves the range of its neighbours, so it suits masks. */
export const TRIANGLE: Kernel = {
  radius: 1,
  weight: (distance) => Math.max(0, 1 - Math.abs(distance)),
};

/** For each output sample: which input samples it is made of, and how much of each. Weights sum to 1. */
export interface KernelTaps {
  readonly tapCount: number;
  /** First input sample of each output sample; later ones follow, held at the last sample of the row. */
  readonly first: Int32Array;
  /** `outputLength × tapCount`. */
  readonly weights: Float32Array;
}

/**
 * Taps for a change of length from `inputLength` to `outputLength` samples, with pixel centres aligned. When shrinking,
 * the kernel is widened so that every input sample counts (no aliasing).
 */
export function kernelTaps(kernel: Kernel, inputLength: number, outputLength: number): KernelTaps {
  const scale = inputLength / outputLength;
  const stretch = Math.max(1, scale);
  const support = kernel.radius * stretch;
  const tapCount = Math.ceil(support) * 2 + 1;
  const first = new Int32Array(outputLength);
  const weights = new Float32Array(outputLength * tapCount);
  for (let out = 0; out < outputLength; out++) {
    const centre = (out + 0.5) * scale - 0.5;
    const start = Math.floor(centre) - Math.ceil(support) + 1;
    first[out] = start;
    let sum = 0;
    for (let tap = 0; tap < tapCount; tap++) {
      const weight = kernel.weight((start + tap - centre) / stretch);
      weights[out * tapCount + tap] = weight;
      sum += weight;
    }
    for (let tap = 0; tap < tapCount; tap++) weights[out * tapCount + tap] /= sum;
  }
  return { tapCount, first, weights };
}
