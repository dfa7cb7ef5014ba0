import { LimnerError } from '../core/errors/limner-error.ts';
import { type DeclaredUse, findLicence, judgeLicence, type Licence } from '../core/licence.ts';

/** What a model's page states of its licence. */
export interface LicenceStatement {
  /** Licence id, such as `mit`; `other` goes with a name of its own. */
  readonly licence?: string;
  readonly licenceName?: string;
  readonly licenceUrl?: string;
}

/** Stands for a page that states nothing. */
const NOT_STATED = 'none';

/** The licence that a page states, with the address that it gives. */
export function licenceOf({ licence = NOT_STATED, licenceName, licenceUrl }: LicenceStatement): Licence {
  const byName = findLicence(licenceName ?? licence);
  const found = byName.commercialUse === 'unknown' ? findLicence(licence) : byName;
  return {
    ...found,
    ...(found.commercialUse === 'unknown' && { name: licence === NOT_STATED ? 'no licence stated' : byName.name }),
    ...(licenceUrl?.startsWith('https://') && { url: licenceUrl }),
  };
}

/** @throws LimnerError `LICENCE_REFUSED` when the licence does not allow the declared use. */
export function requireLicenceFits(licence: Licence, use: DeclaredUse, name: string): void {
  const verdict = judgeLicence({ name, licence }, use);
  if (verdict.kind !== 'refusal') return;
  throw new LimnerError('LICENCE_REFUSED', `${verdict.message} The configuration says licences.declaredUse ${use}.`, {
    field: 'licences.declaredUse',
  });
}
