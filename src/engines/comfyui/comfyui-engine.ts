import { randomUUID } from 'node:crypto';
import { LimnerError } from '../../core/errors/limner-error.ts';
import type { PixelSize } from '../../core/image.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
} from '../../engine/engine.ts';
import type { EditTask, GenerateTask, UpscaleTask } from '../../engine/task.ts';
import { encodeOpaquePng } from '../../imaging/encode-png.ts';
import { capabilitiesOf } from '../shared/capabilities.ts';
import { drawEach, type PictureOrder } from '../shared/draw-each.ts';
import { fitSize } from '../shared/fit-size.ts';
import { createHealth } from '../shared/health.ts';
import { noticesFor } from '../shared/notices.ts';
import { type ExpectedPicture, receivePicture } from '../shared/receive-picture.ts';
import { createSlots } from '../shared/slots.ts';
import { within } from '../shared/within.ts';
import { editWords, generateWords, plainWords } from '../shared/words.ts';
import { type ComfyApi, createComfyApi } from './comfy-api.ts';
import type { ComfyUiOptions } from './comfyui-options.ts';
import { editPictures, uploadPictures, writeShrunk } from './edit-pictures.ts';
import { drawGraph } from './graphs/draw-graph.ts';
import type { DrawSettings, Graph } from './graphs/graph.ts';
import { modelParts } from './graphs/model-parts.ts';
import { upscaleGraph } from './graphs/upscale-graph.ts';
import { requireFiles } from './require-files.ts';
import { runGraph } from './run-graph.ts';

/** A server and how graphs are run on it. */
interface Session {
  readonly options: ComfyUiOptions;
  readonly api: ComfyApi;
  readonly run: (graph: Graph, order: PictureOrder, expected: Omit<ExpectedPicture, 'engineId'>) => RunResult;
}
type RunResult = ReturnType<typeof receivePicture>;

/** Enlarging needs no seed; pictures of one task are told apart by it. */
const ANY_SEED = 0;

/** Draws on a ComfyUI server by graphs of our own, from nodes of its core only. */
export function createComfyUiEngine(options: ComfyUiOptions): Engine {
  const { id, upscaleModel, probeIntervalMs: intervalMs } = options;
  const api = createComfyApi(options);
  const session: Session = { options, api, run: createRunner(options, api) };
  const health = createHealth({ engineId: id, probe: (signal) => requireFiles(api, options, signal), intervalMs });
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => describe(options),
    availability: () => health.availability(),
    handlers: {
      generate: (task, context) => generate(session, task, context),
      edit: (task, context) => edit(session, task, context),
      ...(upscaleModel !== undefined && {
        upscale: (task: UpscaleTask, context: EngineContext) => upscale(session, upscaleModel, task, context),
      }),
    },
    open: ({ logger }) => health.start(logger),
    close: async () => health.stop(),
  };
}

function describe({ traits, upscaleModel }: ComfyUiOptions): EngineCapabilities {
  const capabilities = capabilitiesOf(traits, 'exact');
  if (upscaleModel === undefined) return capabilities;
  return { ...capabilities, operations: [...capabilities.operations, 'upscale'] };
}

function createRunner(options: ComfyUiOptions, api: ComfyApi): Session['run'] {
  const { id: engineId, baseUrl, concurrency, timeoutMs } = options;
  const inSlot = createSlots(concurrency);
  return async (graph, { signal, progress }, expected) => {
    progress('wait', 0);
    const onStep: Parameters<typeof runGraph>[1]['onStep'] = (fraction, preview) =>
      progress('draw', 0.1 + 0.8 * fraction, preview);
    const file = await inSlot(
      () =>
        within(engineId, timeoutMs, signal, (limit) =>
          runGraph(graph, { engineId, baseUrl, api, signal: limit, onStep }),
        ),
      signal,
    );
    progress('receive', 0.95);
    return receivePicture(file, { engineId, ...expected });
  };
}

function generate({ options, run }: Session, task: GenerateTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const size = fitSize(task.size, options.traits.sizes);
  const notices = noticesFor(task, describe(options), size);
  return drawEach({ seeds: task.seeds, notices }, context, (order) => {
    const settings = settingsOf(options, task, size, generateWords(task, order.index), order.seed);
    return run(drawGraph(modelParts(options.files), settings), order, { asked: size, wanted: task.size, fit: 'cover' });
  });
}

function edit({ options, api, run }: Session, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { edits } = options.traits;
  if (edits !== 'instruct' && !(task.picture && task.mask))
    throw new LimnerError('FIELD_UNSUPPORTED', 'The model in charge edits only what a mask marks in a picture.', {
      field: 'instances[0].referenceImages',
    });
  const size = fitSize(task.size, options.traits.sizes);
  const notices = noticesFor(task, describe(options), size);
  const sent = writeShrunk(task, size);
  return drawEach({ seeds: task.seeds, notices }, context, async (order) => {
    const pictures = await uploadPictures(api, await sent, order.signal);
    const words = editWords(task, edits);
    const graph = drawGraph(modelParts(options.files), {
      ...settingsOf(options, task, size, words, order.seed),
      ...editPictures(pictures, edits),
    });
    return run(graph, order, { asked: size, wanted: task.size, fit: 'fill' });
  });
}

function upscale(
  { api, run }: Session,
  upscaleModel: string,
  task: UpscaleTask,
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  return drawEach({ seeds: [ANY_SEED], notices: [] }, context, async (order) => {
    const picture = await encodeOpaquePng(task.picture);
    const name = await api.upload(picture, `${randomUUID()}-picture.png`, order.signal);
    return run(upscaleGraph(upscaleModel, name), order, { wanted: task.size, fit: 'fill' });
  });
}

function settingsOf(
  { traits }: ComfyUiOptions,
  { negativePrompt, guidanceScale }: Pick<EditTask, 'negativePrompt' | 'guidanceScale'>,
  size: PixelSize,
  prompt: string,
  seed: number,
): DrawSettings {
  const { steps, guidance, followsGuidance } = traits;
  return {
    prompt,
    negativePrompt: followsGuidance ? plainWords(negativePrompt) : '',
    ...size,
    seed,
    steps,
    guidance: (followsGuidance ? guidanceScale : undefined) ?? guidance,
  };
}
