import type { EncodedImage, Raster } from '../core/image.ts';
import type { LanguageTag } from '../core/language.ts';
import type { Depiction } from '../core/safety.ts';
import { ENGINE_CONTRACT_VERSION, type Engine, type EngineEvent, type EngineImage } from '../engine/engine.ts';
import type { GenerateTask } from '../engine/task.ts';

export interface FlatEngineOptions {
  /** What picture `index` of a call is said to depict; absent: the engine cannot tell. */
  readonly depicts?: (prompt: string, index: number) => Depiction | undefined;
  /** Languages that prompts must be in; absent: any. */
  readonly promptLanguages?: readonly LanguageTag[];
  /** Told of each task, for tests that look at what reaches an engine. */
  readonly onTask?: (task: GenerateTask) => void;
  /** Answer with this file instead of pixels, for measuring the way around the engine. */
  readonly image?: EncodedImage;
  /** Awaited before each picture; lets a test hold work open. */
  readonly beforeImage?: (signal: AbortSignal) => Promise<void>;
}

/** An engine that draws nothing: one flat colour taken from the seed. For tests and for measuring everything else. */
export function createFlatEngine(options: FlatEngineOptions = {}): Engine {
  return {
    id: 'flat',
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => ({
      operations: ['generate'],
      minSize: { widthPx: 1, heightPx: 1 },
      maxSize: { widthPx: 4096, heightPx: 4096 },
      imagesPerCall: 8,
      seed: 'exact',
      negativePrompt: 'none',
      mask: 'none',
      guidanceScale: 'none',
      digitalSourceType: 'algorithmicMedia',
      maxReferences: 0,
      memoryBytes: 4096 * 4096 * 3,
      ...(options.promptLanguages && { promptLanguages: options.promptLanguages }),
    }),
    handlers: {
      async *generate(task, { signal }): AsyncGenerator<EngineEvent> {
        options.onTask?.(task);
        for (const [imageIndex, seed] of task.seeds.entries()) {
          await options.beforeImage?.(signal);
          signal.throwIfAborted();
          yield { kind: 'progress', imageIndex, stage: 'fill', fraction: 0.5 };
          const pixels = options.image ?? flatRaster(task.size.widthPx, task.size.heightPx, seed);
          const depicts = options.depicts?.(task.prompt, imageIndex);
          const image: EngineImage = { pixels, seed, notices: [], notUnderstood: [], ...(depicts && { depicts }) };
          yield { kind: 'image', imageIndex, image };
        }
      },
    },
    open: async () => {},
    close: async () => {},
  };
}

function flatRaster(widthPx: number, heightPx: number, seed: number): Raster {
  const data = new Uint8Array(widthPx * heightPx * 3);
  const colour = [seed & 255, (seed >>> 8) & 255, (seed >>> 16) & 255];
  for (let i = 0; i < data.length; i++) data[i] = colour[i % 3]!;
  return { widthPx, heightPx, channels: 3, data };
}
