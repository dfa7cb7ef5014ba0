import type { PixelSize, Raster } from '../../core/image.ts';
import type { Notice } from '../../core/notice.ts';
import type { EngineContext, EngineEvent } from '../../engine/engine.ts';
import { streamEvents } from '../shared/stream-events.ts';
import type { DeviceHost } from './child/device-host.ts';
import type { DrawJob } from './child/device-message.ts';
import { PROMPT_CUT } from './notices.ts';
import type { PictureEvent, PictureRequest } from './pipelines/picture-request.ts';

/** Pictures to be drawn, and what becomes of what the model drew. */
export interface PictureOrder {
  readonly job: DrawJob;
  readonly notices: readonly Notice[];
  readonly method: string;
  /** Brings a picture from the model's size to the one asked for. */
  readonly finish: (drawn: Raster) => Promise<Raster>;
}

/** Share of a picture's time that its steps take; the rest is encoding and decoding. */
const STEPS_SHARE = 0.9;

/** Has the device draw, and tells what happens in the words of the engine contract. */
export function drawPictures(
  host: DeviceHost,
  prepare: (context: EngineContext) => Promise<PictureOrder>,
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  return streamEvents(context, async (emit, signal) => {
    const { job, notices, method, finish } = await prepare(context);
    const finishing: Promise<void>[] = [];
    await host.run(job, signal, ({ imageIndex, event }) => {
      if (event.kind === 'step') emit(progressOf(imageIndex, event));
      else finishing.push(finishPicture(imageIndex, event, job.pictures[imageIndex]!));
    });
    await Promise.all(finishing);

    async function finishPicture(
      imageIndex: number,
      { raster, isPromptCut }: Extract<PictureEvent, { kind: 'picture' }>,
      { seed }: PictureRequest,
    ): Promise<void> {
      const pixels = await finish(raster);
      const said = isPromptCut ? [...notices, PROMPT_CUT] : notices;
      emit({ kind: 'image', imageIndex, image: { pixels, seed, notices: said, method, notUnderstood: [] } });
    }
  });
}

function progressOf(
  imageIndex: number,
  { step, steps, preview }: Extract<PictureEvent, { kind: 'step' }>,
): EngineEvent {
  return {
    kind: 'progress',
    imageIndex,
    stage: 'denoise',
    fraction: (STEPS_SHARE * step) / steps,
    steps: { done: step, total: steps },
    ...(preview && { preview }),
  };
}

/** How a picture was made, for logs and headers. */
export function methodOf(modelName: string, steps: number, { widthPx, heightPx }: PixelSize): string {
  return `${modelName}, ${steps} steps at ${widthPx}×${heightPx}`;
}
