import type { Config } from '../../config/schema.ts';
import { resolveAddress } from '../../model-store/resolve-address.ts';
import { createNudityScreen } from '../../picture-screens/nudity-screen.ts';
import { createConfiguredModelStore, createModelFinder } from '../create-model-store.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

/** Whether every model that was pulled or imported is whole, and may be used for what is declared. */
export async function diagnoseModels(config: Config): Promise<Diagnosis[]> {
  const store = createConfiguredModelStore(config);
  const stored = await store.list().catch(() => undefined);
  if (stored === undefined) return [await diagnose('models', () => store.list().then(() => 'can be listed'))];
  const classifier = await diagnoseClassifier(config);
  const own = stored.filter(({ licence }) => licence !== undefined);
  const models = await Promise.all(
    own.map(({ address }) => diagnose(`model ${address}`, async () => store.locate(resolveAddress(address)))),
  );
  return [...models, ...classifier];
}

/** Opens the configured picture classifier as the server would, and closes it again. */
async function diagnoseClassifier(config: Config): Promise<Diagnosis[]> {
  const { pictureClassifier } = config.safety;
  if (pictureClassifier === undefined) return [];
  const screen = createNudityScreen(() => createModelFinder(config)(pictureClassifier));
  const diagnosis = await diagnose('picture classifier', async () => {
    await screen.open();
    return `${pictureClassifier} is loaded`;
  });
  await screen.close();
  return [diagnosis];
}
