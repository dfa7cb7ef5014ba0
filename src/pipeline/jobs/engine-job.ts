import type { Mask, PixelSize, Raster } from '../../core/image.ts';
import type { EngineContext, EngineEvent, EngineHandlers } from '../../engine/engine.ts';

/** One request made ready for an engine. What differs between operations is in here; the stages treat all alike. */
export interface EngineJob {
  /** Of the pictures that the engine makes. */
  readonly size: PixelSize;
  /** Starts the engine on some of the request's pictures. */
  start(handlers: EngineHandlers, call: EngineCall, context: EngineContext): AsyncIterable<EngineEvent>;
  /** What becomes of a picture before it is encoded; absent where the engine's picture is the answer. */
  readonly finishPicture?: (picture: Raster) => FinishedPicture;
  /** What becomes of a mask before it is encoded. */
  readonly finishMask?: (mask: Mask) => Mask;
}

/** The pictures of one call, in their order. */
export interface EngineCall {
  readonly seeds: readonly number[];
  /** The text of each picture; empty for operations that have none. */
  readonly prompts: readonly string[];
}

export interface FinishedPicture {
  readonly picture: Raster;
  /** Largest difference from the caller's picture outside the mask. */
  readonly maskDifference: number;
}
