import { resolve } from 'node:path';
import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { Engine } from '../../engine/engine.ts';
import { createSegmenterEngine } from '../../engines/segmenter/segmenter-engine.ts';
import { expandHome } from '../data-paths.ts';

type SegmenterSettings = Extract<EngineSettings, { readonly kind: 'segmenter' }>;

/** An engine of kind `segmenter`. */
export function createSegmenter(id: string, settings: SegmenterSettings): Engine {
  const { modelsPath, cutOutModel, pointModel, textModel, detectionModel } = settings;
  return createSegmenterEngine({
    id,
    modelsPath: resolve(expandHome(modelsPath)),
    ...(cutOutModel !== undefined && { cutOutModel }),
    ...(pointModel !== undefined && { pointModel }),
    ...(textModel !== undefined && { textModel }),
    ...(detectionModel !== undefined && { detectionModel }),
  });
}
