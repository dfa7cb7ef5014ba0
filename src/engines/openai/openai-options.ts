import type { PixelSize } from '../../core/image.ts';
import type { ModelTraits } from '../shared/model-traits.ts';

export interface OpenAiOptions {
  readonly id: string;
  /** Address up to and including the version, without a slash at the end. */
  readonly baseUrl: string;
  readonly apiKey?: string;
  /** Model that requests name; absent: none is named. */
  readonly model?: string;
  /** What is known of the model. `edits` is what to try; the probe decides. */
  readonly traits: ModelTraits;
  /** Sizes to ask for where the server does not draw any size. */
  readonly sizes: readonly PixelSize[];
  /** Whether to try out at the start what the server can; else it is taken to know no seeds, masks and free sizes. */
  readonly probe: boolean;
  /** Whether to ask for the picture itself in the answer (`response_format`), which some servers refuse to be asked. */
  readonly askForBase64: boolean;
  readonly concurrency: number;
  /** How long one picture may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly probeIntervalMs: number;
}
