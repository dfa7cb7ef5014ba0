import type { EncodedImage } from './image.ts';

/** How far the work on a request is. */
export interface PredictProgress {
  /** Which picture of the request, from 0. */
  readonly imageIndex: number;
  readonly imageCount: number;
  /** What is being done, in one or two words. */
  readonly stage: string;
  /** 0–1 within this picture. */
  readonly fraction: number;
  /** Steps of the stage, for engines that work in steps. */
  readonly steps?: StepCount;
  /** The picture as it looks so far, small; only from engines that have one, and only when it was asked for. */
  readonly preview?: EncodedImage;
}

/** Steps of a stage: how many are done, and how many there are. */
export interface StepCount {
  readonly done: number;
  readonly total: number;
}
