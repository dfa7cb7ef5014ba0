import { join, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import type { Secret } from '../core/secret.ts';
import { createModelStore, type ModelStore } from '../model-store/model-store.ts';
import { resolveAddress } from '../model-store/resolve-address.ts';
import { expandHome, modelPathsOf } from './data-paths.ts';
import { systemClock } from './system-ports.ts';

/** The models of this machine, as the configuration has it. Costs nothing until it is asked. */
export function createConfiguredModelStore(config: Config): ModelStore {
  const { endpoint, offline } = config.models;
  const token = config.models.token as Secret | undefined;
  return createModelStore({
    ...modelPathsOf(config),
    endpoint,
    use: config.licences.declaredUse,
    isOffline: offline,
    clock: systemClock,
    ...(token && { token }),
  });
}

/**
 * Gives the folders of models by their names in the configuration: an address (`hf:…`, `local:…`, a name of the
 * catalogue), or a folder in `modelsPath` where that is set.
 */
export function createModelFinder(config: Config): (model: string) => Promise<string> {
  const store = createConfiguredModelStore(config);
  const { modelsPath } = config.language;
  return async (model) =>
    modelsPath === undefined || /^(hf|local):/u.test(model)
      ? store.locate(resolveAddress(model))
      : resolve(join(expandHome(modelsPath), model));
}
