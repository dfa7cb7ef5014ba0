import { LimnerError } from '../../core/errors/limner-error.ts';
import type { Engine, EngineCapabilities, EngineContext, EngineImage, EngineMask } from '../../engine/engine.ts';
import type { PredictOptions } from '../prediction.ts';
import { reportProgress } from '../report-progress.ts';
import type { Drawn, DrawnImage, Prepared } from '../states.ts';

/** Has the engine make the pictures or masks, in calls no larger than it can take. */
export async function draw(
  request: Prepared,
  engine: Engine,
  context: EngineContext,
  options: Pick<PredictOptions, 'onProgress' | 'wantPreviews'>,
): Promise<Drawn> {
  const { job, model, seeds, wordings, operation } = request;
  const capabilities = engine.describe(model.id);
  const startedAtMs = context.clock.now();
  const images: DrawnImage[] = [];
  const masks: EngineMask[] = [];
  for (const { first, end } of callsFor(request, capabilities)) {
    const prompts = wordings.slice(first, end).map(({ prompt }) => prompt);
    for await (const event of job.start(engine.handlers, { seeds: seeds.slice(first, end), prompts }, context)) {
      if (event.kind === 'mask') masks[event.maskIndex] = event.mask;
      else if (event.kind === 'image') {
        const index = first + event.imageIndex;
        images[index] = drawnImage(event.image, request, index, context.clock.now() - startedAtMs);
      } else await reportProgress(event, { first, imageCount: seeds.length }, options);
    }
  }
  if (operation.kind !== 'segment') requireEveryPicture(images, seeds.length, engine);
  return { ...request, engineId: engine.id, medium: capabilities.digitalSourceType, images, masks };
}

/** Splits the pictures into calls: no more than the engine takes, and of one prompt unless it takes several. */
function callsFor(
  { seeds, wordings }: Prepared,
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

function drawnImage(image: EngineImage, request: Prepared, index: number, durationMs: number): DrawnImage {
  const { enhancedPrompt } = request.wordings[index]!;
  const drawn = { ...image, durationMs, markNumber: request.markNumbers[index]! };
  if (enhancedPrompt === undefined) return drawn;
  return { ...drawn, enhancedPrompt, notUnderstood: ownWords(image.notUnderstood, request) };
}

/** Of the words that were not understood, those that the caller wrote: an enhancer's own are no concern of theirs. */
function ownWords(notUnderstood: readonly string[], { operation }: Prepared): string[] {
  const original = 'prompt' in operation ? operation.prompt.toLowerCase() : '';
  return notUnderstood.filter((word) => original.includes(word.toLowerCase()));
}

function requireEveryPicture(images: readonly DrawnImage[], count: number, { id }: Engine): void {
  for (let index = 0; index < count; index++)
    if (!images[index])
      throw new LimnerError('ENGINE_FAILED', `The ${id} engine made no picture ${index + 1} of ${count}.`);
}
