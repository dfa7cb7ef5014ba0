import type { Operation } from '../../src/core/operation.ts';
import {
  ALL_GENERATE_SETTINGS,
  bare,
  type CaptureExpectation,
  jpegAt,
  NO_BUCKET,
  png,
  SEED_REFUSED,
  STORAGE_REFUSED,
} from './capture-expectation.ts';
import { GENERATE } from './captures-expected-generate.ts';

const EDIT: Readonly<Record<string, CaptureExpectation>> = {
  'ai-sdk6-vertex-edit-mask': {
    operation: {
      kind: 'edit',
      prompt: 'add a hat',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', id: 1, image: bare },
        { kind: 'mask', id: 2, mask: { kind: 'image', image: bare }, dilation: 0.01 },
      ],
      sampleCount: 1,
      baseSteps: 35,
      negativePrompt: 'blur',
      personGeneration: 'allow_adult',
      safetySetting: 'block_only_high',
      addWatermark: false,
      imageSize: '2K',
    },
  },
  'genkit-googleai-imagen-image-input': {
    operation: {
      kind: 'edit',
      prompt: 'A dog',
      mode: 'default',
      references: [{ kind: 'raw', image: bare }],
      sampleCount: 1,
    },
    refusal: 'The request asks to edit pictures, but imagen-4.0-generate-001 can only make pictures from text.',
  },
  'genkit-vertexai-imagen-edit-legacy': {
    operation: {
      kind: 'edit',
      prompt: 'a hat',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', image: bare },
        { kind: 'mask', mask: { kind: 'image', image: bare }, dilation: 0.02 },
      ],
      sampleCount: 1,
      guidanceScale: 20,
      productPosition: 'fixed',
    },
  },
  'js-genai-vertex-editImage-all': {
    operation: {
      kind: 'edit',
      prompt: 'A mug [5]',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', id: 1, image: png },
        { kind: 'mask', id: 2, mask: { kind: 'image', image: png }, dilation: 0.03 },
        { kind: 'control', id: 3, image: png, controlType: 'canny', computeControl: true },
        { kind: 'style', id: 4, image: png, description: 'watercolor' },
        {
          kind: 'subject',
          id: 5,
          image: { kind: 'object', uri: 'gs://b/x.png', mimeType: 'image/png' },
          subjectType: 'product',
          description: 'a mug',
        },
        { kind: 'content', id: 6, image: png },
      ],
      ...ALL_GENERATE_SETTINGS,
      baseSteps: 35,
    },
    pictureRefusal: NO_BUCKET,
  },
  'python-genai-vertex-edit_image-all': {
    operation: {
      kind: 'edit',
      prompt: 'mug [5]',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', id: 1, image: png },
        { kind: 'mask', id: 2, mask: { kind: 'image', image: png }, dilation: 0.06 },
        { kind: 'control', id: 3, image: png, controlType: 'scribble', computeControl: true },
        { kind: 'style', id: 4, image: png, description: 'glowing' },
        { kind: 'subject', id: 5, image: png, subjectType: 'product', description: 'logo' },
        { kind: 'content', id: 6, image: { kind: 'object', uri: 'gs://b/x.jpg' } },
      ],
      ...ALL_GENERATE_SETTINGS,
      baseSteps: 35,
    },
    pictureRefusal: NO_BUCKET,
  },
  'python-vertexai-edit_image-capability': {
    operation: {
      kind: 'edit',
      prompt: 'mug [5]',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', id: 1, image: bare },
        { kind: 'mask', id: 2, mask: { kind: 'semantic', classIds: [8] }, dilation: 0.06 },
        { kind: 'control', id: 3, image: bare, controlType: 'canny', computeControl: true },
        { kind: 'style', id: 4, image: bare, description: 'glow' },
        {
          kind: 'subject',
          id: 5,
          image: { kind: 'object', uri: 'gs://b/x.png' },
          subjectType: 'product',
          description: 'mug',
        },
      ],
      sampleCount: 1,
      addWatermark: false,
    },
    pictureRefusal: NO_BUCKET,
  },
  'python-vertexai-edit_image-legacy-automask': {
    operation: {
      kind: 'edit',
      prompt: 'cat',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', image: bare },
        { kind: 'mask', mask: { kind: 'semantic', classIds: [1, 13, 17, 9, 18] } },
      ],
      sampleCount: 1,
      addWatermark: false,
    },
  },
  'python-vertexai-edit_image-legacy-mask': {
    operation: {
      kind: 'edit',
      prompt: 'cat',
      mode: 'inpaint-insertion',
      references: [
        { kind: 'raw', image: bare },
        { kind: 'mask', mask: { kind: 'image', image: bare }, dilation: 0.06 },
      ],
      productPosition: 'fixed',
      guidanceScale: 20,
      negativePrompt: 'x',
      language: 'en',
      personGeneration: 'dont_allow',
      seed: 3,
      ...jpegAt(90),
      sampleCount: 1,
      addWatermark: false,
      safetySetting: 'block_only_high',
    },
  },
  'python-vertexai-edit_image-legacy-maskfree': {
    operation: {
      kind: 'edit',
      prompt: 'cat',
      mode: 'default',
      references: [{ kind: 'raw', image: bare }],
      sampleCount: 1,
      addWatermark: false,
    },
  },
  'python-vertexai-edit_image-legacy-product': {
    operation: {
      kind: 'edit',
      prompt: 'beach',
      mode: 'product-image',
      references: [{ kind: 'raw', image: bare }],
      productPosition: 'reposition',
      sampleCount: 1,
      addWatermark: false,
    },
  },
};

