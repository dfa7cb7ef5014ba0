import type { StepCount } from '../core/progress.ts';
import type { HttpRetryOptions } from './http-options.ts';
import type { Image } from './image.ts';

/** How far a call is. */
export interface Progress<TImage extends Image = Image> {
  /** Which picture, from 0. */
  readonly imageIndex: number;
  readonly imageCount: number;
  /** What is being done, in one or two words. */
  readonly stage: string;
  /** 0–1 within this picture. */
  readonly fraction: number;
  /** Steps of the stage, from engines that work in steps. */
  readonly steps?: StepCount;
  /** The picture as it looks so far, small; from engines that have one. */
  readonly preview?: TImage;
}

/** What a call takes besides Google's parameters. */
export interface RequestOptions<TImage extends Image = Image> {
  /** Stops the call, and the work on it; as `config.abortSignal`. */
  readonly signal?: AbortSignal;
  /** Told how far the work is. */
  readonly onProgress?: (progress: Progress<TImage>) => void;
  /** Whether progress shall bring previews; default true where progress is listened to. */
  readonly previews?: boolean;
  /** Milliseconds that one attempt may take; as `config.httpOptions.timeout`. */
  readonly timeoutMs?: number;
  /** As `config.httpOptions.retryOptions`. */
  readonly retry?: HttpRetryOptions;
}
