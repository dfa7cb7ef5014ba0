import type { SegmentMode } from '../../core/operation.ts';
import {
  ENGINE_CONTRACT_VERSION,
  type Engine,
  type EngineCapabilities,
  type EngineContext,
  type EngineEvent,
} from '../../engine/engine.ts';
import type { SegmentTask } from '../../engine/task.ts';
import { streamEvents } from '../shared/stream-events.ts';
import { ANSWERS, answerTask, canAnswer } from './answer-task.ts';
import { loadVision } from './load-vision.ts';
import type { SegmentationNetworks } from './networks.ts';
import { openNetworks, type SegmentationModels } from './open-networks.ts';

export interface SegmenterOptions extends SegmentationModels {
  /** Its name in routes, logs and answers. */
  readonly id: string;
  /** Absolute path of the folder that holds a folder for each model. */
  readonly modelsPath: string;
  /** Stands in for the package in tests. */
  readonly load?: typeof loadVision;
}

/** Networks hold their picture at a size of their own; what grows with ours is the mask. */
const MEMORY_BYTES = 2 * 1024 ** 3;

const NETWORK_OF_MODEL: Readonly<Record<keyof SegmentationModels, keyof SegmentationNetworks>> = {
  cutOutModel: 'cutOut',
  pointModel: 'points',
  textModel: 'text',
  detectionModel: 'detection',
};

/** Neural segmentation by models that lie in a folder, on `@huggingface/transformers`. Offers the modes that its models allow. */
export function createSegmenterEngine({ id, modelsPath, load = loadVision, ...models }: SegmenterOptions): Engine {
  const capabilities = describe(models);
  let networks: SegmentationNetworks | undefined;
  return {
    id,
    contractVersion: ENGINE_CONTRACT_VERSION,
    describe: () => capabilities,
    handlers: {
      segment(task, context) {
        if (!networks) throw new Error('The segmenter was asked for work before it was opened.');
        return segment(networks, task, context);
      },
    },
    async open() {
      networks = await openNetworks(await load(modelsPath), modelsPath, models);
    },
    async close() {
      networks = undefined;
    },
  };
}

function describe(models: SegmentationModels): EngineCapabilities {
  const offered = (Object.keys(NETWORK_OF_MODEL) as (keyof SegmentationModels)[])
    .filter((name) => models[name] !== undefined)
    .map((name) => NETWORK_OF_MODEL[name]);
  const modes = (Object.keys(ANSWERS) as SegmentMode[]).filter((mode) =>
    canAnswer(mode, (network) => offered.includes(network)),
  );
  return {
    operations: ['segment'],
    minSize: { widthPx: 1, heightPx: 1 },
    maxSize: { widthPx: 16_384, heightPx: 16_384 },
    imagesPerCall: 1,
    seed: 'none',
    negativePrompt: 'none',
    mask: 'none',
    editModes: [],
    segmentModes: modes,
    guidanceScale: 'none',
    promptLanguages: ['en'],
    digitalSourceType: 'trainedAlgorithmicMedia',
    maxReferences: 0,
    memoryBytes: MEMORY_BYTES,
  };
}

/** A network cannot be stopped; when the caller leaves, its answer is dropped. */
function segment(
  networks: SegmentationNetworks,
  task: SegmentTask,
  context: EngineContext,
): AsyncIterable<EngineEvent> {
  return streamEvents(context, async (emit, signal) => {
    const masks = await answerTask(task, networks);
    signal.throwIfAborted();
    for (const [maskIndex, mask] of masks.entries()) emit({ kind: 'mask', maskIndex, mask });
  });
}
