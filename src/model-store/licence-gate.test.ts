import { describe, expect, it } from 'vitest';
import { licenceOf, requireLicenceFits } from './licence-gate.ts';

describe('the licence of a model page', () => {
  it('is known by its id, or by the name that a page gives to its own terms', () => {
    expect(licenceOf({ licence: 'mit' })).toMatchObject({ id: 'mit', commercialUse: 'allowed' });
    const card = { licence: 'other', licenceName: 'sai-nc-community', licenceUrl: 'https://example.org/LICENSE' };
    expect(licenceOf(card)).toMatchObject({ commercialUse: 'refused', url: 'https://example.org/LICENSE' });
  });

  it('may be unknown, or not stated at all', () => {
    const own = licenceOf({ licence: 'other', licenceName: 'acme-terms' });
    expect(own).toMatchObject({ id: 'other', name: 'acme-terms', commercialUse: 'unknown' });
    expect(licenceOf({})).toMatchObject({ id: 'none', name: 'no licence stated', commercialUse: 'unknown' });
  });

  it('has no address that is not one', () => {
    expect(licenceOf({ licence: 'other', licenceUrl: 'LICENSE.md' }).url).toBeUndefined();
  });

  it('closes the gate only where it forbids the declared use, saying what to change', () => {
    const licence = licenceOf({ licence: 'cc-by-nc-4.0' });
    expect(() => requireLicenceFits(licence, 'commercial', 'hf:acme/tiny')).toThrow('licences.declaredUse commercial');
    expect(() => requireLicenceFits(licence, 'non-commercial', 'hf:acme/tiny')).not.toThrow();
    expect(() => requireLicenceFits(licence, 'undeclared', 'hf:acme/tiny')).not.toThrow();
    expect(() => requireLicenceFits(licenceOf({}), 'commercial', 'hf:acme/tiny')).not.toThrow();
  });
});
