import { describe, expect, it } from 'vitest';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Operation } from '../core/operation.ts';
import { parsePredictRequest } from './parse-predict-request.ts';

const PNG = 'iVBORw0KGgo=';
const image = { bytesBase64Encoded: PNG };

const MODELS = {
  generate: 'imagen-4.0-generate-001',
  edit: 'imagen-3.0-capability-001',
  tryOn: 'virtual-try-on-001',
  segment: 'image-segmentation-001',
  upscale: 'imagen-4.0-upscale-preview',
};

function parse(instance: object, parameters?: object, modelId = MODELS.generate): Operation {
  return parsePredictRequest({ instances: [instance], ...(parameters && { parameters }) }, { modelId });
}

const generate = (parameters: object) => parse({ prompt: 'x' }, parameters);
const reference = (entry: object) => {
  const operation = parse({ referenceImages: [entry] }, {}, MODELS.edit);
  return operation.kind === 'edit' ? operation.references[0] : undefined;
};

function refusalOf(run: () => unknown): LimnerError {
  try {
    run();
  } catch (error) {
    if (LimnerError.isInstance(error)) return error;
    throw error;
  }
  throw new Error('The request was accepted.');
}

describe('spellings of parameters', () => {
  it.each<[object, object]>([
    [{ safetyFilterLevel: 'block_none' }, { safetySetting: 'block_none' }],
    [{ safetyFilterLevel: 'block_none', safetySetting: 'block_few' }, { safetySetting: 'block_only_high' }],
    [{ safetySetting: 'BLOCK_MOST' }, { safetySetting: 'block_low_and_above' }],
    [{ safetySetting: 'block_some' }, { safetySetting: 'block_medium_and_above' }],
    [{ safetySetting: 'block_fewest' }, { safetySetting: 'block_none' }],
    [{ personGeneration: 'ALLOW_ALL' }, { personGeneration: 'allow_all' }],
    [{ numberOfImages: 3 }, { sampleCount: 3 }],
    [{ numberOfImages: 3, sampleCount: 2 }, { sampleCount: 2 }],
    [
      { outputOption: { mimeType: 'image/JPG', compressionQuality: 80 } },
      { outputMimeType: 'image/jpeg', compressionQuality: 80 },
    ],
    [{ outputOptions: { compressionQuality: 0.9 } }, { compressionQuality: 90 }],
    [{ sampleImageSize: '2k' }, { imageSize: '2K' }],
    [{ sampleImageSize: 2048 }, { imageSize: '2K' }],
    [{ sampleImageSize: '1024' }, { imageSize: '1K' }],
    [{ editConfig: { guidanceScale: 20 } }, { guidanceScale: 20 }],
    [{ seed: 0 }, { seed: 0 }],
    [
      { seed: 7.0, sampleCount: 2.0 },
      { seed: 7, sampleCount: 2 },
    ],
    [{ seed: null, aspectRatio: null }, {}],
    [{ raiLevel: 1, mode: 'interactive', constructor: 5, labels: {} }, {}],
  ])('reads %j', (parameters, settings) => {
    expect(generate(parameters)).toEqual({ kind: 'generate', prompt: 'x', ...settings });
  });

  it('needs no parameters', () => {
    expect(parsePredictRequest({ instances: [{ prompt: 'x' }], labels: {} }, { modelId: MODELS.generate })).toEqual({
      kind: 'generate',
      prompt: 'x',
    });
  });
});

