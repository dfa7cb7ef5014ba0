import type { Config } from '../../config/schema.ts';
import { resolveAddress } from '../../model-store/resolve-address.ts';
import { createConfiguredModelStore } from '../create-model-store.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

/** Whether every model that was pulled or imported is whole, and may be used for what is declared. */
export async function diagnoseModels(config: Config): Promise<Diagnosis[]> {
  const store = createConfiguredModelStore(config);
  const stored = await store.list().catch(() => undefined);
  if (stored === undefined) return [await diagnose('models', () => store.list().then(() => 'can be listed'))];
  const own = stored.filter(({ licence }) => licence !== undefined);
  return Promise.all(
    own.map(({ address }) => diagnose(`model ${address}`, () => store.locate(resolveAddress(address)))),
  );
}
