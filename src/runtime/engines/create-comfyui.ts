import type { EngineSettings } from '../../config/engines/engine-settings.ts';
import type { Engine } from '../../engine/engine.ts';
import { createComfyUiEngine } from '../../engines/comfyui/comfyui-engine.ts';
import { type ModelTraits, PLAIN_TRAITS } from '../../engines/shared/model-traits.ts';
import { withSettings } from './model-traits.ts';
import { PROBE_INTERVAL_MS } from './probe-interval.ts';

type ComfyUiSettings = Extract<EngineSettings, { readonly kind: 'comfyui' }>;

type DrawingTraits = ModelTraits & { readonly steps: number; readonly guidance: number };

/** ComfyUI has no defaults of its own; these are the models' usual ones. */
const KNOWN: Readonly<Record<ComfyUiSettings['files']['family'], DrawingTraits>> = {
  checkpoint: { ...PLAIN_TRAITS, edits: 'inpaint', steps: 20, guidance: 7 },
  flux: {
    ...PLAIN_TRAITS,
    sizes: { multiplePx: 16, minSidePx: 256, maxPixels: 2048 * 1024 },
    edits: 'inpaint',
    followsGuidance: false,
    steps: 20,
    guidance: 3.5,
  },
  // Steps are those of [klein]; the scale is read by [dev] alone, which wants 20 steps or more.
  flux2: {
    ...PLAIN_TRAITS,
    sizes: { multiplePx: 16, minSidePx: 256, maxPixels: 2048 * 2048 },
    edits: 'instruct',
    maxReferences: 4,
    followsGuidance: false,
    steps: 4,
    guidance: 4,
  },
};

/** An engine of kind `comfyui`. */
export function createComfyUi(id: string, settings: ComfyUiSettings): Engine {
  const { url, files, upscaleModel, model, concurrency, timeoutMs } = settings;
  const known = KNOWN[files.family];
  const { steps = known.steps, guidance = known.guidance, ...traits } = withSettings(known, model);
  return createComfyUiEngine({
    id,
    baseUrl: url.replace(/\/+$/u, ''),
    files,
    traits: { ...traits, steps, guidance },
    concurrency,
    timeoutMs,
    probeIntervalMs: PROBE_INTERVAL_MS,
    ...(upscaleModel !== undefined && { upscaleModel }),
  });
}
