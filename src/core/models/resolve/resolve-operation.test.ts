import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../caller.ts';
import type { EditOperation, GenerateOperation, Operation } from '../../operation.ts';
import { findModel } from '../catalogue.ts';
import { resolveOperation } from './resolve-operation.ts';

const image = { kind: 'bytes', bytes: new Uint8Array([1]) } as const;
const raw = { kind: 'raw', image } as const;
const foreground = { kind: 'mask', mask: { kind: 'foreground' } } as const;

function resolve<O extends Operation>(modelId: string, operation: O, dialect: Dialect = 'vertex') {
  return resolveOperation(findModel(modelId)!, operation, dialect);
}

const generate = (settings: Partial<GenerateOperation> = {}): GenerateOperation => ({
  kind: 'generate',
  prompt: 'A dog',
  ...settings,
});

const edit = (settings: Partial<EditOperation> = {}): EditOperation => ({
  kind: 'edit',
  prompt: '',
  mode: 'default',
  references: [raw],
  ...settings,
});

describe('resolving a generation', () => {
  it("fills in Imagen 4's defaults", () => {
    const { model, ...resolved } = resolve('imagen-4.0-generate-001', generate());
    expect(model.id).toBe('imagen-4.0-generate-001');
    expect(resolved).toEqual({
      kind: 'generate',
      prompt: 'A dog',
      aspectRatio: '1:1',
      size: { widthPx: 1024, heightPx: 1024 },
      sampleCount: 4,
      negativePrompt: '',
      language: 'auto',
      enhancePrompt: true,
      safetySetting: 'block_medium_and_above',
      personGeneration: 'allow_adult',
      includeRaiReason: true,
      includeSafetyAttributes: false,
      addWatermark: true,
      outputMimeType: 'image/png',
      compressionQuality: 75,
    });
  });

  it('knows what earlier models did differently', () => {
    expect(resolve('imagen-3.0-generate-002', generate())).toMatchObject({
      enhancePrompt: true,
      includeRaiReason: false,
    });
    expect(resolve('imagegeneration@002', generate())).toMatchObject({ enhancePrompt: false, addWatermark: false });
    expect(resolve('imagen-4.0-ultra-generate-preview-06-06', generate()).sampleCount).toBe(1);
  });

  it.each([
    ['imagen-4.0-generate-001', '3:4', '1K', 896, 1280],
    ['imagen-4.0-generate-001', '16:9', '1K', 1408, 768],
    ['imagen-4.0-ultra-generate-001', '9:16', '2K', 1536, 2816],
    ['imagen-4.0-generate-001', '4:3', '2K', 2560, 1792],
    ['imagen-3.0-generate-001', '9:16', undefined, 768, 1408],
    ['imagegeneration@006', '1:1', undefined, 1536, 1536],
    ['imagegeneration@006', '16:9', undefined, 2016, 1134],
    ['imagen-4.0-fast-generate-001', '1:1', '2K', 1024, 1024],
  ] as const)('%s makes %s at %s %i×%i', (modelId, aspectRatio, imageSize, widthPx, heightPx) => {
    const { size } = resolve(modelId, generate({ aspectRatio, ...(imageSize && { imageSize }) }));
    expect(size).toEqual({ widthPx, heightPx });
  });

  it.each<[string, Partial<GenerateOperation>, string]>([
    [
      'imagen-4.0-generate-001',
      { sampleCount: 5 },
      'Expected a whole number from 1 to 4 for parameters.sampleCount but received 5.',
    ],
    ['imagegeneration@002', { sampleCount: 9 }, 'a whole number from 1 to 8'],
    ['imagen-4.0-generate-001', { seed: 7 }, 'Seed is not supported when watermark is enabled.'],
    ['imagen-4.0-generate-001', { seed: 7, addWatermark: true }, 'Seed is not supported when watermark is enabled.'],
    [
      'imagegeneration@005',
      { aspectRatio: '16:9' },
      'Expected one of 1:1, 9:16 (imagegeneration@005) for parameters.aspectRatio but received "16:9".',
    ],
    [
      'imagegeneration@006',
      { prompt: 'word '.repeat(129) },
      'at most 128 tokens for instances[0].prompt but received 129',
    ],
    ['imagen-4.0-generate-001', { prompt: ' '.repeat(100_000) }, 'at most 30720 characters'],
    ['imagen-4.0-generate-001', { outputMimeType: 'image/jp2' }, 'Expected one of image/png, image/jpeg'],
  ])('%s refuses %j', (modelId, settings, message) => {
    expect(() => resolve(modelId, generate(settings))).toThrow(message);
  });

  it('accepts a seed without watermark, by request or by default', () => {
    expect(resolve('imagen-4.0-generate-001', generate({ seed: 7, addWatermark: false })).seed).toBe(7);
    expect(resolve('imagegeneration@005', generate({ seed: 7 })).seed).toBe(7);
  });

  it('drops what the model does not know on Vertex AI, and refuses it on the Gemini API', () => {
    const styled = generate({ sampleImageStyle: 'sketch' });
    expect(resolve('imagen-4.0-generate-001', styled)).not.toHaveProperty('sampleImageStyle');
    expect(resolve('imagegeneration@002', styled).sampleImageStyle).toBe('sketch');
    const negative = generate({ negativePrompt: 'blur' });
    expect(resolve('imagen-4.0-generate-001', negative).negativePrompt).toBe('blur');
    expect(() => resolve('imagen-4.0-generate-001', negative, 'gemini')).toThrow(
      "`negativePrompt` isn't supported by this model.",
    );
    expect(resolve('imagen-4.0-generate-001', generate({ negativePrompt: '' }), 'gemini').negativePrompt).toBe('');
  });

  it('has one safety setting on the Gemini API', () => {
    expect(resolve('imagen-4.0-generate-001', generate(), 'gemini').safetySetting).toBe('block_low_and_above');
    const other = generate({ safetySetting: 'block_only_high' });
    expect(() => resolve('imagen-4.0-generate-001', other, 'gemini')).toThrow(
      'Only block_low_and_above is supported for safetySetting.',
    );
  });

  it('refuses an operation that the model does not serve, and names models that do', () => {
    expect(() => resolve('image-segmentation-001', generate())).toThrow(
      /asks to make pictures from text, but image-segmentation-001 can only segment pictures.*imagen-4\.0-generate-001/u,
    );
  });
});

