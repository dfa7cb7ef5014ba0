import type { PixelSize } from '../core/image.ts';
import type { OperationKind } from '../core/operation.ts';

/** What the pipeline hands to an engine, per operation: everything resolved, nothing optional that has a default. */
export interface EngineTasks extends Partial<Record<OperationKind, unknown>> {
  readonly generate: GenerateTask;
}

/** Make `seeds.length` pictures of one prompt; picture k uses `seeds[k]` and does not depend on the others. */
export interface GenerateTask {
  readonly modelId: string;
  readonly prompt: string;
  /** A prompt for each seed, instead of `prompt`; only for engines that say `promptPerImage`. */
  readonly prompts?: readonly string[];
  readonly negativePrompt: string;
  readonly size: PixelSize;
  readonly seeds: readonly number[];
  /** `imagegeneration@002`'s `sampleImageStyle`, when given. */
  readonly style?: string;
  readonly guidanceScale?: number;
  /** Also return which pixel shows what. */
  readonly wantLabelMap: boolean;
}
