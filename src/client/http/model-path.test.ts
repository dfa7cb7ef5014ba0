import { describe, expect, it } from 'vitest';
import { modelIdOf, modelPath } from './model-path.ts';

const PLACE = { project: 'p', location: 'l' };

describe('the path of a model', () => {
  it.each([
    ['imagen-4.0-generate-001', {}, 'publishers/google/models/imagen-4.0-generate-001'],
    ['imagegeneration@006', PLACE, 'projects/p/locations/l/publishers/google/models/imagegeneration@006'],
    ['google/imagen-x', PLACE, 'projects/p/locations/l/publishers/google/models/imagen-x'],
    ['models/imagen-x', PLACE, 'projects/p/locations/l/models/imagen-x'],
    ['publishers/google/models/imagen-x', { project: 'p' }, 'publishers/google/models/imagen-x'],
    [
      'projects/q/locations/m/publishers/google/models/imagen-x',
      PLACE,
      'projects/q/locations/m/publishers/google/models/imagen-x',
    ],
  ])('%s at %j', (model, place, path) => {
    expect(modelPath(model, place)).toBe(path);
    expect(modelIdOf(model)).toBe(path.split('/').at(-1));
  });

  it.each(['', '../x', 'a?b', 'a b', undefined])('of %j there is none', (model) => {
    expect(() => modelPath(model as string, {})).toThrow(
      expect.objectContaining({ code: 'FIELD_INVALID', field: 'model' }),
    );
  });
});
