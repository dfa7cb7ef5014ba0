/** What the parent asks: one picture, as the network wants it. */
export interface ClassifyRequest {
  readonly id: number;
  /** Red, then green, then blue, row by row. */
  readonly pixels: Float32Array;
  readonly sidePx: number;
}

/** What the process answers: first that it is ready (id 0), then once for each request. */
export interface ClassifyAnswer {
  readonly id: number;
  readonly logits?: readonly number[];
  readonly error?: string;
}
