import type { Model } from './model.ts';
import { SIZES_1K, SIZES_2K } from './sizes.ts';

const GENERATE = {
  services: ['vertex', 'gemini'],
  schemaKind: 'vision_generative_model',
  operations: ['generate'],
  sampleCount: { max: 4, default: 4 },
  promptTokenLimit: 480,
  sizes: { '1K': SIZES_1K, '2K': SIZES_2K },
  unknownParameters: ['negativePrompt', 'sampleImageStyle'],
  defaults: { addWatermark: true, enhancePrompt: true, includeRaiReason: true },
  filteredReasonForm: 'sentence',
  upscaleFactors: [],
} as const satisfies Partial<Model>;

const FAST = {
  ...GENERATE,
  sizes: { '1K': SIZES_1K },
  unknownParameters: ['negativePrompt', 'sampleImageStyle', 'sampleImageSize'],
} as const satisfies Partial<Model>;

/** Imagen 4 with its previews. */
export const IMAGEN_4_MODELS: readonly Model[] = [
  { ...GENERATE, id: 'imagen-4.0-generate-001', aliases: [], displayName: 'Imagen 4', launchStage: 'GA' },
  {
    ...GENERATE,
    id: 'imagen-4.0-generate-preview-06-06',
    aliases: ['imagen-4.0-generate-preview-05-20'],
    displayName: 'Imagen 4 (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
  },
  { ...GENERATE, id: 'imagen-4.0-ultra-generate-001', aliases: [], displayName: 'Imagen 4 Ultra', launchStage: 'GA' },
  {
    ...GENERATE,
    id: 'imagen-4.0-ultra-generate-preview-06-06',
    aliases: [],
    displayName: 'Imagen 4 Ultra (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
    sampleCount: { max: 1, default: 1 },
  },
  { ...FAST, id: 'imagen-4.0-fast-generate-001', aliases: [], displayName: 'Imagen 4 Fast', launchStage: 'GA' },
  {
    ...FAST,
    id: 'imagen-4.0-fast-generate-preview-06-06',
    aliases: [],
    displayName: 'Imagen 4 Fast (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
  },
  {
    ...GENERATE,
    id: 'imagen-4.0-ingredients-preview',
    aliases: [],
    displayName: 'Imagen 4 Ingredients (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
    services: ['vertex'],
    operations: ['edit'],
    sizes: { '1K': SIZES_1K },
    unknownParameters: ['enhancePrompt', 'sampleImageStyle', 'sampleImageSize'],
    defaults: { ...GENERATE.defaults, enhancePrompt: false },
  },
  {
    ...GENERATE,
    id: 'imagen-4.0-upscale-preview',
    aliases: [],
    displayName: 'Imagen 4 Upscale (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
    services: ['vertex'],
    operations: ['upscale'],
    sampleCount: { max: 1, default: 1 },
    sizes: {},
    unknownParameters: ['negativePrompt', 'sampleImageStyle', 'enhancePrompt'],
    defaults: { ...GENERATE.defaults, enhancePrompt: false },
    upscaleFactors: [2, 3, 4],
  },
];
