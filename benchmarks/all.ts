import type { Benchmark } from './benchmark.ts';
import { diffusion } from './diffusion.ts';
import { diffusionFullSize } from './diffusion-full-size.ts';
import { engineOverhead } from './engine-overhead.ts';
import { growth } from './growth.ts';
import { illustratorMemory } from './illustrator-memory.ts';
import { illustratorTime } from './illustrator-time.ts';
import { promptStages } from './prompt-stages.ts';
import { queueOnRedis } from './queue.ts';
import { removal } from './removal.ts';
import { segmentationQuality } from './segmentation.ts';
import { photographSegmentation } from './segmentation-photographs.ts';
import { serverOverhead } from './server-overhead.ts';
import { studio } from './studio.ts';
import { transports } from './transports.ts';
import { upscaleQuality } from './upscale.ts';
import { upscaleCost } from './upscale-cost.ts';
import { watermark } from './watermark.ts';
import { watermarkAlarms } from './watermark-alarms.ts';

/** Every benchmark, in the order of RESULTS.md. */
export const BENCHMARKS: readonly Benchmark[] = [
  illustratorTime,
  illustratorMemory,
  promptStages,
  serverOverhead,
  transports,
  engineOverhead,
  queueOnRedis,
  studio,
  removal,
  upscaleQuality,
  upscaleCost,
  segmentationQuality,
  photographSegmentation,
  watermark,
  watermarkAlarms,
  diffusion,
  diffusionFullSize,
  growth,
];
