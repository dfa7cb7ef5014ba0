import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config/schema.ts';
import type { Provenance } from '../pipeline/provenance.ts';
import { loadWatermarkKeys, type WatermarkKey } from '../provenance/watermark-keys.ts';

/** Provenance with what must be ready before the first picture. */
export interface OpenableProvenance extends Provenance {
  /** Loads the keys, or makes them at the first start. */
  open(): Promise<void>;
}

const WATERMARK_KEYS_FILE = 'watermark-keys.json';

/** Watermark keys and labels as the configuration has them. */
export function createProvenance({ data, provenance }: Config): OpenableProvenance {
  const { watermarkKeyFile, labels, generationParameters } = provenance;
  const path = expandHome(watermarkKeyFile ?? join(data.folder, WATERMARK_KEYS_FILE));
  let loading: Promise<readonly WatermarkKey[]> | undefined;
  const watermarkKeys = (): Promise<readonly WatermarkKey[]> => {
    loading ??= loadWatermarkKeys(path).then(({ keys }) => keys);
    return loading;
  };
  return {
    watermarkKeys,
    labels,
    generationParameters,
    async open() {
      await watermarkKeys();
    },
  };
}

/** `~` at the start of a path is the user's home folder. */
function expandHome(path: string): string {
  return path.replace(/^~(?=$|[\\/])/u, homedir());
}
