import type { Config } from '../../config/schema.ts';
import type { Clock, Logger } from '../../core/ports.ts';
import type { Engine } from '../../engine/engine.ts';
import { loadWatermarkKeys } from '../../provenance/watermark-keys.ts';
import { type BucketSettings, createBuckets } from '../../storage/create-buckets.ts';
import { createProvenance } from '../create-provenance.ts';
import { watermarkKeysPath } from '../data-paths.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

interface OpenContext {
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Opens every engine as the server would, one after the other, and closes it again; with what its server wrote. */
export async function diagnoseEngines(engines: readonly Engine[], context: OpenContext): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const engine of engines) {
    const diagnosis = await diagnose(`engine ${engine.id}`, () => tryEngine(engine, context));
    const log = engine.diagnose?.() ?? [];
    diagnoses.push({ ...diagnosis, ...(log.length > 0 && { log }) });
  }
  return diagnoses;
}

async function tryEngine(engine: Engine, context: OpenContext): Promise<string> {
  const startedAtMs = context.clock.now();
  try {
    await engine.open(context);
    const state = engine.availability?.();
    if (state && !state.available) throw new Error(state.reason);
    return `ready after ${context.clock.now() - startedAtMs} ms`;
  } finally {
    await engine.close();
  }
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
