import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import type { EditTask, TaskReference } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import type { RenderPool } from './render-pool.ts';

/** What is done instead of what a reference's model would do, by the reference's kind. */
const EMULATIONS: Readonly<Record<TaskReference['kind'], string>> = {
  subject: 'a subject is cut out and placed into an illustrated scene',
  style: 'a style gives its palette, and its medium where one is named',
  control: 'the lines of a control place, size and turn what is illustrated, and bound the sky; they are not traced',
  content: 'a content is restyled itself, or lends its composition to what is illustrated',
};

function emulated(references: readonly TaskReference[]): Notice[] {
  if (references.length === 0) return [];
  const kinds = [...new Set(references.map(({ kind }) => kind))];
  const message = `References are emulated: ${kinds.map((kind) => EMULATIONS[kind]).join('; ')}.`;
  return [{ treatment: 'emulated', parameter: 'referenceImages', message }];
}

/**
 * Makes all pictures of an edit at once, as far as threads are free.
 *
 * @throws LimnerError `FIELD_UNSUPPORTED` for an edit that the darkroom cannot do, with what it can.
 */
export function edit(pool: RenderPool, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { modelId: _model, seeds, guidanceScale: _guidance, baseSteps: _steps, ...order } = task;
  return streamEvents(context, async (emit, signal) => {
    const make = async (seed: number, imageIndex: number): Promise<void> => {
      const result = await pool.render('edit', { ...order, seed }, signal, (progress) =>
        emit({ kind: 'progress', imageIndex, ...progress }),
      );
      if ('refusal' in result)
        throw new LimnerError('FIELD_UNSUPPORTED', result.refusal, { field: 'instances[0].prompt' });
      const { raster, notUnderstood, notices = [] } = result;
      const { widthPx, heightPx } = task.size;
      const isPart = raster.widthPx !== widthPx || raster.heightPx !== heightPx;
      const image = { pixels: raster, seed, notices: [...emulated(task.references), ...notices], notUnderstood };
      emit({ kind: 'image', imageIndex, image: isPart ? { ...image, isPart } : image });
    };
    await Promise.all(seeds.map(make));
  });
}
