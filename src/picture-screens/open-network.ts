import { LimnerError } from '../core/errors/limner-error.ts';
import type { EncodedImage, Raster } from '../core/image.ts';
import { decodeEngineImage } from '../imaging/decode.ts';
import { type NetworkFolder, readNetworkFolder } from './network-folder.ts';
import { createPictureNetwork, type PictureNetwork } from './picture-network.ts';

/** A network, ready to look at pictures, with what is known of it. */
export interface OpenedNetwork extends NetworkFolder {
  readonly network: PictureNetwork;
}

/** Opens a network once, when it is first needed or before. */
export interface NetworkLoader {
  load(): Promise<OpenedNetwork>;
  close(): Promise<void>;
}

/**
 * @param findFolder gives the model's folder; called when the network is opened.
 * @param purpose what its classes must be good for, as in "a class for …".
 * @param fits of a label that serves the purpose; a network without any is refused.
 * @throws LimnerError `INSTALLATION_BROKEN`, from `load`.
 */
export function createNetworkLoader(
  findFolder: () => Promise<string>,
  purpose: string,
  fits: (label: string) => boolean,
): NetworkLoader {
  let loading: Promise<OpenedNetwork> | undefined;
  const open = async (): Promise<OpenedNetwork> => {
    const folder = await readNetworkFolder(await findFolder());
    if (!folder.labels.some(fits)) {
      const message = `The picture classifier ${folder.modelPath} has no class for ${purpose}, only ${folder.labels.join(', ')}.`;
      throw new LimnerError('INSTALLATION_BROKEN', message);
    }
    const network = createPictureNetwork(folder.modelPath);
    await network.open();
    return { ...folder, network };
  };
  return {
    load() {
      loading ??= open().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
    async close() {
      (await loading?.catch(() => undefined))?.network.close();
      loading = undefined;
    },
  };
}

/** Pixels of a picture, whichever way the engine gave it. */
export async function rasterOf(picture: Raster | EncodedImage): Promise<Raster> {
  return 'bytes' in picture ? decodeEngineImage(picture) : picture;
}
