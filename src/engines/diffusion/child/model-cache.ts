import { describeModel } from '../model/model-description.ts';
import { openModelFolder } from '../model/model-folder.ts';
import { type LoadedModel, loadModel } from '../pipelines/loaded-model.ts';
import type { ModelReference } from './device-message.ts';

/** The models of one device's process. */
export interface ModelCache {
  /** The model, loaded; others are put away, the one used longest ago first, until it fits. */
  use(reference: ModelReference): Promise<LoadedModel>;
}

interface Entry {
  readonly model: LoadedModel;
  readonly bytes: number;
}

export function createModelCache(load: typeof loadModel = loadModel): ModelCache {
  const entries = new Map<string, Entry>();
  const makeRoom = async (bytes: number, limit: number): Promise<void> => {
    for (const [key, entry] of entries) {
      const held = [...entries.values()].reduce((sum, other) => sum + other.bytes, 0);
      if (held + bytes <= limit) return;
      entries.delete(key);
      await entry.model.release();
    }
  };
  return {
    async use(reference) {
      const key = JSON.stringify(reference);
      const known = entries.get(key);
      if (known) {
        entries.delete(key);
        entries.set(key, known);
        return known.model;
      }
      const { folder, decoderFolder, device, threads, memoryBytes } = reference;
      const { weightBytes: bytes } = describeModel(openModelFolder(folder), device);
      await makeRoom(bytes, memoryBytes);
      const inPhases = bytes > memoryBytes;
      const model = load(folder, { device, threads, inPhases, ...(decoderFolder !== undefined && { decoderFolder }) });
      entries.set(key, { model, bytes });
      return model;
    },
  };
}
