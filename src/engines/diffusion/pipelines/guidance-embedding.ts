import type { NamedTensor } from '../onnx/network.ts';

/** The paper's embedding counts guidance in thousandths. */
const GUIDANCE_UNITS = 1000;

/**
 * The strength of guidance as an input of networks distilled with it, `timestep_cond` (arXiv 2310.04378, section 4.1):
 * sines, then cosines, of the scale less one.
 */
export function guidanceEmbedding(guidanceScale: number, width: number): NamedTensor {
  const half = Math.floor(width / 2);
  const value = (guidanceScale - 1) * GUIDANCE_UNITS;
  const data = new Float32Array(width);
  for (let i = 0; i < half; i++) {
    const angle = value * Math.exp((-Math.log(10_000) * i) / (half - 1));
    data[i] = Math.sin(angle);
    data[half + i] = Math.cos(angle);
  }
  return { data, dims: [1, width] };
}
