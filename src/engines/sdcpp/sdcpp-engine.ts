import { LimnerError } from '../../core/errors/limner-error.ts';
import type { PixelSize } from '../../core/image.ts';
import { ENGINE_CONTRACT_VERSION, type Engine, type EngineContext, type EngineEvent } from '../../engine/engine.ts';
import type { EditTask, GenerateTask } from '../../engine/task.ts';
import { capabilitiesOf } from '../shared/capabilities.ts';
import { drawEach, type PictureOrder } from '../shared/draw-each.ts';
import { fitSize } from '../shared/fit-size.ts';
import type { ModelTraits } from '../shared/model-traits.ts';
import { noticesFor } from '../shared/notices.ts';
import { type ExpectedPicture, receivePicture } from '../shared/receive-picture.ts';
import { writePictures } from '../shared/sent-pictures.ts';
import { editWords, generateWords, plainWords } from '../shared/words.ts';
import { editPictures, pictureRequest, withSteps } from './picture-request.ts';
import type { SdcppOptions } from './sdcpp-options.ts';
import type { PictureRequest } from './server-api.ts';
import { createServerClient, type ServerClient } from './server-client.ts';

/** Draws on an sd-server of stable-diffusion.cpp. Built against commit 97d2990 of it. */
export function createSdcppEngine(options: SdcppOptions): Engine {
  const { id, place } = options;
  const client = createServerClient(options);
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => capabilitiesOf(client.traits(), 'exact'),
    availability: () => client.health.availability(),
    diagnose: () => place.log(),
    handlers: {
      generate: (task, context) => generate(client, task, context),
      ...(options.traits.edits !== 'none' && {
        edit: (task: EditTask, context: EngineContext) => edit(client, task, context),
      }),
    },
    async open({ logger }) {
      await place.start(logger);
      await client.health.start(logger);
    },
    async close() {
      client.health.stop();
      await place.stop();
    },
  };
}

function generate(client: ServerClient, task: GenerateTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const traits = client.traits();
  const size = fitSize(task.size, traits.sizes);
  const notices = noticesFor(task, capabilitiesOf(traits, 'exact'), size);
  return drawEach({ seeds: task.seeds, notices }, context, (order) => {
    const prompt = generateWords(task, order.index);
    const request = pictureRequest({ ...basisOf(task, size), prompt, seed: order.seed }, traits);
    return draw(client, request, order, { asked: size, wanted: task.size, fit: 'cover' });
  });
}

function edit(client: ServerClient, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const traits = withSteps(client.traits(), task);
  requireMask(task, traits);
  const size = fitSize(task.size, traits.sizes);
  const notices = noticesFor(task, capabilitiesOf(traits, 'exact'), size);
  const sent = writePictures(task, size);
  return drawEach({ seeds: task.seeds, notices }, context, async (order) => {
    const prompt = editWords(task, traits.edits);
    const basis = pictureRequest({ ...basisOf(task, size), prompt, seed: order.seed }, traits);
    const request = { ...basis, ...editPictures(await sent, traits.edits) };
    return draw(client, request, order, { asked: size, wanted: task.size, fit: 'fill' });
  });
}

async function draw(
  client: ServerClient,
  request: PictureRequest,
  { signal, progress }: PictureOrder,
  expected: Omit<ExpectedPicture, 'engineId'>,
): ReturnType<typeof receivePicture> {
  const file = await client.makePicture(request, signal, progress);
  return receivePicture(file, { engineId: client.engineId, ...expected });
}

function basisOf(
  { negativePrompt, guidanceScale }: Pick<EditTask, 'negativePrompt' | 'guidanceScale'>,
  size: PixelSize,
): { negativePrompt: string; size: PixelSize; guidanceScale?: number } {
  return { negativePrompt: plainWords(negativePrompt), size, ...(guidanceScale !== undefined && { guidanceScale }) };
}

function requireMask({ picture, mask }: EditTask, { edits }: ModelTraits): void {
  if (edits === 'instruct' || (picture && mask)) return;
  throw new LimnerError('FIELD_UNSUPPORTED', 'The model in charge edits only what a mask marks in a picture.', {
    field: 'instances[0].referenceImages',
  });
}
