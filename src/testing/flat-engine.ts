import type { EncodedImage, PixelSize, Raster } from '../core/image.ts';
import type { LanguageTag } from '../core/language.ts';
import type { OperationKind } from '../core/operation.ts';
import type { Depiction } from '../core/safety.ts';
import { ENGINE_CONTRACT_VERSION, type Engine, type EngineContext, type EngineEvent } from '../engine/engine.ts';
import type { GenerateTask, SegmentTask, TaskReference } from '../engine/task.ts';

export interface FlatEngineOptions {
  /** What picture `index` of a call is said to depict; absent: the engine cannot tell. */
  readonly depicts?: (prompt: string, index: number) => Depiction | undefined;
  /** Languages that prompts must be in; absent: any. */
  readonly promptLanguages?: readonly LanguageTag[];
  /** Told of each task, for tests that look at what reaches an engine. */
  readonly onTask?: (task: GenerateTask) => void;
  /** What it offers; everything when absent. */
  readonly operations?: readonly OperationKind[];
  /** What references it follows; any when absent. */
  readonly referenceKinds?: readonly TaskReference['kind'][];
  /** Answer with this file instead of pixels, for measuring the way around the engine. */
  readonly image?: EncodedImage;
  /** Report steps and a preview, where the context asks for previews. */
  readonly preview?: boolean;
  /** Awaited before each picture; lets a test hold work open. */
  readonly beforeImage?: (signal: AbortSignal) => Promise<void>;
}

interface FlatTask {
  readonly size: PixelSize;
  readonly prompt?: string;
  readonly seeds?: readonly number[];
}

const PREVIEW_SIZE: PixelSize = { widthPx: 16, heightPx: 16 };

/** Operations without seeds make the picture of this one. */
const SEED_OF_ANY = 1;

/**
 * An engine that draws nothing: one flat colour taken from the seed, over the whole picture whatever the mask says. For
 * tests and for measuring everything else. Its masks mean the left half of a picture.
 */
export function createFlatEngine(options: FlatEngineOptions = {}): Engine {
  const fill = (task: FlatTask, context: EngineContext): AsyncGenerator<EngineEvent> =>
    fillFlat(task, context, options);
  const generate = (task: GenerateTask, context: EngineContext): AsyncGenerator<EngineEvent> => {
    options.onTask?.(task);
    return fill(task, context);
  };
  return {
    id: 'flat',
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => ({
      operations: options.operations ?? ['generate', 'edit', 'upscale', 'recontext', 'segment'],
      minSize: { widthPx: 1, heightPx: 1 },
      maxSize: { widthPx: 4096, heightPx: 4096 },
      imagesPerCall: 8,
      seed: 'exact',
      negativePrompt: 'none',
      mask: 'best-effort',
      editModes: [
        'default',
        'inpaint-removal',
        'inpaint-insertion',
        'outpaint',
        'controlled-editing',
        'style',
        'background-swap',
        'product-image',
      ],
      guidanceScale: 'none',
      digitalSourceType: 'algorithmicMedia',
      maxReferences: 8,
      ...(options.referenceKinds && { referenceKinds: options.referenceKinds }),
      memoryBytes: 4096 * 4096 * 3,
      ...(options.promptLanguages && { promptLanguages: options.promptLanguages }),
    }),
    handlers: { generate, edit: fill, upscale: fill, recontext: fill, segment: meanLeftHalf },
    open: async () => {},
    close: async () => {},
  };
}

async function* fillFlat(
  { size, prompt = '', seeds = [SEED_OF_ANY] }: FlatTask,
  { signal, wantPreviews = false }: EngineContext,
  { image, preview, beforeImage, depicts: depictionOf }: FlatEngineOptions,
): AsyncGenerator<EngineEvent> {
  for (const [imageIndex, seed] of seeds.entries()) {
    await beforeImage?.(signal);
    signal.throwIfAborted();
    const progress = { kind: 'progress', imageIndex, stage: 'fill', fraction: 0.5 } as const;
    const steps = { steps: { done: 1, total: 2 }, ...(wantPreviews && { preview: flatRaster(PREVIEW_SIZE, seed) }) };
    yield preview ? { ...progress, ...steps } : progress;
    const pixels = image ?? flatRaster(size, seed);
    const depicts = depictionOf?.(prompt, imageIndex);
    yield {
      kind: 'image',
      imageIndex,
      image: { pixels, seed, notices: [], notUnderstood: [], ...(depicts && { depicts }) },
    };
  }
}

function flatRaster({ widthPx, heightPx }: PixelSize, seed: number): Raster {
  const data = new Uint8Array(widthPx * heightPx * 3);
  const colour = [seed & 255, (seed >>> 8) & 255, (seed >>> 16) & 255];
  for (let i = 0; i < data.length; i++) data[i] = colour[i % 3]!;
  return { widthPx, heightPx, channels: 3, data };
}

async function* meanLeftHalf({ picture, mode }: SegmentTask): AsyncGenerator<EngineEvent> {
  const { widthPx, heightPx } = picture;
  const data = Uint8Array.from({ length: widthPx * heightPx }, (_, i) => (i % widthPx < widthPx / 2 ? 255 : 0));
  yield {
    kind: 'mask',
    maskIndex: 0,
    mask: { mask: { widthPx, heightPx, data }, labels: [{ label: mode, score: 1 }] },
  };
}
