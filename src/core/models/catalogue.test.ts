import { describe, expect, it } from 'vitest';
import { findModel, MODELS } from './catalogue.ts';

describe('the model catalogue', () => {
  it.each([
    'imagen-4.0-generate-001',
    'imagen-4.0-generate-preview-05-20',
    'imagen-4.0-generate-preview-06-06',
    'imagen-4.0-ultra-generate-001',
    'imagen-4.0-ultra-generate-preview-06-06',
    'imagen-4.0-fast-generate-001',
    'imagen-4.0-fast-generate-preview-06-06',
    'imagen-3.0-generate-002',
    'imagen-3.0-generate-001',
    'imagen-3.0-fast-generate-001',
    'imagegeneration@006',
    'imagegeneration@005',
    'imagegeneration@003',
    'imagegeneration@002',
    'imagegeneration@001',
    'imagegeneration',
    'imagen-3.0-capability-001',
    'imagen-3.0-capability-002',
    'imagen-3.0-capability-preview-0930',
    'imagen-4.0-ingredients-preview',
    'imagen-4.0-upscale-preview',
    'imagen-product-recontext-preview-06-30',
    'virtual-try-on-001',
    'virtual-try-on-preview-08-04',
    'image-segmentation-001',
    'imageverification@001',
    'image-verification-001',
  ])('knows %s', (id) => {
    expect(findModel(id)).toBeDefined();
  });

  it('knows neither retired captioning nor strangers', () => {
    expect(findModel('imagetext@001')).toBeUndefined();
    expect(findModel('__proto__')).toBeUndefined();
  });

  it('gives each id to one model', () => {
    const ids = MODELS.flatMap(({ id, aliases }) => [id, ...aliases]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a size for every model that makes pictures from nothing, and factors for those that enlarge', () => {
    for (const { operations, sizes, upscaleFactors, recontext } of MODELS) {
      if (operations.includes('generate') || operations.includes('edit')) expect(sizes['1K']?.['1:1']).toBeDefined();
      expect(upscaleFactors.length > 0).toBe(operations.includes('upscale'));
      expect(recontext !== undefined).toBe(operations.includes('recontext'));
    }
  });

  it('resolves aliases to the model they meant', () => {
    expect(findModel('imagegeneration')?.id).toBe('imagegeneration@006');
    expect(findModel('imagegeneration@001')?.id).toBe('imagegeneration@002');
  });
});
