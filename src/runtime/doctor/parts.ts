import type { Config } from '../../config/schema.ts';
import type { Clock, Logger } from '../../core/ports.ts';
import type { Engine } from '../../engine/engine.ts';
import { loadWatermarkKeys } from '../../provenance/watermark-keys.ts';
import { type BucketSettings, createBuckets } from '../../storage/create-buckets.ts';
import { createProvenance } from '../create-provenance.ts';
import { watermarkKeysPath } from '../data-paths.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

/** Opens every engine as the server would, one after the other, and closes it again. */
export async function diagnoseEngines(
  engines: readonly Engine[],
  context: { readonly logger: Logger; readonly clock: Clock },
): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const engine of engines)
    diagnoses.push(
      await diagnose(`engine ${engine.id}`, async () => {
        const startedAtMs = context.clock.now();
        await engine.open(context);
        await engine.close();
        return `ready after ${context.clock.now() - startedAtMs} ms`;
      }),
    );
  return diagnoses;
}

/** Keys, certificates and buckets. */
export async function diagnoseSettings(config: Config, clock: Clock): Promise<Diagnosis[]> {
  const diagnoses = [
    await diagnose('watermark', async () => {
      const { keys } = await loadWatermarkKeys(watermarkKeysPath(config));
      return `${keys.length} ${keys.length === 1 ? 'key' : 'keys'} in ${watermarkKeysPath(config)}`;
    }),
  ];
  if (config.provenance.contentCredentials.enabled)
    diagnoses.push(
      await diagnose('Content Credentials', async () => {
        await createProvenance(config, clock).open();
        return 'files are signed';
      }),
    );
  for (const [name, bucket] of createBuckets(config.storage.buckets as Readonly<Record<string, BucketSettings>>))
    diagnoses.push(await diagnose(`bucket ${name}`, () => bucket.open().then(() => 'can be reached')));
  return diagnoses;
}
