import { describe, expect, it } from 'vitest';
import { type DeclaredUse, findLicence, judgeLicence } from './licence.ts';

describe('judgeLicence', () => {
  it.each<[string, DeclaredUse, string]>([
    ['apache-2.0', 'commercial', 'fine'],
    ['apache-2.0', 'undeclared', 'fine'],
    ['openrail++', 'commercial', 'warning'],
    ['flux-1-dev-non-commercial-license', 'commercial', 'refusal'],
    ['flux-1-dev-non-commercial-license', 'undeclared', 'warning'],
    ['flux-1-dev-non-commercial-license', 'non-commercial', 'fine'],
    ['constructor', 'commercial', 'warning'],
  ])('says of %s for %s use: %s', (id, use, kind) => {
    expect(judgeLicence({ name: 'A model', licence: findLicence(id) }, use).kind).toBe(kind);
  });

  it('names the model, the licence and what it asks', () => {
    const verdict = judgeLicence({ name: 'SDXL', licence: findLicence('openrail++') }, 'commercial');
    expect(verdict).toMatchObject({ message: expect.stringMatching(/^SDXL is under the .*RAIL.*forbidden uses/) });
  });
});
