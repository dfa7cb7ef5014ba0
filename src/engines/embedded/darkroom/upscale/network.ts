/** Factors that there is a network for. */
export type NetworkFactor = 2 | 3 | 4;

/** A super-resolution network, ready to run. */
export interface SuperResolution {
  /** What runs it: the name of an npm package. */
  readonly runtime: NetworkRuntime;
  /** The operator's name of it; absent on the network that ships with Limner. */
  readonly name?: string;
  /** Factors that it knows; absent: all. */
  readonly factors?: readonly NetworkFactor[];
  /** How far it looks: tiles overlap by so many pixels at least. Absent: {@link OWN_MARGIN_PX}. */
  readonly marginPx?: number;
  /** Sides of tiles are multiples of this; absent: any. */
  readonly sizeMultiplePx?: number;
  /** The one side that it takes for tiles, where it was made for one; absent: any. */
  tileSidePx?(factor: NetworkFactor): Promise<number | undefined>;
  /**
   * Enlarges a tile.
   *
   * @param pixels three planes of red, green and blue, each `height × width`, 0–1.
   * @returns three planes, each `factor` times as wide and as high, about 0–1, in a buffer that nothing else uses.
   */
  enlarge(factor: NetworkFactor, pixels: Float32Array, widthPx: number, heightPx: number): Promise<Float32Array>;
  /** Gives back memory that it keeps for further tiles; it may be used again. Absent: keeps none. */
  rest?(): Promise<void>;
}

/**
 * The network that ships with Limner looks 18 pixels far, with the two corrections at its end; what is further than this
 * changes its answer by a twentieth of a grey level at most (measured on photographs at x2, x3 and x4).
 */
export const OWN_MARGIN_PX = 8;

/** A network of the operator's: an ONNX file with one input and one output, RGB planes of 0–1. */
export interface NetworkFile {
  /** Absolute path. */
  readonly file: string;
  /** What to call it; absent: the file's name. */
  readonly name?: string;
  readonly factor: NetworkFactor;
  readonly marginPx: number;
  readonly sizeMultiplePx: number;
}

/** Packages that can run the network, the faster first. */
export const NETWORK_RUNTIMES = ['onnxruntime-node', 'onnxruntime-web'] as const;
export type NetworkRuntime = (typeof NETWORK_RUNTIMES)[number];
