import { describe, expect, it } from 'vitest';
import { judgeLicence, requireLicenceFits } from './judge-licence.ts';
import { findLicence } from './licence-table.ts';

describe('the licence gate', () => {
  it.each([
    ['mit', 'commercial', 'fits'],
    ['openrail++', 'commercial', 'fits'],
    ['sai-nc-community', 'commercial', 'refused'],
    ['sai-nc-community', 'non-commercial', 'fits'],
    ['cc-by-nc-4.0', 'commercial', 'refused'],
    ['stabilityai-ai-community', 'commercial', 'warned'],
    ['stabilityai-ai-community', 'non-commercial', 'fits'],
    ['other', 'commercial', 'warned'],
    ['other', 'non-commercial', 'warned'],
    [undefined, 'commercial', 'warned'],
  ] as const)('%s for %s use: %s', (licence, use, verdict) => {
    expect(judgeLicence(findLicence({ ...(licence !== undefined && { licence }) }), use)).toBe(verdict);
  });

  it('knows licences by the name that a card gives to its own terms', () => {
    const card = { licence: 'other', licenceName: 'sai-nc-community', licenceUrl: 'https://example.org/LICENSE' };
    expect(findLicence(card)).toMatchObject({ commercialUse: 'forbidden', url: 'https://example.org/LICENSE' });
    expect(findLicence({ licence: 'other', licenceName: 'acme-terms' })).toMatchObject({
      name: 'acme-terms',
      commercialUse: 'unknown',
    });
  });

  it('says what to change', () => {
    const licence = findLicence({ licence: 'cc-by-nc-4.0' });
    expect(() => requireLicenceFits(licence, 'commercial', 'hf:acme/tiny')).toThrow('Set it to non-commercial');
    expect(() => requireLicenceFits(licence, 'non-commercial', 'hf:acme/tiny')).not.toThrow();
  });
});
