import { findInCatalogue } from './catalogue/catalogue.ts';
import { type ModelAddress, parseModelAddress } from './model-address.ts';

/**
 * The address that someone means: `hf:owner/name[@revision]`, `local:name`, or a short name of the catalogue.
 *
 * @throws LimnerError `FIELD_INVALID`.
 */
export function resolveAddress(text: string): ModelAddress {
  const entry = findInCatalogue(text);
  return entry ? { source: 'hub', repository: entry.repository } : parseModelAddress(text);
}
