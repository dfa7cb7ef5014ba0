import fc from 'fast-check';
import type { ImageSource } from '../../src/core/image.ts';
import type { EditMode, MaskSource, Operation, OutputSettings, Reference } from '../../src/core/operation.ts';
import { PERSON_GENERATIONS, SAFETY_SETTINGS } from '../../src/core/safety.ts';
import { ASPECT_RATIOS, IMAGE_SIZES } from '../../src/core/size.ts';

/** Well-formed text in which something can be seen. */
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `a ${text}`);
const fraction = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const steps = fc.integer({ min: 1, max: 100 });

const mimeType = fc.constantFrom('image/png', 'image/jpeg', 'image/gif');
const image: fc.Arbitrary<ImageSource> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('bytes' as const),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
      mimeType,
    },
    { requiredKeys: ['kind', 'bytes'] },
  ),
  fc.record(
    {
      kind: fc.constant('object' as const),
      uri: fc.constantFrom('gs://b/o.png', 'gs://b-1.x/a/b c'.replace(' ', '_')),
      mimeType,
    },
    { requiredKeys: ['kind', 'uri'] },
  ),
);

const outputSettings = {
  sampleCount: fc.integer({ min: 1, max: 8 }),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  negativePrompt: fc.oneof(words, fc.constant('')),
  language: fc.constantFrom('auto', 'en', 'zh-TW'),
  guidanceScale: fc.double({ min: 0, max: 500, noNaN: true }).map((value) => value + 0),
  enhancePrompt: fc.boolean(),
  safetySetting: fc.constantFrom(...SAFETY_SETTINGS),
  personGeneration: fc.constantFrom(...PERSON_GENERATIONS),
  includeRaiReason: fc.boolean(),
  includeSafetyAttributes: fc.boolean(),
  addWatermark: fc.boolean(),
  outputMimeType: fc.constantFrom('image/png', 'image/jpeg', 'image/webp'),
  compressionQuality: fc.integer({ min: 0, max: 100 }),
  storageUri: fc.constantFrom('gs://b', 'gs://b/o/'),
} satisfies { [Key in keyof OutputSettings]-?: fc.Arbitrary<NonNullable<OutputSettings[Key]>> };

const aspectRatio = fc.constantFrom(...ASPECT_RATIOS);
const imageSize = fc.constantFrom(...IMAGE_SIZES);

const generate = fc.record(
  {
    kind: fc.constant('generate' as const),
    prompt: words,
    aspectRatio,
    imageSize,
    sampleImageStyle: fc.constantFrom('photograph', 'pop_art'),
    ...outputSettings,
  },
  { requiredKeys: ['kind', 'prompt'] },
);

const id = fc.integer({ min: 0, max: 9 });
const classIds = fc.array(fc.integer({ min: 0, max: 193 }), { minLength: 1, maxLength: 5 });
const mask: fc.Arbitrary<MaskSource> = fc.oneof(
  fc.record({ kind: fc.constant('image' as const), image }),
  fc.constantFrom({ kind: 'foreground' as const }, { kind: 'background' as const }),
  fc.record({ kind: fc.constant('semantic' as const), classIds }),
);

const reference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('raw' as const, 'content' as const), id, image },
    { requiredKeys: ['kind', 'image'] },
  ),
  fc.record({ kind: fc.constant('mask' as const), id, mask, dilation: fraction }, { requiredKeys: ['kind', 'mask'] }),
  fc.record(
    {
      kind: fc.constant('control' as const),
      id,
      image,
      controlType: fc.constantFrom(...(['default', 'canny', 'scribble', 'face-mesh', 'color-superpixel'] as const)),
      computeControl: fc.boolean(),
      superpixelRegionSize: steps,
      superpixelRuler: steps,
    },
    { requiredKeys: ['kind', 'controlType', 'computeControl'] },
  ),
  fc.record(
    { kind: fc.constant('style' as const), id, image, description: words },
    { requiredKeys: ['kind', 'image'] },
  ),
  fc.record(
    {
      kind: fc.constant('subject' as const),
      id,
      image,
      subjectType: fc.constantFrom(...(['default', 'person', 'animal', 'product'] as const)),
      description: words,
    },
    { requiredKeys: ['kind', 'image', 'subjectType'] },
  ),
);

const EDIT_MODES: readonly EditMode[] = [
  'default',
  'inpaint-removal',
  'inpaint-insertion',
  'outpaint',
  'controlled-editing',
  'style',
  'background-swap',
  'product-image',
];

const edit = fc.record(
  {
    kind: fc.constant('edit' as const),
    prompt: fc.oneof(words, fc.constant('')),
    mode: fc.constantFrom(...EDIT_MODES),
    references: fc.array(reference, { minLength: 1, maxLength: 6 }),
    aspectRatio,
    imageSize,
    baseSteps: steps,
    blending: fc.oneof(
      fc.record({ mode: fc.constant('alpha-blending'), factor: fraction }),
      fc.record({ factor: fraction }),
    ),
    productPosition: fc.constantFrom('reposition' as const, 'fixed' as const),
    ...outputSettings,
  },
  { requiredKeys: ['kind', 'prompt', 'mode', 'references'] },
);

const upscale = fc.record(
  {
    kind: fc.constant('upscale' as const),
    image,
    target: fc.oneof(
      fc.record({ kind: fc.constant('factor' as const), factor: fc.constantFrom(2 as const, 3 as const, 4 as const) }),
      fc.record({ kind: fc.constant('longer-side' as const), longerSidePx: fc.constantFrom(2048, 4096) }),
    ),
    enhanceInputImage: fc.boolean(),
    imagePreservationFactor: fraction,
    ...outputSettings,
  },
  { requiredKeys: ['kind', 'image', 'target'] },
);

const recontext = fc.record(
  {
    kind: fc.constant('recontext' as const),
    prompt: words,
    person: image,
    products: fc.array(fc.record({ image, mask: image }, { requiredKeys: ['image'] }), { minLength: 1, maxLength: 3 }),
    baseSteps: steps,
    ...outputSettings,
  },
  { requiredKeys: ['kind', 'products'] },
);

const segment = fc.record(
  {
    kind: fc.constant('segment' as const),
    image,
    mode: fc.constantFrom(...(['foreground', 'background', 'prompt', 'semantic', 'interactive'] as const)),
    prompt: words,
    scribble: image,
    maxPredictions: steps,
    confidenceThreshold: fraction,
    maskDilation: fraction,
    binaryColorThreshold: fc.constantFrom(-1, 0.5, 96, 254),
  },
  { requiredKeys: ['kind', 'image'] },
);

const verify = fc.record({ kind: fc.constant('verify' as const), image });

/** Any operation that the wire can carry. */
export const arbitraryOperation: fc.Arbitrary<Operation> = fc.oneof(
  generate,
  edit,
  upscale,
  recontext,
  segment,
  verify,
) as fc.Arbitrary<Operation>;
