import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Clock, Logger } from '../../core/ports.ts';
import type { Engine, EngineContext } from '../../engine/engine.ts';
import type { GenerateTask } from '../../engine/task.ts';
import type { PredictOptions } from '../prediction.ts';
import type { Drawn, DrawnImage, Seeded } from '../states.ts';

export interface DrawPorts {
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Has the engine make the pictures, in calls no larger than it can take. */
export async function draw(request: Seeded, engine: Engine, ports: DrawPorts, options: DrawOptions): Promise<Drawn> {
  const { imagesPerCall, digitalSourceType: medium } = engine.describe(request.model.id);
  const startedAtMs = ports.clock.now();
  const images: DrawnImage[] = [];
  for (let first = 0; first < request.seeds.length; first += imagesPerCall) {
    const task = generateTask(
      request,
      request.seeds.slice(first, first + imagesPerCall),
      options.wantLabelMaps ?? false,
    );
    const context: EngineContext = {
      ...ports,
      signal: options.signal,
      ...(options.deadlineMs && { deadlineMs: options.deadlineMs }),
    };
    for await (const event of engine.handlers.generate!(task, context)) {
      const imageIndex = first + event.imageIndex;
      if (event.kind === 'image') images[imageIndex] = { ...event.image, durationMs: ports.clock.now() - startedAtMs };
      else
        options.onProgress?.({
          imageIndex,
          imageCount: request.seeds.length,
          stage: event.stage,
          fraction: event.fraction,
        });
    }
  }
  const missing = request.seeds.findIndex((_, index) => images[index] === undefined);
  if (missing >= 0)
    throw new LimnerError(
      'ENGINE_FAILED',
      `The ${engine.id} engine made no picture ${missing + 1} of ${request.seeds.length}.`,
    );
  return { ...request, engineId: engine.id, medium, images };
}

export type DrawOptions = PredictOptions & { readonly signal: AbortSignal };

function generateTask(
  { model, operation, seeds: _all }: Seeded,
  seeds: readonly number[],
  wantLabelMap: boolean,
): GenerateTask {
  const { prompt, negativePrompt, size, sampleImageStyle, guidanceScale } = operation;
  return {
    modelId: model.id,
    prompt,
    negativePrompt,
    size,
    seeds,
    wantLabelMap,
    ...(sampleImageStyle !== undefined && { style: sampleImageStyle }),
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
}
