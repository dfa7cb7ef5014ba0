import type { PartsFolder } from '../model/model-folder.ts';
import type { SessionSettings } from './execution-device.ts';
import type { Network } from './network.ts';
import { openNetwork } from './open-network.ts';

/** A network that is opened when it is first used, and can be put away again. */
export interface NetworkSlot {
  readonly file: string;
  use(): Promise<Network>;
  release(): Promise<void>;
}

/** @throws LimnerError `MODEL_FILES_INVALID` when there is no such file; its content is read on use. */
export function createNetworkSlot(folder: PartsFolder, part: string, settings: SessionSettings): NetworkSlot {
  const file = folder.networkFile(part);
  let opening: Promise<Network> | undefined;
  return {
    file,
    use: () => (opening ??= openNetwork(folder.path, file, settings)),
    async release() {
      const opened = opening;
      opening = undefined;
      // One that could not be opened has nothing to release.
      await (await opened?.catch(() => undefined))?.release();
    },
  };
}
