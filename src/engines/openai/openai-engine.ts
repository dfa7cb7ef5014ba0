import type { PixelSize } from '../../core/image.ts';
import { findLicence } from '../../core/licence.ts';
import type { EditMode } from '../../core/operation.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
} from '../../engine/engine.ts';
import type { EditTask, GenerateTask } from '../../engine/task.ts';
import { encodeInpaintingMask } from '../../imaging/encode-inpainting-mask.ts';
import { resizeMask } from '../../imaging/resize-raster.ts';
import { capabilitiesOf } from '../shared/capabilities.ts';
import { drawEach, type PictureOrder } from '../shared/draw-each.ts';
import { fitSize } from '../shared/fit-size.ts';
import { createHealth } from '../shared/health.ts';
import type { ModelTraits } from '../shared/model-traits.ts';
import { nearestSize } from '../shared/nearest-size.ts';
import { noticesFor } from '../shared/notices.ts';
import { receivePicture } from '../shared/receive-picture.ts';
import { writePictures } from '../shared/sent-pictures.ts';
import { createSlots, type InSlot } from '../shared/slots.ts';
import { editWords, generateWords, plainWords } from '../shared/words.ts';
import { createOpenAiClient, type EditFiles, type ImageRequest, type OpenAiClient } from './openai-client.ts';
import type { OpenAiOptions } from './openai-options.ts';
import { NOTHING_PROVEN, type Proven, prove } from './proven.ts';

/** Ways of editing that need no mask. */
const MASKLESS_MODES: readonly EditMode[] = ['default', 'style'];

/** What is known of the server at the moment. */
interface Session {
  readonly options: OpenAiOptions;
  readonly client: OpenAiClient;
  readonly inSlot: InSlot;
  proven: Proven | undefined;
  modelName: string | undefined;
}

/** Draws on any server that speaks OpenAI's image interface, trusting only what it was found to do. */
export function createOpenAiEngine(options: OpenAiOptions): Engine {
  const { id, probeIntervalMs: intervalMs } = options;
  const client = createOpenAiClient(options);
  const session: Session = {
    options,
    client,
    inSlot: createSlots(options.concurrency),
    proven: undefined,
    modelName: options.model,
  };
  const health = createHealth({ engineId: id, probe: (signal) => meet(session, signal), intervalMs });
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => describe(session),
    availability: () => health.availability(),
    handlers: {
      generate: (task, context) => generate(session, task, context),
      edit: (task, context) => edit(session, task, context),
    },
    open: ({ logger }) => health.start(logger),
    close: async () => health.stop(),
  };
}

async function meet(session: Session, signal: AbortSignal): Promise<void> {
  const { options, client } = session;
  const [first] = await client.models(signal);
  session.modelName ??= first;
  if (options.probe) session.proven ??= await prove(client, options.traits.edits !== 'none', signal);
}

function describe({ options, proven = NOTHING_PROVEN, modelName }: Session): EngineCapabilities {
  const { weights } = options.traits;
  const traits: ModelTraits = {
    ...options.traits,
    edits: proven.edits ? options.traits.edits : 'none',
    ...(!weights && modelName !== undefined && { weights: { name: modelName, licence: findLicence('unknown') } }),
  };
  const capabilities = capabilitiesOf(traits, proven.seed ? 'exact' : 'none');
  if (!proven.edits || proven.mask) return capabilities;
  return {
    ...capabilities,
    mask: 'none',
    editModes: capabilities.editModes.filter((mode) => MASKLESS_MODES.includes(mode)),
  };
}

function generate(session: Session, task: GenerateTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const size = sizeFor(session, task.size);
  const notices = noticesFor(task, describe(session), size);
  return drawEach({ seeds: task.seeds, notices }, context, (order) => {
    const request = requestOf(session, task, size, generateWords(task, order.index), order.seed);
    const make = (): Promise<Uint8Array> => session.client.generate(request, order.signal);
    return receive(session, order, make, { asked: size, wanted: task.size, fit: 'cover' });
  });
}

function edit(session: Session, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const size = sizeFor(session, task.size);
  const notices = noticesFor(task, describe(session), size);
  const files = writeFiles(task, size);
  return drawEach({ seeds: task.seeds, notices }, context, async (order) => {
    const request = requestOf(session, task, size, editWords(task, session.options.traits.edits), order.seed);
    const sent = await files;
    const make = (): Promise<Uint8Array> => session.client.edit(request, sent, order.signal);
    return receive(session, order, make, { asked: size, wanted: task.size, fit: 'fill' });
  });
}

async function writeFiles(task: EditTask, size: PixelSize): Promise<EditFiles> {
  const { picture, references } = await writePictures(task, size);
  const mask = task.mask && (await encodeInpaintingMask(await resizeMask(task.mask, size)));
  return { pictures: picture ? [picture, ...references] : references, ...(mask && { mask }) };
}

async function receive(
  { options, inSlot }: Session,
  { signal, progress }: PictureOrder,
  make: () => Promise<Uint8Array>,
  expected: { readonly asked: PixelSize; readonly wanted: PixelSize; readonly fit: 'cover' | 'fill' },
): ReturnType<typeof receivePicture> {
  progress('wait', 0);
  const file = await inSlot(() => {
    progress('draw', 0.1);
    return make();
  }, signal);
  progress('receive', 0.9);
  return receivePicture(file, { engineId: options.id, ...expected });
}

function sizeFor({ options, proven = NOTHING_PROVEN }: Session, wanted: PixelSize): PixelSize {
  return proven.anySize ? fitSize(wanted, options.traits.sizes) : nearestSize(wanted, options.sizes);
}

function requestOf(
  { options, proven = NOTHING_PROVEN }: Session,
  { negativePrompt, guidanceScale }: Pick<EditTask, 'negativePrompt' | 'guidanceScale'>,
  size: PixelSize,
  prompt: string,
  seed: number,
): ImageRequest {
  const { followsGuidance, guidance, steps } = options.traits;
  const scale = guidanceScale ?? guidance;
  return {
    prompt,
    size,
    ...(proven.seed && { seed }),
    ...(followsGuidance && negativePrompt !== '' && { negative_prompt: plainWords(negativePrompt) }),
    ...(followsGuidance && scale !== undefined && { guidance_scale: scale }),
    ...(steps !== undefined && { num_inference_steps: steps }),
  };
}
