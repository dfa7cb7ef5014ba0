import { describe, expect, it } from 'vitest';
import { findModel } from '../core/models/catalogue.ts';
import { resolveOperation } from '../core/models/resolve/resolve-operation.ts';
import type { GenerateOperation } from '../core/operation.ts';
import { listNotices } from './notices.ts';

function notices(modelId: string, settings: Partial<GenerateOperation>): string[] {
  const requested: GenerateOperation = { kind: 'generate', prompt: 'A dog', ...settings };
  const resolved = resolveOperation(findModel(modelId)!, requested, 'vertex');
  return listNotices(requested, resolved).map(({ treatment, parameter }) => `${parameter}: ${treatment}`);
}

describe('listNotices', () => {
  it('is silent about what is honoured or left out', () => {
    const honoured = {
      sampleCount: 2,
      seed: 7,
      addWatermark: false,
      aspectRatio: '16:9',
      outputMimeType: 'image/jpeg',
    };
    expect(notices('imagen-4.0-generate-001', honoured as GenerateOperation)).toEqual([]);
  });

  it('names what is not taken to the letter', () => {
    const given = { negativePrompt: 'cats', guidanceScale: 9, enhancePrompt: true, addWatermark: true } as const;
    expect(notices('imagen-4.0-generate-001', given).toSorted()).toEqual([
      'guidanceScale: ignored',
      'negativePrompt: emulated',
    ]);
  });

  it('is silent about values that ask for nothing', () => {
    const nothing = { negativePrompt: '', enhancePrompt: false, includeRaiReason: false, language: 'auto' } as const;
    expect(notices('imagen-4.0-generate-001', nothing)).toEqual([]);
  });

  it('names once what the model does not know', () => {
    expect(notices('imagen-4.0-fast-generate-001', { imageSize: '2K' })).toEqual(['sampleImageSize: ignored']);
    expect(notices('imagen-3.0-generate-001', { enhancePrompt: true })).toEqual(['enhancePrompt: ignored']);
  });
});
