import type { FindPersons } from '../../core/find-persons.ts';
import type { Notice } from '../../core/notice.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
} from '../../engine/engine.ts';
import type { GenerateTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import type { NetworkFile } from './darkroom/upscale/network.ts';
import { requireFiles } from './darkroom/upscale/require-files.ts';
import { edit } from './edit.ts';
import { EDIT_MODES } from './edit-modes.ts';
import { loadIllustratorAssets } from './illustrator/assets.ts';
import type { Scene } from './illustrator/scene.ts';
import { openPromptReader } from './open-prompt-reader.ts';
import { recontext } from './recontext.ts';
import type { RenderProgress } from './render-message.ts';
import { createRenderPool, type RenderPool } from './render-pool.ts';
import { segment } from './segment.ts';
import { upscale } from './upscale.ts';

/** What the embedded engine is called where it is the only one of its kind. */
export const EMBEDDED_ENGINE_ID = 'embedded';

export interface EmbeddedEngineOptions {
  /** Its name in routes, logs and answers; `embedded` unless told otherwise. */
  readonly id?: string;
  /** Threads that draw; each works on one picture at a time. */
  readonly workers: number;
  /** Super-resolution networks to use instead of the one that ships with Limner; asked when the engine is opened. */
  readonly findNetworks?: () => readonly NetworkFile[];
  /** Says who is in a picture whose foreground is wanted; without it only contrast and place tell. */
  readonly findPersons?: FindPersons | undefined;
}

/** Measured peak of one 2048×2048 picture in a render thread, rounded up (see `benchmarks/RESULTS.md`). */
const PICTURE_MEMORY_BYTES = 350 * 1024 * 1024;

const CAPABILITIES: EngineCapabilities = {
  operations: ['generate', 'edit', 'upscale', 'recontext', 'segment'],
  minSize: { widthPx: 64, heightPx: 64 },
  maxSize: { widthPx: 2816, heightPx: 2816 },
  imagesPerCall: 8,
  seed: 'exact',
  negativePrompt: 'best-effort',
  mask: 'best-effort',
  editModes: EDIT_MODES,
  guidanceScale: 'none',
  promptLanguages: ['en', 'zh', 'hi', 'ja', 'ko', 'pt', 'es', 'fr', 'de'],
  promptPerImage: true,
  digitalSourceType: 'algorithmicMedia',
  maxReferences: 4,
  referenceKinds: ['subject', 'style', 'control', 'content'],
  memoryBytes: PICTURE_MEMORY_BYTES,
};

/** The picture that proves readiness: small, but it goes the whole way from prompt to pixels. */
const WARM_UP_PROMPT = 'a red apple on a table';
const WARM_UP = {
  size: { widthPx: 256, heightPx: 256 },
  seed: 1,
  wantLabelMap: false,
};

/** The engine that needs no download and no GPU: an illustrator, drawing in worker threads. */
export function createEmbeddedEngine({
  id = EMBEDDED_ENGINE_ID,
  workers,
  findNetworks = () => [],
  findPersons,
}: EmbeddedEngineOptions): Engine {
  let pool: RenderPool | undefined;
  let networkFiles: readonly NetworkFile[] = [];
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => CAPABILITIES,
    handlers: {
      edit: (task, context) => edit(requireOpen(pool), task, context),
      generate: (task, context) => generate(requireOpen(pool), task, context),
      recontext: (task, context) => recontext(requireOpen(pool), task, context),
      segment: (task, context) => segment(requireOpen(pool), findPersons, task, context),
      upscale: (task, context) => upscale(requireOpen(pool), networkFiles, task, context),
    },
    async open({ logger }) {
      networkFiles = findNetworks();
      await requireFiles(networkFiles);
      const opened = createRenderPool({
        workers,
        sharedData: loadIllustratorAssets(),
        onThreadError: (error) => logger.error('render.thread-died', { reason: error.message }),
      });
      const signal = new AbortController().signal;
      const order = { ...WARM_UP, scene: (await openPromptReader()).sceneOf(WARM_UP_PROMPT, '') };
      await Promise.all(Array.from({ length: workers }, () => opened.render('illustrate', order, signal, () => {})));
      pool = opened;
    },
    async close() {
      await pool?.close();
      pool = undefined;
    },
  };
}

/** Draws all pictures of the task at once, as far as threads are free. */
function generate(pool: RenderPool, task: GenerateTask, context: EngineContext): AsyncIterable<EngineEvent> {
  const { seeds, prompts, negativePrompt, style, size, wantLabelMap } = task;
  return streamEvents(context, async (emit, signal) => {
    const reader = await openPromptReader();
    const sceneOf = readOnce((prompt) => reader.sceneOf(prompt, negativePrompt));
    const draw = async (seed: number, imageIndex: number): Promise<void> => {
      const report = (progress: RenderProgress): void => emit({ kind: 'progress', imageIndex, ...progress });
      report({ stage: 'understand', fraction: 0 });
      const prompt = prompts?.[imageIndex] ?? task.prompt;
      const read = sceneOf(prompt);
      const order = { scene: read, ...(style !== undefined && { style }), size, seed, wantLabelMap };
      // Several pictures keep all threads at work by themselves.
      const { raster, notUnderstood, depicts, scene, labelMap } =
        seeds.length === 1
          ? await pool.illustrateTogether(order, signal, report)
          : await pool.render('illustrate', order, signal, report);
      const image = {
        pixels: raster,
        seed,
        notUnderstood: reader.asTyped(notUnderstood, prompt, read.language),
        depicts,
        scene,
        notices: noticesFor(task),
        ...(labelMap && { labelMap }),
      };
      emit({ kind: 'image', imageIndex, image });
    };
    await Promise.all(seeds.map(draw));
  });
}

/** Pictures of one prompt share its reading, which takes milliseconds of the thread that answers requests. */
function readOnce(read: (prompt: string) => Scene): (prompt: string) => Scene {
  const scenes = new Map<string, Scene>();
  return (prompt) => {
    const scene = scenes.get(prompt) ?? read(prompt);
    scenes.set(prompt, scene);
    return scene;
  };
}

function requireOpen(pool: RenderPool | undefined): RenderPool {
  if (!pool) throw new Error('The embedded engine was asked for work before it was opened.');
  return pool;
}

function noticesFor(task: GenerateTask): Notice[] {
  if (task.negativePrompt === '') return [];
  const message = 'The illustrator leaves out the things that the negative prompt names.';
  return [{ treatment: 'emulated', parameter: 'negativePrompt', message }];
}
