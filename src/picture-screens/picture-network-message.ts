/** What the parent asks: one picture, as the network wants it. */
export interface NetworkRequest {
  readonly id: number;
  readonly picture: NetworkPicture;
}

/** A picture of numbers. */
export interface NetworkPicture {
  /** Red, then green, then blue, row by row. */
  readonly pixels: Float32Array;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The network's outputs by their names. */
export type NetworkOutputs = Readonly<Record<string, NetworkOutput>>;

export interface NetworkOutput {
  readonly dims: readonly number[];
  /** Row by row. */
  readonly data: Float32Array;
}

/** What the process answers: first that it is ready (id 0), then once for each request. */
export interface NetworkAnswer {
  readonly id: number;
  readonly outputs?: NetworkOutputs;
  readonly error?: string;
}
