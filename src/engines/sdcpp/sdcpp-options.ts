import type { ModelTraits } from '../shared/model-traits.ts';
import type { ServerPlace } from './server-place.ts';

export interface SdcppOptions {
  readonly id: string;
  readonly place: ServerPlace;
  readonly traits: ModelTraits;
  /** Pictures that are sent to the server at once; it draws one and queues the others. */
  readonly concurrency: number;
  /** How long one picture may take once it was sent, in milliseconds. */
  readonly timeoutMs: number;
  /** Pause between two looks whether the server is there, in milliseconds. */
  readonly probeIntervalMs: number;
}
