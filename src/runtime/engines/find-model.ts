import { basename, resolve } from 'node:path';
import { findLicence, type Licence } from '../../core/licence.ts';
import { findInCatalogue } from '../../model-store/catalogue/catalogue.ts';
import type { ModelStore } from '../../model-store/model-store.ts';
import { resolveAddress } from '../../model-store/resolve-address.ts';
import { expandHome } from '../data-paths.ts';

/** A model that an engine's settings name, found on this machine. */
export interface FoundModel {
  readonly folder: string;
  readonly name: string;
  /** As it was accepted when the model was pulled or imported; unknown for folders. */
  readonly licence: Licence;
}

/**
 * Finds a model by its address (`hf:owner/name`, `local:name`), by its name in the catalogue, or by the path of its folder.
 * Never touches the network.
 *
 * @throws LimnerError `MODEL_ABSENT` when it is not in the store, `LICENCE_REFUSED`, `INSTALLATION_BROKEN`.
 */
export type FindModel = (model: string) => FoundModel;

export function createFindModel(store: Pick<ModelStore, 'locate' | 'licenceOf'>): FindModel {
  return (model) => {
    const isAddress = /^(hf|local):/u.test(model) || findInCatalogue(model) !== undefined;
    if (!isAddress) {
      const folder = resolve(expandHome(model));
      return { folder, name: basename(folder), licence: findLicence('unknown') };
    }
    const address = resolveAddress(model);
    return { folder: store.locate(address), name: model, licence: store.licenceOf(address) };
  };
}
