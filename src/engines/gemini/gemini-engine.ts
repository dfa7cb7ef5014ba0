import type { GoogleGenAI } from '@google/genai';
import type { PixelSize } from '../../core/image.ts';
import { findLicence } from '../../core/licence.ts';
import type { Notice } from '../../core/notice.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
} from '../../engine/engine.ts';
import type { EditTask, GenerateTask } from '../../engine/task.ts';
import { encodeOpaquePng } from '../../imaging/encode-png.ts';
import { capabilitiesOf } from '../shared/capabilities.ts';
import { drawEach, type PictureOrder } from '../shared/draw-each.ts';
import { createHealth } from '../shared/health.ts';
import { type ModelTraits, PLAIN_TRAITS } from '../shared/model-traits.ts';
import { noticesFor } from '../shared/notices.ts';
import { receivePicture } from '../shared/receive-picture.ts';
import { writePictures } from '../shared/sent-pictures.ts';
import { createSlots, type InSlot } from '../shared/slots.ts';
import { within } from '../shared/within.ts';
import { editWords, generateWords, plainWords } from '../shared/words.ts';
import { askGemini, type GeminiRequest } from './ask-gemini.ts';
import { asLimnerError } from './gemini-errors.ts';
import type { GeminiOptions } from './gemini-options.ts';
import { openGenAi } from './load-genai.ts';
import { shapeFor } from './shapes.ts';

/** References beside the picture to edit; the models take more, with less regard for each. */
const MAX_REFERENCES = 3;

/** A mask is sent as one more picture. */
const MASK_WORDS =
  'The last image is a mask: change only what is white in it and keep everything else exactly as it is.';

interface Session {
  readonly options: GeminiOptions;
  readonly inSlot: InSlot;
  client: GoogleGenAI | undefined;
}

/** Draws with Gemini's image models: hosted by Google, who gets the prompts and pictures. */
export function createGeminiEngine(options: GeminiOptions): Engine {
  const { id, probeIntervalMs: intervalMs } = options;
  const session: Session = { options, inSlot: createSlots(options.concurrency), client: undefined };
  const probe = async (): Promise<void> => {
    await requireOpen(session)
      .models.get({ model: options.model })
      .catch((error: unknown) => {
        throw asLimnerError(id, error);
      });
  };
  const health = createHealth({ engineId: id, probe, intervalMs });
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => describe(options),
    availability: () => health.availability(),
    handlers: {
      generate: (task, context) => generate(session, task, context),
      edit: (task, context) => edit(session, task, context),
    },
    async open({ logger }) {
      session.client = await openGenAi(options);
      await health.start(logger);
    },
    close: async () => health.stop(),
  };
}

function describe({ model }: GeminiOptions): EngineCapabilities {
  const traits: ModelTraits = {
    ...PLAIN_TRAITS,
    weights: { name: model, licence: findLicence('gemini-api-terms') },
    followsGuidance: false,
    edits: 'instruct',
    maxReferences: MAX_REFERENCES,
  };
  return { ...capabilitiesOf(traits, 'none'), negativePrompt: 'best-effort' };
}

function generate(session: Session, task: GenerateTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { aspectRatio, imageSize, size } = shapeFor(task.size, session.options.knowsSizes);
  const notices = noticesOf(task, session.options, size);
  return drawEach({ seeds: task.seeds, notices }, context, (order) => {
    const words = withoutNegative(generateWords(task, order.index), task.negativePrompt);
    const request = { words, pictures: [], aspectRatio, ...(imageSize && { imageSize }) };
    return draw(session, request, order, task.size, 'cover');
  });
}

function edit(session: Session, task: EditTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const notices = noticesOf(task, session.options, task.size);
  const sent = requestOf(task);
  return drawEach({ seeds: task.seeds, notices }, context, async (order) =>
    draw(session, await sent, order, task.size, 'fill'),
  );
}

async function requestOf(task: EditTask): Promise<GeminiRequest> {
  const { picture, references } = await writePictures(task, task.size);
  const mask = task.mask && (await encodeOpaquePng(asPicture(task.mask)));
  const words = withoutNegative(editWords(task, 'instruct'), task.negativePrompt);
  return {
    words: mask ? `${words} ${MASK_WORDS}` : words,
    pictures: [...(picture ? [picture] : []), ...references, ...(mask ? [mask] : [])],
    ...(!picture && { aspectRatio: shapeFor(task.size, false).aspectRatio }),
  };
}

async function draw(
  session: Session,
  request: GeminiRequest,
  { signal, progress }: PictureOrder,
  wanted: PixelSize,
  fit: 'cover' | 'fill',
): ReturnType<typeof receivePicture> {
  const { id: engineId, model, timeoutMs } = session.options;
  const client = requireOpen(session);
  progress('wait', 0);
  const file = await session.inSlot(() => {
    progress('draw', 0.1);
    return within(engineId, timeoutMs, signal, (limit) => askGemini(client, engineId, model, request, limit));
  }, signal);
  progress('receive', 0.9);
  return receivePicture(file, { engineId, wanted, fit });
}

/** Gemini has no field for negative prompts; it understands the words. */
function withoutNegative(words: string, negativePrompt: string): string {
  const negative = plainWords(negativePrompt);
  return negative === '' ? words : `${words} Do not show: ${negative}.`;
}

function noticesOf(task: GenerateTask | EditTask, options: GeminiOptions, made: PixelSize): Notice[] {
  const notices = noticesFor(task, describe(options), made);
  if (task.negativePrompt !== '')
    notices.push({ treatment: 'emulated', parameter: 'negativePrompt', message: 'It was put into words for Gemini.' });
  if ('mask' in task && task.mask)
    notices.push({
      treatment: 'emulated',
      parameter: 'mask',
      message: 'Gemini knows no masks: it was told where to change the picture, and the rest was put back.',
    });
  return notices;
}

function asPicture({ widthPx, heightPx, data }: NonNullable<EditTask['mask']>): Parameters<typeof encodeOpaquePng>[0] {
  const pixels = new Uint8Array(data.length * 3);
  for (let i = 0; i < data.length; i++) pixels.fill(data[i]!, i * 3, i * 3 + 3);
  return { widthPx, heightPx, channels: 3, data: pixels };
}

function requireOpen({ client, options }: Session): GoogleGenAI {
  if (client) return client;
  throw new Error(`The ${options.id} engine was asked for work before it was opened.`);
}
