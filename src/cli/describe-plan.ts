import type { Config } from '../config/schema.ts';
import { describeBytes } from '../model-store/describe-bytes.ts';
import { judgeLicence, type LicenceVerdict } from '../model-store/licences/judge-licence.ts';
import type { DeclaredUse, Licence } from '../model-store/licences/licence.ts';
import { formatModelAddress } from '../model-store/model-address.ts';
import { totalBytes } from '../model-store/model-file.ts';
import type { PullPlan } from '../model-store/pull-plan.ts';

const COMMERCIAL_USE: Readonly<Record<Licence['commercialUse'], string>> = {
  allowed: 'commercial use allowed',
  conditional: 'commercial use under conditions',
  forbidden: 'no commercial use',
  unknown: 'commercial use: not known',
};

const VERDICTS: Readonly<Record<LicenceVerdict, (use: DeclaredUse) => string[]>> = {
  fits: () => [],
  warned: (use) => [`           Check whether it fits your use (models.use is ${use}).`],
  refused: (use) => [`           It does not fit your use (models.use is ${use}).`],
};

/** Licence, size, disk and memory of a pull, for people. */
export function describePlan(plan: PullPlan, { use, cacheFolder }: Config['models']): string[] {
  const { address, commit, files, missing, forecast, catalogueEntry, licence } = plan;
  const memory =
    forecast.memoryNeeded === 0
      ? []
      : [
          `  memory   about ${describeBytes(forecast.memoryNeeded)} while it works, of ${describeBytes(forecast.memoryOfMachine)}`,
        ];
  const tooBig = forecast.memoryNeeded > forecast.memoryOfMachine;
  return [
    `${formatModelAddress(address)}, commit ${commit}`,
    ...(catalogueEntry ? [`  is       ${catalogueEntry.title}: ${catalogueEntry.can}`] : []),
    ...describeLicence(licence, use),
    ...(catalogueEntry?.licenceNote ? [`           ${catalogueEntry.licenceNote}`] : []),
    `  files    ${files.length}, ${describeBytes(totalBytes(files))}; ${missing.length === 0 ? 'all here' : `${missing.length} to download, ${describeBytes(forecast.toDownload)}`}`,
    `  disk     ${describeBytes(forecast.freeOnDisk)} free for ${cacheFolder}`,
    ...memory,
    ...(tooBig ? ['           This machine has less memory than it will want.'] : []),
  ];
}

/** What a licence permits, and whether that fits. */
export function describeLicence(licence: Licence, use: DeclaredUse): string[] {
  const { id, name, url, commercialUse, conditions } = licence;
  return [
    `  licence  ${name}${name === id ? '' : ` (${id})`}; ${COMMERCIAL_USE[commercialUse]}`,
    ...(url === undefined ? [] : [`           ${url}`]),
    ...(conditions === undefined ? [] : [`           ${conditions}`]),
    ...VERDICTS[judgeLicence(licence, use)](use),
  ];
}