describe('spellings of references', () => {
  it.each<[object, object]>([
    [
      {
        referenceType: 'reference_type_mask',
        maskImageConfig: { maskMode: 'mask_mode_semantic', maskClasses: '[8, 62]' },
      },
      { kind: 'mask', mask: { kind: 'semantic', classIds: [8, 62] } },
    ],
    [
      { referenceType: 'REFERENCE_TYPE_MASK', maskImageConfig: { maskMode: 'MASK_MODE_BACKGROUND', dilation: 0 } },
      { kind: 'mask', mask: { kind: 'background' }, dilation: 0 },
    ],
    [
      {
        referenceType: 'REFERENCE_TYPE_CONTROL',
        controlImageConfig: { controlType: 'control_type_canny', computeControl: true },
      },
      { kind: 'control', controlType: 'canny', computeControl: true },
    ],
    [
      {
        referenceType: 'REFERENCE_TYPE_CONTROL',
        controlImageConfig: { enableControlImageComputation: false, computeControl: true },
      },
      { kind: 'control', controlType: 'default', computeControl: false },
    ],
  ])('reads %j', (entry, expected) => {
    expect(reference(entry)).toEqual(expected);
  });

  it.each<[string, object, object]>([
    ['style_description', { styleImageConfig: { style_description: 'ink' } }, { kind: 'style', description: 'ink' }],
    [
      'subjectDescription in a style',
      { styleImageConfig: { subjectDescription: 'ink' } },
      { kind: 'style', description: 'ink' },
    ],
    [
      'subject_type',
      { subjectImageConfig: { subject_type: 'SUBJECT_TYPE_ANIMAL', subject_description: 'a dog' } },
      { kind: 'subject', subjectType: 'animal', description: 'a dog' },
    ],
  ])('reads %s', (_name, config, expected) => {
    const kind = 'styleImageConfig' in config ? 'STYLE' : 'SUBJECT';
    const entry = { referenceType: `REFERENCE_TYPE_${kind}`, referenceImage: image, ...config };
    expect(reference(entry)).toMatchObject(expected);
  });
});

describe('base64', () => {
  const bytes = Buffer.from([0xfb, 0xff, 0xbf, 0x01]);
  it.each(['+/+/AQ==', '+/+/AQ', '-_-_AQ==', '-_-_AQ'])('decodes %s', (text) => {
    expect(parse({ image: { bytesBase64Encoded: text } }, {}, MODELS.segment)).toMatchObject({
      image: { kind: 'bytes', bytes },
    });
  });

  it.each<[string, string]>([
    ['data:image/png;base64,AAAA', 'leave out everything up to the comma'],
    ['AA AA', 'the character " " at position 2'],
    ['AAAAA', 'wrong padding'],
    ['AAA=A', 'wrong padding'],
    ['+-AA', 'mixed alphabets'],
    ['A'.repeat(15_000_000), 'at most 10485760 bytes'],
  ])('refuses %.30s', (text, message) => {
    const refusal = refusalOf(() => parse({ image: { bytesBase64Encoded: text } }, {}, MODELS.segment));
    expect(refusal.message).toContain(message);
    expect(refusal.field).toBe('instances[0].image.bytesBase64Encoded');
  });

  it('reads a picture of the greatest size', () => {
    const text = Buffer.alloc(10 * 1024 * 1024, 0xff).toString('base64');
    expect(parse({ image: { bytesBase64Encoded: text } }, {}, MODELS.segment).kind).toBe('segment');
  });
});

describe('which operation is meant', () => {
  it.each<[Operation['kind'], string, object, object]>([
    ['generate', MODELS.generate, { prompt: 'x' }, {}],
    ['edit', MODELS.generate, { prompt: 'x', image }, {}],
    ['edit', 'imagegeneration@006', { prompt: 'x', image }, {}],
    ['upscale', 'imagegeneration@006', { prompt: '', image }, { mode: 'UPSCALE', sampleImageSize: 4096 }],
    ['upscale', MODELS.upscale, { image }, { upscaleConfig: { upscaleFactor: 'X3' } }],
    ['recontext', MODELS.generate, { productImages: [{ image }] }, {}],
    ['edit', MODELS.edit, { prompt: 'x' }, {}],
    ['segment', MODELS.segment, { image, prompt: 'x' }, { mode: 'Prompt' }],
    ['verify', 'image-verification-001', { image }, { watermarkVerification: true }],
    ['edit', 'a-model-of-tomorrow', { image }, {}],
  ])('%s for %s with %j', (kind, modelId, instance, parameters) => {
    expect(parse(instance, parameters, modelId).kind).toBe(kind);
  });
});

