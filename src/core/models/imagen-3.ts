import type { Model } from './model.ts';
import { SIZES_1K } from './sizes.ts';

const IMAGEN_3 = {
  services: ['vertex'],
  schemaKind: 'vision_generative_model',
  operations: ['generate'],
  launchStage: 'GA',
  sampleCount: { max: 4, default: 4 },
  promptTokenLimit: 480,
  sizes: { '1K': SIZES_1K },
  unknownParameters: ['enhancePrompt', 'sampleImageSize', 'sampleImageStyle'],
  defaults: { addWatermark: true, enhancePrompt: false, includeRaiReason: false },
  filteredReasonForm: 'sentence',
  upscaleFactors: [],
} as const satisfies Partial<Model>;

const CAPABILITY = { ...IMAGEN_3, operations: ['edit'] } as const satisfies Partial<Model>;

/** Imagen 3: generation, and editing with reference images. */
export const IMAGEN_3_MODELS: readonly Model[] = [
  {
    ...IMAGEN_3,
    id: 'imagen-3.0-generate-002',
    aliases: [],
    displayName: 'Imagen 3 (002)',
    services: ['vertex', 'gemini'],
    unknownParameters: ['negativePrompt', 'sampleImageSize', 'sampleImageStyle'],
    defaults: { ...IMAGEN_3.defaults, enhancePrompt: true },
  },
  { ...IMAGEN_3, id: 'imagen-3.0-generate-001', aliases: [], displayName: 'Imagen 3' },
  { ...IMAGEN_3, id: 'imagen-3.0-fast-generate-001', aliases: [], displayName: 'Imagen 3 Fast' },
  { ...CAPABILITY, id: 'imagen-3.0-capability-001', aliases: [], displayName: 'Imagen 3 Editing and Customization' },
  {
    ...CAPABILITY,
    id: 'imagen-3.0-capability-002',
    aliases: [],
    displayName: 'Imagen 3 Editing and Customization (002)',
  },
  {
    ...CAPABILITY,
    id: 'imagen-3.0-capability-preview-0930',
    aliases: [],
    displayName: 'Imagen 3 Editing and Customization (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
  },
];
