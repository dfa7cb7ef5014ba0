import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Clock, Logger } from '../../core/ports.ts';
import type { Engine, EngineCapabilities, EngineContext, EngineImage } from '../../engine/engine.ts';
import type { GenerateTask } from '../../engine/task.ts';
import type { PredictOptions } from '../prediction.ts';
import type { Drawn, DrawnImage, Enhanced } from '../states.ts';

export interface DrawPorts {
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Has the engine make the pictures, in calls no larger than it can take. */
export async function draw(request: Enhanced, engine: Engine, ports: DrawPorts, options: DrawOptions): Promise<Drawn> {
  const capabilities = engine.describe(request.model.id);
  const startedAtMs = ports.clock.now();
  const images: DrawnImage[] = [];
  for (const { first, end } of callsFor(request, capabilities)) {
    const task = generateTask(request, first, end, options.wantLabelMaps ?? false);
    const context: EngineContext = {
      ...ports,
      signal: options.signal,
      ...(options.deadlineMs && { deadlineMs: options.deadlineMs }),
    };
    for await (const event of engine.handlers.generate!(task, context)) {
      const imageIndex = first + event.imageIndex;
      if (event.kind === 'image')
        images[imageIndex] = drawnImage(event.image, request, imageIndex, ports.clock.now() - startedAtMs);
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
  return { ...request, engineId: engine.id, medium: capabilities.digitalSourceType, images };
}

export type DrawOptions = PredictOptions & { readonly signal: AbortSignal };

/** Splits the pictures into calls: no more than the engine takes, and of one prompt unless it takes several. */
function callsFor(
  { seeds, wordings }: Enhanced,
  { imagesPerCall, promptPerImage }: EngineCapabilities,
): { first: number; end: number }[] {
  const calls: { first: number; end: number }[] = [];
  for (let index = 0; index < seeds.length; index++) {
    const current = calls.at(-1);
    const isFull = !current || current.end - current.first >= imagesPerCall;
    if (isFull || (!promptPerImage && wordings[current.first]!.prompt !== wordings[index]!.prompt))
      calls.push({ first: index, end: index + 1 });
    else current.end++;
  }
  return calls;
}

function drawnImage(image: EngineImage, request: Enhanced, index: number, durationMs: number): DrawnImage {
  const { enhancedPrompt } = request.wordings[index]!;
  if (enhancedPrompt === undefined) return { ...image, durationMs };
  return { ...image, durationMs, enhancedPrompt, notUnderstood: ownWords(image.notUnderstood, request) };
}

/** Of the words that were not understood, those that the caller wrote: an enhancer's own are no concern of theirs. */
function ownWords(notUnderstood: readonly string[], { operation }: Enhanced): string[] {
  const original = operation.prompt.toLowerCase();
  return notUnderstood.filter((word) => original.includes(word.toLowerCase()));
}

function generateTask(
  { model, operation, seeds, wordings }: Enhanced,
  first: number,
  end: number,
  wantLabelMap: boolean,
): GenerateTask {
  const { negativePrompt, size, sampleImageStyle, guidanceScale } = operation;
  const prompts = wordings.slice(first, end).map(({ prompt }) => prompt);
  return {
    modelId: model.id,
    prompt: prompts[0]!,
    ...(new Set(prompts).size > 1 && { prompts }),
    negativePrompt,
    size,
    seeds: seeds.slice(first, end),
    wantLabelMap,
    ...(sampleImageStyle !== undefined && { style: sampleImageStyle }),
    ...(guidanceScale !== undefined && { guidanceScale }),
  };
}