const twice = { kind: 'factor', factor: 2 } as const;

const UPSCALE: Readonly<Record<string, CaptureExpectation>> = {
  'genkit-vertexai-imagen-upscale': {
    operation: { kind: 'upscale', image: bare, target: twice, sampleCount: 1 },
  },
  'js-genai-vertex-upscaleImage-all': {
    operation: {
      kind: 'upscale',
      image: png,
      target: { kind: 'factor', factor: 4 },
      enhanceInputImage: true,
      imagePreservationFactor: 0.6,
      storageUri: 'gs://b/up/',
      safetySetting: 'block_only_high',
      personGeneration: 'allow_all',
      includeRaiReason: true,
      ...jpegAt(90),
      sampleCount: 1,
    },
    refusal: STORAGE_REFUSED,
  },
  'js-genai-vertex-upscaleImage-minimal': {
    operation: { kind: 'upscale', image: png, target: twice, sampleCount: 1 },
  },
  'python-vertexai-upscale-factor': {
    operation: { kind: 'upscale', image: bare, target: twice, sampleCount: 1, ...jpegAt(90) },
  },
  'python-vertexai-upscale-newsize': {
    operation: {
      kind: 'upscale',
      image: bare,
      target: { kind: 'longer-side', longerSidePx: 2048 },
      sampleCount: 1,
      outputMimeType: 'image/png',
    },
  },
};

const tryOn = (settings: object): Operation => ({
  kind: 'recontext',
  person: png,
  products: [{ image: png }],
  ...settings,
});

const RECONTEXT: Readonly<Record<string, CaptureExpectation>> = {
  'genkit-vertexai-virtual-try-on': {
    operation: tryOn({
      person: bare,
      products: [{ image: { kind: 'object', uri: 'gs://b/p.png' } }],
      sampleCount: 1,
      seed: 1,
      baseSteps: 32,
      personGeneration: 'allow_all',
      safetySetting: 'block_only_high',
      storageUri: 'gs://b/o/',
      ...jpegAt(80),
    }),
    refusal: SEED_REFUSED,
  },
  'js-genai-vertex-recontextImage-all': {
    operation: tryOn({
      prompt: 'p',
      products: [{ image: png }, { image: { kind: 'object', uri: 'gs://b/p.png' } }],
      sampleCount: 1,
      baseSteps: 32,
      storageUri: 'gs://b/r/',
      seed: 1,
      safetySetting: 'block_none',
      personGeneration: 'dont_allow',
      addWatermark: true,
      ...jpegAt(75),
      enhancePrompt: false,
    }),
    refusal: 'Invalid number of product images. Expected 1, got 2.',
  },
  'python-genai-vertex-recontext_image-all': {
    operation: tryOn({
      prompt: 'p',
      sampleCount: 1,
      baseSteps: 32,
      seed: 1,
      safetySetting: 'block_none',
      personGeneration: 'dont_allow',
      addWatermark: true,
      ...jpegAt(75),
      enhancePrompt: false,
    }),
    refusal: SEED_REFUSED,
  },
};

const segment = (settings: object = {}): Operation => ({
  kind: 'segment',
  image: png,
  maxPredictions: 2,
  confidenceThreshold: 0.1,
  maskDilation: 0.02,
  binaryColorThreshold: 98,
  ...settings,
});

const SEGMENT_AND_VERIFY: Readonly<Record<string, CaptureExpectation>> = {
  'js-genai-vertex-segmentImage-minimal': { operation: { kind: 'segment', image: png } },
  'js-genai-vertex-segmentImage-background': { operation: segment({ mode: 'background' }) },
  'js-genai-vertex-segmentImage-foreground': { operation: segment({ mode: 'foreground' }) },
  'js-genai-vertex-segmentImage-interactive': { operation: segment({ mode: 'interactive', scribble: png }) },
  'js-genai-vertex-segmentImage-prompt': { operation: segment({ mode: 'prompt', prompt: 'dog' }) },
  'js-genai-vertex-segmentImage-semantic': { operation: segment({ mode: 'semantic', prompt: 'dog' }) },
  'python-vertexai-segment_image-all': {
    operation: segment({
      image: bare,
      mode: 'interactive',
      prompt: 'dog',
      scribble: bare,
      confidenceThreshold: 0.2,
      maskDilation: 0.1,
    }),
  },
  'python-vertexai-segment_image-defaults': {
    operation: { kind: 'segment', image: bare, mode: 'foreground', confidenceThreshold: 0.1 },
  },
  'python-vertexai-verify_image': { operation: { kind: 'verify', image: bare } },
};

/** By the name of the fixture. */
export const CAPTURE_EXPECTATIONS: Readonly<Record<string, CaptureExpectation>> = {
  ...GENERATE,
  ...EDIT,
  ...UPSCALE,
  ...RECONTEXT,
  ...SEGMENT_AND_VERIFY,
};
