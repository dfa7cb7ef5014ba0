import type { Config } from '../../config/schema.ts';
import { resolveAddress } from '../../model-store/resolve-address.ts';
import { createConfiguredModelStore, createModelFinder } from '../create-model-store.ts';
import { createConfiguredPersonFinder, createPictureScreens } from '../safety.ts';
import { type Diagnosis, diagnose } from './diagnosis.ts';

/** Whether every model that was pulled or imported is whole, and may be used for what is declared. */
export async function diagnoseModels(config: Config): Promise<Diagnosis[]> {
  const store = createConfiguredModelStore(config);
  const stored = await store.list().catch(() => undefined);
  if (stored === undefined) return [await diagnose('models', () => store.list().then(() => 'can be listed'))];
  const screens = await diagnoseScreens(config);
  const own = stored.filter(({ licence }) => licence !== undefined);
  const models = await Promise.all(
    own.map(({ address }) => diagnose(`model ${address}`, async () => store.locate(resolveAddress(address)))),
  );
  return [...models, ...screens];
}

/** Opens the configured picture classifiers as the server would, and closes them again. */
async function diagnoseScreens(config: Config): Promise<Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  const findModel = createModelFinder(config);
  const finder = createConfiguredPersonFinder(config.safety, findModel);
  for (const screen of createPictureScreens(config.safety, findModel, finder)) {
    diagnoses.push(
      await diagnose(`picture classifier for ${screen.id}`, async () => {
        await screen.open();
        return 'is loaded';
      }),
    );
    await screen.close();
  }
  return diagnoses;
}
