import type { createIllustrator } from './illustrator/illustrate.ts';
import type { InputOf, OutputOf, RenderJobName } from './render-message.ts';

/** What a render thread keeps between pieces of work. */
export interface RenderTools {
  readonly illustrator: ReturnType<typeof createIllustrator>;
}

/** Tells how far a piece of work is: the stage's name and 0–1 of the whole. */
export type ReportProgress = (stage: string, fraction: number) => void;

/** Does one kind of work inside a render thread. */
export type RenderJob<Name extends RenderJobName> = (
  input: InputOf<Name>,
  tools: RenderTools,
  report: ReportProgress,
) => JobResult<OutputOf<Name>>;

/** What came of it, and the buffers in it that leave the thread instead of being copied. */
export interface JobResult<Output> {
  readonly output: Output;
  readonly moved: readonly ArrayBufferLike[];
}
