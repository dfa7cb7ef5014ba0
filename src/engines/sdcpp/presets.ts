import { LimnerError } from '../../core/errors/limner-error.ts';
import { findLicence } from '../../core/licence.ts';
import type { ModelTraits } from '../shared/model-traits.ts';

/** A model that is known to run well, and what it needs. */
export interface Preset {
  readonly traits: ModelTraits;
  /** What to download, and the option of sd-server that each file belongs to. */
  readonly files: readonly { readonly option: string; readonly what: string; readonly from: string }[];
  /** Memory of the graphics card in gigabytes: with everything on it in 16 bits, as the makers state it. */
  readonly vramGb: number;
}

/** Sources: the models' own pages, and stable-diffusion.cpp's `docs/flux2.md` and `docs/z_image.md`. */
const PRESETS: Readonly<Record<string, Preset>> = {
  'flux2-klein-4b': {
    traits: {
      weights: { name: 'FLUX.2 [klein] 4B', licence: findLicence('apache-2.0') },
      sizes: { multiplePx: 16, minSidePx: 256, maxPixels: 2048 * 2048 },
      steps: 4,
      guidance: 1,
      followsGuidance: false,
      edits: 'instruct',
      maxReferences: 4,
    },
    files: [
      {
        option: '--diffusion-model',
        what: 'flux-2-klein-4b',
        from: 'https://huggingface.co/leejet/FLUX.2-klein-4B-GGUF',
      },
      { option: '--vae', what: 'flux2_ae', from: 'https://huggingface.co/black-forest-labs/FLUX.2-dev' },
      { option: '--llm', what: 'Qwen3-4B', from: 'https://huggingface.co/unsloth/Qwen3-4B-GGUF' },
    ],
    vramGb: 13,
  },
  'z-image-turbo': {
    traits: {
      weights: { name: 'Z-Image-Turbo', licence: findLicence('apache-2.0') },
      sizes: { multiplePx: 16, minSidePx: 256, maxPixels: 2048 * 2048 },
      steps: 8,
      guidance: 1,
      followsGuidance: false,
      edits: 'inpaint',
      maxReferences: 0,
    },
    files: [
      {
        option: '--diffusion-model',
        what: 'z_image_turbo',
        from: 'https://huggingface.co/leejet/Z-Image-Turbo-GGUF',
      },
      { option: '--vae', what: 'ae', from: 'https://huggingface.co/black-forest-labs/FLUX.1-schnell' },
      {
        option: '--llm',
        what: 'Qwen3-4B-Instruct-2507',
        from: 'https://huggingface.co/unsloth/Qwen3-4B-Instruct-2507-GGUF',
      },
    ],
    vramGb: 16,
  },
};

/** Names of the presets. */
export const PRESET_NAMES: readonly string[] = Object.keys(PRESETS);

/**
 * The preset with a name.
 *
 * @param field configuration setting that holds the name.
 * @throws LimnerError `FIELD_INVALID` when there is none.
 */
export function findPreset(name: string, field: string): Preset {
  if (Object.hasOwn(PRESETS, name)) return PRESETS[name]!;
  const message = `Expected one of ${PRESET_NAMES.join(', ')} for ${field} but received ${JSON.stringify(name)}.`;
  throw new LimnerError('FIELD_INVALID', message, { field });
}
