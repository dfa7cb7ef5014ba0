import type { DigitalSourceType } from '../../core/digital-source.ts';
import type { EncodedImage } from '../../core/image.ts';
import type { Clock } from '../../core/ports.ts';
import { loadC2pa } from './load-c2pa.ts';
import { type IdentityFiles, loadIdentity } from './load-identity.ts';
import { signFile } from './sign-file.ts';

/** Signs files with one identity. */
export interface Credentials {
  /** Loads the packages and the identity; called before the first signature. */
  open(): Promise<void>;
  sign(file: EncodedImage, digitalSourceType: DigitalSourceType, watermarked: boolean): Promise<EncodedImage>;
}

export function createCredentials(files: IdentityFiles, clock: Clock): Credentials {
  const load = async () => {
    const c2pa = await loadC2pa();
    return { c2pa, identity: await loadIdentity(c2pa, files, clock.now()) };
  };
  let loading: ReturnType<typeof load> | undefined;
  const loaded = (): ReturnType<typeof load> => {
    loading ??= load();
    return loading;
  };
  return {
    async open() {
      await loaded();
    },
    async sign(file, digitalSourceType, watermarked) {
      const { c2pa, identity } = await loaded();
      return signFile(c2pa, identity, file, { digitalSourceType, watermarked });
    },
  };
}
