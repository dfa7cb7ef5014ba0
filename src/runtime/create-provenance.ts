import type { Config } from '../config/schema.ts';
import type { Clock } from '../core/ports.ts';
import type { Provenance } from '../pipeline/provenance.ts';
import { createCredentials } from '../provenance/c2pa/create-credentials.ts';
import { loadWatermarkKeys, type WatermarkKey } from '../provenance/watermark-keys.ts';
import { identityFilesOf, watermarkKeysPath } from './data-paths.ts';

/** Provenance with what must be ready before the first picture. */
export interface OpenableProvenance extends Provenance {
  /** Loads keys and certificates, or makes them at the first start. */
  open(): Promise<void>;
}

/** Watermark keys, labels and Content Credentials as the configuration has them. */
export function createProvenance(config: Config, clock: Clock): OpenableProvenance {
  const { labels, generationParameters, contentCredentials } = config.provenance;
  const credentials = contentCredentials.enabled ? createCredentials(identityFilesOf(config), clock) : undefined;
  let loading: Promise<readonly WatermarkKey[]> | undefined;
  const watermarkKeys = (): Promise<readonly WatermarkKey[]> => {
    loading ??= loadWatermarkKeys(watermarkKeysPath(config)).then(({ keys }) => keys);
    return loading;
  };
  return {
    watermarkKeys,
    labels,
    generationParameters,
    ...(credentials && { sign: credentials.sign }),
    async open() {
      await watermarkKeys();
      await credentials?.open();
    },
  };
}