describe('refusals say what was expected where, and what came', () => {
  it.each<[object, object, string, string]>([
    [
      {},
      {},
      'instances[0].prompt',
      'Expected text with at least one visible character for instances[0].prompt but received nothing.',
    ],
    [{ prompt: ' \u0007' }, {}, 'instances[0].prompt', 'Expected text with at least one visible character'],
    [{ prompt: 5 }, {}, 'instances[0].prompt', 'but received 5.'],
    [
      { prompt: 'x' },
      { sampleCount: 0 },
      'parameters.sampleCount',
      'Expected a whole number of at least 1 for parameters.sampleCount but received 0.',
    ],
    [{ prompt: 'x' }, { sampleCount: 'x' }, 'parameters.sampleCount', 'but received "x".'],
    [{ prompt: 'x' }, { sampleCount: 1.5 }, 'parameters.sampleCount', 'but received 1.5.'],
    [{ prompt: 'x' }, { seed: -1 }, 'parameters.seed', 'Expected a whole number from 0 to 4294967295'],
    [
      { prompt: 'x' },
      { aspectRatio: '5:4' },
      'parameters.aspectRatio',
      'Expected one of 1:1, 3:4, 4:3, 9:16, 16:9 for parameters.aspectRatio but received "5:4".',
    ],
    [{ prompt: 'x' }, { safetyFilterLevel: 'harsh' }, 'parameters.safetyFilterLevel', 'one of block_low_and_above'],
    [
      { prompt: 'x' },
      { outputOptions: 'png' },
      'parameters.outputOptions',
      'Expected an object for parameters.outputOptions but received "png".',
    ],
    [
      { prompt: 'x' },
      { outputOptions: { compressionQuality: 101 } },
      'parameters.outputOptions.compressionQuality',
      'from 0 to 100',
    ],
    [{ prompt: 'x' }, { storageUri: 'http://b' }, 'parameters.storageUri', 'gs://bucket/prefix/'],
    [{ prompt: 'x' }, { addWatermark: 'no' }, 'parameters.addWatermark', 'Expected true or false'],
    [{ prompt: 'x', image: {} }, {}, 'instances[0].image', 'No uri or raw bytes are provided in media content.'],
    [{ prompt: 'x', image: { gcsUri: '/etc/passwd' } }, {}, 'instances[0].image.gcsUri', 'gs://bucket/object.png'],
    [
      { image, mask: { polygonList: {} } },
      {},
      'instances[0].mask.image',
      'Failed to get mask image bytes: No uri or raw bytes',
    ],
    [{ referenceImages: [{}] }, {}, 'instances[0].referenceImages[0].referenceType', 'one of REFERENCE_TYPE_RAW'],
    [
      { referenceImages: [{ referenceType: 'REFERENCE_TYPE_RAW' }] },
      {},
      'instances[0].referenceImages[0].referenceImage',
      'No uri or raw bytes',
    ],
    [
      { referenceImages: [{ referenceType: 'REFERENCE_TYPE_MASK' }] },
      {},
      'instances[0].referenceImages[0].referenceImage',
      'Failed to get mask image bytes: No uri or raw bytes',
    ],
    [
      { referenceImages: [{ referenceType: 'REFERENCE_TYPE_MASK', maskImageConfig: { maskClasses: [194] } }] },
      {},
      'instances[0].referenceImages[0].maskImageConfig.maskClasses[0]',
      'class ids from 0 to 193',
    ],
    [
      { productImages: [{ image: { bytesBase64Encoded: '!' } }] },
      {},
      'instances[0].productImages[0].image.bytesBase64Encoded',
      'Expected base64',
    ],
    [
      { image },
      { mode: 'upscale' },
      'parameters.upscaleConfig.upscaleFactor',
      "Image size 'IMAGE_SIZE_DEFAULT' is not supported.",
    ],
  ])('%j with %j', (instance, parameters, field, message) => {
    const refusal = refusalOf(() => parse(instance, parameters));
    expect(refusal.field).toBe(field);
    expect(refusal.message).toContain(message);
    expect(refusal.kind.httpStatus).toBe(400);
  });

  it.each<[unknown, string]>([
    [undefined, 'Expected a JSON object'],
    ['x', 'Expected a JSON object'],
    [[], 'Expected a JSON object'],
    [{}, 'for instances but received nothing'],
    [{ instances: {} }, 'a list of exactly one object'],
    [{ instances: [] }, 'a list of exactly one object'],
    [{ instances: [{ prompt: 'x' }, { prompt: 'y' }] }, 'but received a list of 2 items'],
    [{ instances: ['x'] }, 'Expected an object for instances[0]'],
    [{ instances: [{ prompt: 'x' }], parameters: [] }, 'Expected an object for parameters'],
  ])('a body %j', (body, message) => {
    expect(refusalOf(() => parsePredictRequest(body, { modelId: MODELS.generate })).message).toContain(message);
  });

  it('knows the operation it was raised in', () => {
    expect(refusalOf(() => parse({}, {})).operationKind).toBe('generate');
    expect(refusalOf(() => parse({ image: {} }, {})).operationKind).toBe('edit');
  });
});
