import type { Operation } from '../../src/core/operation.ts';
import { ALL_GENERATE_SETTINGS, type CaptureExpectation, jpegAt, STORAGE_REFUSED } from './capture-expectation.ts';

const dog = (settings: object = {}): Operation => ({ kind: 'generate', prompt: 'A dog', ...settings });

const FIREBASE_SETTINGS = {
  negativePrompt: 'blur',
  sampleCount: 2,
  aspectRatio: '16:9',
  ...jpegAt(80),
  addWatermark: true,
  safetySetting: 'block_low_and_above',
  personGeneration: 'allow_adult',
  includeRaiReason: true,
  includeSafetyAttributes: true,
} as const;

/** Captured text-to-image requests. */
export const GENERATE: Readonly<Record<string, CaptureExpectation>> = {
  'ai-sdk6-gemini-generate-all': {
    operation: dog({ sampleCount: 2, aspectRatio: '4:3', personGeneration: 'dont_allow' }),
  },
  'ai-sdk6-gemini-generate-minimal': { operation: dog({ sampleCount: 1, aspectRatio: '1:1' }) },
  'ai-sdk6-vertex-generate-all': {
    operation: dog({
      sampleCount: 2,
      aspectRatio: '16:9',
      seed: 7,
      negativePrompt: 'blur',
      personGeneration: 'allow_adult',
      safetySetting: 'block_only_high',
      addWatermark: false,
      imageSize: '2K',
    }),
  },
  'ai-sdk6-vertex-generate-minimal': { operation: dog({ sampleCount: 1 }) },
  'ai-sdk6-vertex-generate-n6': { operation: dog({ sampleCount: 4 }) },
  'ai-sdk6-vertex-generate-storageUri': {
    operation: dog({ sampleCount: 1, storageUri: 'gs://b/o/' }),
    refusal: STORAGE_REFUSED,
  },
  'firebase-agentplatform-generateImages-all': { operation: dog(FIREBASE_SETTINGS) },
  'firebase-googleai-generateImages-minimal': {
    operation: dog({ sampleCount: 1, includeRaiReason: true, includeSafetyAttributes: true }),
  },
  'firebase-vertex-generateImagesGCS': {
    operation: dog({ ...FIREBASE_SETTINGS, storageUri: 'gs://b/o/' }),
    refusal: STORAGE_REFUSED,
  },
  'genkit-googleai-imagen-all': {
    operation: dog({ sampleCount: 2, aspectRatio: '16:9', personGeneration: 'allow_adult', imageSize: '2K' }),
  },
  'genkit-vertexai-imagen-generate-all': {
    operation: dog({
      sampleCount: 2,
      language: 'en',
      aspectRatio: '16:9',
      negativePrompt: 'blur',
      seed: 5,
      personGeneration: 'allow_adult',
      safetySetting: 'block_medium_and_above',
      addWatermark: false,
    }),
  },
  'js-genai-2.18.0-gemini-generateImages-all': {
    operation: dog({
      sampleCount: 2,
      aspectRatio: '3:4',
      guidanceScale: 5,
      safetySetting: 'block_low_and_above',
      personGeneration: 'allow_adult',
      includeSafetyAttributes: true,
      includeRaiReason: true,
      language: 'en',
      ...jpegAt(75),
      imageSize: '2K',
    }),
  },
  'js-genai-2.18.0-vertex-generateImages-all': {
    operation: dog({ ...ALL_GENERATE_SETTINGS, imageSize: '2K', enhancePrompt: true }),
  },
  'js-genai-vertex-generateImages-gcs': {
    operation: dog({ sampleCount: 1, storageUri: 'gs://b/out/' }),
    refusal: STORAGE_REFUSED,
  },
  'js-genai-vertex-generateImages-minimal': { operation: dog() },
  'node-aiplatform-rest-predict': {
    operation: dog({ sampleCount: 2, aspectRatio: '16:9', addWatermark: false, seed: 7 }),
  },
  'python-vertexai-generate_images-all': {
    operation: dog({
      seed: 1,
      sampleCount: 2,
      guidanceScale: 15,
      personGeneration: 'allow_adult',
      aspectRatio: '16:9',
      language: 'en',
      addWatermark: false,
      negativePrompt: 'blur',
      safetySetting: 'block_medium_and_above',
    }),
  },
  'python-vertexai-generate_images-gcs': {
    operation: dog({ addWatermark: true, storageUri: 'gs://b/o/', sampleCount: 1 }),
    refusal: STORAGE_REFUSED,
  },
  'python-vertexai-generate_images-minimal': { operation: dog({ addWatermark: true, sampleCount: 1 }) },
};
