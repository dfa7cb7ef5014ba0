import { LimnerError } from '../../core/errors/limner-error.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineOpenContext,
} from '../../engine/engine.ts';
import type { DeviceHost } from './child/device-host.ts';
import type { DeviceHosts } from './device-hosts.ts';
import { drawPictures } from './draw-pictures.ts';
import { orderEdit } from './edit.ts';
import { type EngineModel, readEngineModel } from './engine-model.ts';
import { orderGenerate } from './generate.ts';
import { loadRuntime } from './onnx/load-runtime.ts';
import type { DiffusionSettings } from './settings.ts';

export interface DiffusionEngineOptions {
  readonly id: string;
  readonly hosts: DeviceHosts;
  /** Asked when the engine is described or opened; may throw, where a model is not here. */
  readonly settings: () => DiffusionSettings;
}

/** Of an engine whose model cannot be read; `open` tells why. */
const NOTHING: EngineCapabilities = {
  operations: [],
  minSize: { widthPx: 1, heightPx: 1 },
  maxSize: { widthPx: 1, heightPx: 1 },
  imagesPerCall: 1,
  seed: 'none',
  negativePrompt: 'none',
  mask: 'none',
  editModes: [],
  guidanceScale: 'none',
  digitalSourceType: 'trainedAlgorithmicMedia',
  maxReferences: 0,
  memoryBytes: 0,
};

interface Opened {
  readonly host: DeviceHost;
  readonly model: EngineModel;
  readonly inpaintingModel: EngineModel;
}

/** Latent diffusion on ONNX Runtime, in a process of its own beside the server. */
export function createDiffusionEngine({ id, hosts, settings: readSettings }: DiffusionEngineOptions): Engine {
  let capabilities: EngineCapabilities | undefined;
  let opened: Opened | undefined;
  const requireOpen = (): Opened => {
    if (!opened) throw new Error('The diffusion engine was asked for work before it was opened.');
    return opened;
  };
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => (capabilities ??= tryToDescribe(readSettings)),
    handlers: {
      generate(task, context) {
        const { host, model } = requireOpen();
        return drawPictures(host, async () => orderGenerate(model, task, context), context);
      },
      edit(task, context) {
        const { host, model, inpaintingModel } = requireOpen();
        return drawPictures(host, () => orderEdit(task.mask ? inpaintingModel : model, task, context), context);
      },
    },
    async open({ logger }: EngineOpenContext) {
      await loadRuntime();
      const settings = readSettings();
      const model = readEngineModel(settings.folder, settings);
      const { inpaintingFolder = settings.folder } = settings;
      const inpaintingModel =
        inpaintingFolder === settings.folder ? model : readEngineModel(inpaintingFolder, settings);
      const host = hosts.of(settings.device, { idleTimeoutMs: settings.idleTimeoutMs, logger });
      await warmUp(host, model);
      capabilities = model.capabilities;
      opened = { host, model, inpaintingModel };
    },
    async close() {
      await opened?.host.close();
      opened = undefined;
    },
  };
}

function tryToDescribe(readSettings: () => DiffusionSettings): EngineCapabilities {
  try {
    const settings = readSettings();
    return readEngineModel(settings.folder, settings).capabilities;
  } catch (error) {
    if (LimnerError.isInstance(error)) return NOTHING;
    throw error;
  }
}

/** One step of one small picture goes the whole way, through every network. */
async function warmUp(host: DeviceHost, { reference, description, guidanceScale }: EngineModel): Promise<void> {
  const side = Math.ceil(64 / description.multiplePx) * description.multiplePx;
  const picture = {
    prompt: 'a red apple on a table',
    negativePrompt: '',
    size: { widthPx: side, heightPx: side },
    seed: 1,
    steps: 1,
    guidanceScale,
    wantPreviews: false,
  };
  await host.run({ kind: 'draw', model: reference, pictures: [picture] }, new AbortController().signal, () => {});
}
