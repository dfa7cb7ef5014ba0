import { describe, expect, it } from 'vitest';
import { parseGooglePath } from './google-path.ts';

const vertex = { dialect: 'vertex', apiVersion: 'v1beta1' };

describe('parseGooglePath', () => {
  it.each([
    [
      'P1',
      '/v1beta1/projects/p/locations/us-central1/publishers/google/models/imagen-4.0-generate-001:predict',
      'imagen-4.0-generate-001',
      vertex,
    ],
    [
      'P1 of the vertexai SDK',
      '/v1/projects/p/locations/l/publishers/google/models/imagegeneration@006:predict',
      'imagegeneration@006',
      { dialect: 'vertex', apiVersion: 'v1' },
    ],
    [
      'P1 percent-encoded',
      '/v1/projects/p/locations/l/publishers/google/models/imagegeneration%40006%3Apredict',
      'imagegeneration@006',
      { dialect: 'vertex', apiVersion: 'v1' },
    ],
    ['P2', '/v1beta1/publishers/google/models/m:predict', 'm', vertex],
    ['P3 without a version', '/publishers/google/models/m:predict', 'm', vertex],
    [
      'P3 behind a base path',
      '/v1/projects/p/locations/l/publishers/google/models/m:predict',
      'm',
      { dialect: 'vertex', apiVersion: 'v1' },
    ],
    ['P4 without a publisher', '/v1beta1/projects/p/locations/l/models/m:predict', 'm', vertex],
    [
      'P5',
      '/v1beta/models/imagen-4.0-generate-001:predict',
      'imagen-4.0-generate-001',
      { dialect: 'gemini', apiVersion: 'v1beta' },
    ],
    ['P6', '/v1beta/projects/p/models/m:predict', 'm', { dialect: 'gemini', apiVersion: 'v1beta' }],
  ])('reads %s', (_name, path, modelId, expected) => {
    expect(parseGooglePath(path)).toEqual({ kind: 'predict', modelId, ...expected });
  });

  it('reads templates (P7) in both forms', () => {
    expect(parseGooglePath('/v1beta/projects/p/templates/t:templatePredict')).toMatchObject({
      kind: 'template',
      templateId: 't',
      dialect: 'gemini',
    });
    expect(parseGooglePath('/v1beta/projects/p/locations/l/templates/t:templatePredict')).toMatchObject({
      dialect: 'vertex',
    });
  });

  it('knows the lost path (P8), one model (P9) and all models (P10)', () => {
    expect(parseGooglePath('/')).toEqual({ kind: 'lost' });
    expect(parseGooglePath('/v1/publishers/google/models/imagegeneration@006')).toMatchObject({
      kind: 'model',
      modelId: 'imagegeneration@006',
    });
    expect(parseGooglePath('/v1beta/models')).toMatchObject({ kind: 'models', dialect: 'gemini' });
  });

  it.each([
    '/v1/models/m:generateContent',
    '/v1beta/models/a/b:predict',
    '/nothing',
    '/%E0%A4%A',
    '/v1/models/:predict',
  ])('leaves %s alone', (path) => {
    expect(parseGooglePath(path)).toBeUndefined();
  });
});
