import type { Engine } from '../../src/engine/engine.ts';
import { createComfyUiEngine } from '../../src/engines/comfyui/comfyui-engine.ts';
import type { ComfyUiOptions } from '../../src/engines/comfyui/comfyui-options.ts';
import { PLAIN_TRAITS } from '../../src/engines/shared/model-traits.ts';

/** An engine on a ComfyUI at `url` that has the checkpoint of the recordings: random weights of Stable Diffusion 1.5. */
export function comfyUiEngine(url: string, change: Partial<ComfyUiOptions> = {}): Engine {
  return createComfyUiEngine({
    id: 'comfy',
    baseUrl: url,
    files: { family: 'checkpoint', checkpoint: 'random-sd15.safetensors' },
    traits: { ...PLAIN_TRAITS, edits: 'inpaint', steps: 1, guidance: 1 },
    concurrency: 2,
    timeoutMs: 900_000,
    probeIntervalMs: 60_000,
    ...change,
  });
}
