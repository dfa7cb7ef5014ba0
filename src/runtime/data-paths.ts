import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import type { IdentityFiles } from '../provenance/c2pa/load-identity.ts';

const WATERMARK_KEYS_FILE = 'watermark-keys.json';
const MODEL_LOCK_FILE = 'models.lock.json';
const IMPORTED_MODELS_FOLDER = 'models';
const LOCAL_IDENTITY_FILE = 'content-credentials.pem';

/** `~` at the start of a path is the user's home folder. */
export function expandHome(path: string): string {
  return path.replace(/^~(?=$|[\\/])/u, homedir());
}

/** Where the secrets of watermarks are. */
export function watermarkKeysPath({ data, provenance }: Config): string {
  return expandHome(provenance.watermarkKeyFile ?? join(data.folder, WATERMARK_KEYS_FILE));
}

/** Where the gallery is. */
export function galleryFolder({ data }: Config): string {
  return expandHome(join(data.folder, 'gallery'));
}

/** Where the identity of Content Credentials is: the operator's files, or one in the data folder. */
export function identityFilesOf({ data, provenance }: Config): IdentityFiles {
  const { keyFile, certificateFile } = provenance.contentCredentials;
  if (keyFile !== undefined && certificateFile !== undefined)
    return { keyFile: expandHome(keyFile), certificateFile: expandHome(certificateFile) };
  return { localFile: expandHome(join(data.folder, LOCAL_IDENTITY_FILE)) };
}

/** Where models are kept, and which file pins them. */
export function modelPathsOf({ data, models }: Config): {
  cacheFolder: string;
  importsFolder: string;
  lockFile: string;
} {
  const inData = (name: string): string => expandHome(join(data.folder, name));
  return {
    cacheFolder: resolve(expandHome(models.cacheFolder)),
    importsFolder: resolve(inData(IMPORTED_MODELS_FOLDER)),
    lockFile: resolve(models.lockFile === undefined ? inData(MODEL_LOCK_FILE) : expandHome(models.lockFile)),
  };
}
