import { LimnerError } from '../../core/errors/limner-error.ts';
import type { EngineOperation } from '../../engine/task.ts';
import type { Enhanced } from '../states.ts';
import { prepareEdit } from './edit-job.ts';
import type { EngineJob } from './engine-job.ts';
import { prepareGenerate } from './generate-job.ts';
import type { PrepareJob, PreparePorts, SeededFor } from './prepare-ports.ts';
import { prepareRecontext } from './recontext-job.ts';
import { prepareSegment } from './segment-job.ts';
import { prepareUpscale } from './upscale-job.ts';

const PREPARE: { readonly [Kind in EngineOperation]: PrepareJob<Kind> } = {
  generate: prepareGenerate,
  edit: prepareEdit,
  upscale: prepareUpscale,
  recontext: prepareRecontext,
  segment: prepareSegment,
};

/**
 * Makes any request ready for an engine.
 *
 * @throws LimnerError `OPERATION_UNSUPPORTED` for operations that no engine performs.
 */
export function prepareJob(request: Enhanced, ports: PreparePorts): Promise<EngineJob> {
  const { kind } = request.operation;
  if (!isEngineOperation(kind))
    throw new LimnerError(
      'OPERATION_UNSUPPORTED',
      `This release understands ${kind} requests but does not perform them.`,
    );
  return prepareAs(kind, request as SeededFor<typeof kind>, ports);
}

function prepareAs<Kind extends EngineOperation>(
  kind: Kind,
  request: SeededFor<Kind>,
  ports: PreparePorts,
): Promise<EngineJob> {
  return PREPARE[kind](request, ports);
}

function isEngineOperation(kind: string): kind is EngineOperation {
  return Object.hasOwn(PREPARE, kind);
}
