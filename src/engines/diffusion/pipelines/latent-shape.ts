/** The grid of numbers that stands for a picture, and how it relates to its pixels. */
export interface LatentShape {
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  /** Pixels on a side of one cell. */
  readonly cellPx: number;
}

export function latentLength({ channels, height, width }: LatentShape): number {
  return channels * height * width;
}
