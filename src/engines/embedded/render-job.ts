import type { InputOf, OutputOf, RenderJobName } from './render-message.ts';
import type { RenderTools, ReportProgress } from './render-tools.ts';

/** Does one kind of work inside a render thread. */
export type RenderJob<Name extends RenderJobName> = (
  input: InputOf<Name>,
  tools: RenderTools,
  report: ReportProgress,
) => JobResult<OutputOf<Name>> | Promise<JobResult<OutputOf<Name>>>;

/** What came of it, and the buffers in it that leave the thread instead of being copied. */
export interface JobResult<Output> {
  readonly output: Output;
  readonly moved: readonly ArrayBufferLike[];
}
