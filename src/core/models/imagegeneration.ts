import type { Model } from './model.ts';
import { SIZES_IMAGEGENERATION_005, SIZES_IMAGEGENERATION_006, SIZES_SQUARE } from './sizes.ts';

/**
 * Imagen 1 and 2. Google documents upscaling for @002 and @003 only, but the vertexai SDK's `upscale_image` can be
 * called on any of them, so all serve it.
 */
const IMAGEGENERATION = {
  services: ['vertex'],
  schemaKind: 'vision_generative_model',
  operations: ['generate', 'edit', 'upscale'],
  launchStage: 'GA',
  sampleCount: { max: 4, default: 4 },
  promptTokenLimit: 128,
  unknownParameters: ['enhancePrompt', 'sampleImageSize', 'sampleImageStyle'],
  defaults: { addWatermark: true, enhancePrompt: false, includeRaiReason: false },
  filteredReasonForm: 'codes',
  upscaleFactors: [2, 4],
} as const satisfies Partial<Model>;

const SECOND_GENERATION = {
  ...IMAGEGENERATION,
  sampleCount: { max: 8, default: 4 },
  promptTokenLimit: 64,
  sizes: { '1K': SIZES_SQUARE },
  unknownParameters: ['enhancePrompt', 'sampleImageSize'],
  defaults: { ...IMAGEGENERATION.defaults, addWatermark: false },
} as const satisfies Partial<Model>;

/** The models named `imagegeneration`. */
export const IMAGEGENERATION_MODELS: readonly Model[] = [
  {
    ...IMAGEGENERATION,
    id: 'imagegeneration@006',
    aliases: ['imagegeneration'],
    displayName: 'Imagen 2 (006)',
    sizes: { '1K': SIZES_IMAGEGENERATION_006 },
  },
  {
    ...IMAGEGENERATION,
    id: 'imagegeneration@005',
    aliases: [],
    displayName: 'Imagen 2 (005)',
    sizes: { '1K': SIZES_IMAGEGENERATION_005 },
    defaults: { ...IMAGEGENERATION.defaults, addWatermark: false },
  },
  { ...SECOND_GENERATION, id: 'imagegeneration@003', aliases: [], displayName: 'Imagen (003)' },
  { ...SECOND_GENERATION, id: 'imagegeneration@002', aliases: ['imagegeneration@001'], displayName: 'Imagen (002)' },
];
