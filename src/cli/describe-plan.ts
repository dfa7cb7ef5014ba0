import { type CommercialUse, type DeclaredUse, judgeLicence, type Licence } from '../core/licence.ts';
import { describeBytes } from '../model-store/describe-bytes.ts';
import { formatModelAddress } from '../model-store/model-address.ts';
import { totalBytes } from '../model-store/model-file.ts';
import type { PullPlan } from '../model-store/pull-plan.ts';

const COMMERCIAL_USE: Readonly<Record<CommercialUse, string>> = {
  allowed: 'commercial use allowed',
  conditional: 'commercial use under conditions',
  refused: 'no commercial use',
  unknown: 'commercial use: not known',
};

/** Licence, size, disk and memory of a pull, for people. */
export function describePlan(plan: PullPlan, cacheFolder: string, use: DeclaredUse): string[] {
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
    ...describeLicence(licence, formatModelAddress(address), use),
    ...(catalogueEntry?.licenceNote ? [`           ${catalogueEntry.licenceNote}`] : []),
    `  files    ${files.length}, ${describeBytes(totalBytes(files))}; ${missing.length === 0 ? 'all here' : `${missing.length} to download, ${describeBytes(forecast.toDownload)}`}`,
    `  disk     ${describeBytes(forecast.freeOnDisk)} free for ${cacheFolder}`,
    ...memory,
    ...(tooBig ? ['           This machine has less memory than it will want.'] : []),
  ];
}

/** What a licence permits, and whether that fits. */
export function describeLicence(licence: Licence, model: string, use: DeclaredUse): string[] {
  const { id, name, url, commercialUse } = licence;
  const verdict = judgeLicence({ name: model, licence }, use);
  return [
    `  licence  ${name}${name === id ? '' : ` (${id})`}; ${COMMERCIAL_USE[commercialUse]}`,
    ...(url === undefined ? [] : [`           ${url}`]),
    ...(verdict.kind === 'fine' ? [] : [`           ${verdict.message}`]),
  ];
}