describe('resolving an edit', () => {
  const model = 'imagen-3.0-capability-001';

  it('fills in steps by mode, and the dilation of the mask', () => {
    const removal = resolve(model, edit({ mode: 'inpaint-removal', references: [foreground, raw] }));
    expect(removal.baseSteps).toBe(12);
    expect(removal.references).toEqual([{ ...foreground, dilation: 0.03 }, raw]);
    expect(resolve(model, edit({ mode: 'background-swap' })).baseSteps).toBe(75);
  });

  it('takes the aspect ratio only where no picture gives the size', () => {
    const style = { kind: 'style', image } as const;
    const wide = { aspectRatio: '16:9' } as const;
    expect(resolve(model, edit({ ...wide, references: [style] })).sizeWithoutRaw.widthPx).toBe(1408);
    expect(resolve(model, edit({ ...wide })).sizeWithoutRaw.widthPx).toBe(1024);
  });

  it.each<[Partial<EditOperation>, string]>([
    [{ references: [] }, 'at least one reference image'],
    [{ references: [raw, raw] }, 'at most one REFERENCE_TYPE_RAW'],
    [{ references: [raw, foreground, foreground] }, 'at most one REFERENCE_TYPE_MASK'],
    [{ references: [foreground] }, 'a REFERENCE_TYPE_RAW beside the mask'],
    [{ mode: 'outpaint' }, 'Mask image is missing.'],
    [{ baseSteps: 76 }, 'a whole number from 1 to 75 for parameters.editConfig.baseSteps'],
  ])('refuses %j', (settings, message) => {
    expect(() => resolve(model, edit(settings))).toThrow(message);
  });
});

describe('resolving the other operations', () => {
  it('enlarges one picture by a factor that the model knows', () => {
    const upscale = (factor: 2 | 3) => ({ kind: 'upscale', image, target: { kind: 'factor', factor } }) as const;
    expect(resolve('imagegeneration@002', upscale(2))).toMatchObject({ sampleCount: 1, imagePreservationFactor: 0.5 });
    expect(() => resolve('imagegeneration@002', upscale(3))).toThrow('one of 2, 4');
    expect(() => resolve('imagen-4.0-upscale-preview', { ...upscale(2), sampleCount: 2 })).toThrow('sampleCount');
  });

  it('dresses one person in one product, and shows up to three sides of a product', () => {
    const one = { kind: 'recontext', products: [{ image }] } as const;
    const three = { ...one, products: [{ image }, { image }, { image }] };
    expect(resolve('virtual-try-on-001', { ...one, person: image })).toMatchObject({ sampleCount: 1, baseSteps: 32 });
    expect(() => resolve('virtual-try-on-001', one)).toThrow('instances[0].personImage');
    expect(() => resolve('virtual-try-on-001', { ...three, person: image })).toThrow(
      'Invalid number of product images. Expected 1, got 3.',
    );
    expect(resolve('imagen-product-recontext-preview-06-30', three)).toMatchObject({ enhancePrompt: true });
  });

  it('segments the foreground unless told otherwise, and wants what its mode needs', () => {
    const segment = { kind: 'segment', image } as const;
    expect(resolve('image-segmentation-001', segment)).toMatchObject({ mode: 'foreground', confidenceThreshold: 0.1 });
    expect(() => resolve('image-segmentation-001', { ...segment, mode: 'semantic' })).toThrow('instances[0].prompt');
    expect(() => resolve('image-segmentation-001', { ...segment, mode: 'interactive' })).toThrow('scribble');
  });
});
