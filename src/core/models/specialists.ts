import type { Model } from './model.ts';
import { SIZES_SQUARE } from './sizes.ts';

const SPECIALIST = {
  aliases: [],
  services: ['vertex'],
  schemaKind: 'vision_generative_model',
  launchStage: 'GA',
  sampleCount: { max: 1, default: 1 },
  promptTokenLimit: 480,
  sizes: {},
  unknownParameters: ['negativePrompt', 'enhancePrompt', 'sampleImageSize', 'sampleImageStyle'],
  defaults: { addWatermark: true, enhancePrompt: false, includeRaiReason: false },
  filteredReasonForm: 'sentence',
  upscaleFactors: [],
} as const satisfies Partial<Model>;

/** Models that answer with masks or a verdict, so that settings of pictures mean nothing to them. */
const ANALYST = {
  ...SPECIALIST,
  defaults: { addWatermark: false, enhancePrompt: false, includeRaiReason: false },
} as const satisfies Partial<Model>;

const TRY_ON = {
  ...SPECIALIST,
  operations: ['recontext'],
  sampleCount: { max: 4, default: 1 },
  recontext: { person: 'required', maxProducts: 1 },
} as const satisfies Partial<Model>;

/** Models with one special purpose: products, try-on, masks, watermark verification. */
export const SPECIALIST_MODELS: readonly Model[] = [
  {
    ...SPECIALIST,
    id: 'imagen-product-recontext-preview-06-30',
    displayName: 'Imagen Product Recontext (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
    operations: ['recontext'],
    sampleCount: { max: 4, default: 1 },
    sizes: { '1K': SIZES_SQUARE },
    unknownParameters: ['negativePrompt', 'sampleImageSize', 'sampleImageStyle'],
    defaults: { ...SPECIALIST.defaults, enhancePrompt: true },
    recontext: { person: 'refused', maxProducts: 3 },
  },
  { ...TRY_ON, id: 'virtual-try-on-001', displayName: 'Virtual Try-On' },
  {
    ...TRY_ON,
    id: 'virtual-try-on-preview-08-04',
    displayName: 'Virtual Try-On (Preview)',
    launchStage: 'PUBLIC_PREVIEW',
  },
  {
    ...ANALYST,
    id: 'image-segmentation-001',
    displayName: 'Image Segmentation',
    schemaKind: 'image_segmentation_model',
    operations: ['segment'],
  },
  {
    ...ANALYST,
    id: 'imageverification@001',

    displayName: 'Watermark Verification',
    schemaKind: 'watermark_verification_model',
    operations: ['verify'],
  },
  {
    ...ANALYST,
    id: 'image-verification-001',
    displayName: 'Image Verification',
    services: ['gemini'],
    schemaKind: 'watermark_verification_model',
    operations: ['verify'],
  },
];
