import { LimnerError } from '../../core/errors/limner-error.ts';
import type { DeclaredUse, Licence } from './licence.ts';

/** What the gate says of a licence under a declared use. */
export type LicenceVerdict = 'fits' | 'warned' | 'refused';

const VERDICTS: Readonly<Record<DeclaredUse, Readonly<Record<Licence['commercialUse'], LicenceVerdict>>>> = {
  commercial: { allowed: 'fits', conditional: 'warned', unknown: 'warned', forbidden: 'refused' },
  'non-commercial': { allowed: 'fits', conditional: 'fits', unknown: 'warned', forbidden: 'fits' },
};

/** Whether a model under this licence may be pulled and served for the declared use. */
export function judgeLicence({ commercialUse }: Licence, use: DeclaredUse): LicenceVerdict {
  return VERDICTS[use][commercialUse];
}

/** @throws LimnerError `LICENCE_REFUSED` when the licence forbids the declared use. */
export function requireLicenceFits(licence: Licence, use: DeclaredUse, subject: string): void {
  if (judgeLicence(licence, use) !== 'refused') return;
  throw new LimnerError(
    'LICENCE_REFUSED',
    `The licence of ${subject} (${licence.name}) forbids commercial use, and models.use is commercial. Set it to non-commercial if that is what you do.`,
    { field: 'models.use' },
  );
}
