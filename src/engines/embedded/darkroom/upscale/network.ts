/** Factors that there is a network for. */
export type NetworkFactor = 2 | 3 | 4;

/** A super-resolution network, ready to run. */
export interface SuperResolution {
  /** What runs it: the name of an npm package. */
  readonly runtime: NetworkRuntime;
  /**
   * Enlarges a tile.
   *
   * @param pixels three planes of red, green and blue, each `height × width`, 0–1.
   * @returns three planes, each `factor` times as wide and as high, about 0–1.
   */
  enlarge(factor: NetworkFactor, pixels: Float32Array, widthPx: number, heightPx: number): Promise<Float32Array>;
}

/** Packages that can run the network, the faster first. */
export const NETWORK_RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'] as const;
export type NetworkRuntime = (typeof NETWORK_RUNTIMES)[number];
