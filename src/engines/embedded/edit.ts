import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { EditTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import type { RenderPool } from './render-pool.ts';

const EMULATED: Notice = {
  treatment: 'emulated',
  parameter: 'referenceImages',
  message:
    'References are emulated: a subject is cut out and placed into an illustrated scene, a style gives its palette.',
};

/**
 * Makes all pictures of an edit at once, as far as threads are free.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` for an edit that the darkroom cannot do, with what it can.
 */
export function edit(pool: RenderPool, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { modelId: _model, seeds, guidanceScale: _guidance, baseSteps: _steps, ...order } = task;
  const notices = task.references.length > 0 ? [EMULATED] : [];
  return streamEvents(context, async (emit, signal) => {
    const make = async (seed: number, imageIndex: number): Promise<void> => {
      const result = await pool.render('edit', { ...order, seed }, signal, (progress) =>
        emit({ kind: 'progress', imageIndex, ...progress }),
      );
      if ('refusal' in result)
        throw new LimnerError('FIELD_UNSUPPORTED', result.refusal, { field: 'instances[0].prompt' });
      const { raster, notUnderstood } = result;
      emit({ kind: 'image', imageIndex, image: { pixels: raster, seed, notices, notUnderstood } });
    };
    await Promise.all(seeds.map(make));
  });
}
