import { readFile } from 'node:fs/promises';
import type { Config } from '../config/schema.ts';
import type { Clock } from '../core/ports.ts';
import { sniffFormat } from '../core/sniff-format.ts';
import { checkFile } from '../provenance/c2pa/check-file.ts';
import type { CredentialsReport } from '../provenance/c2pa/credentials-report.ts';
import { readCertificates } from '../provenance/c2pa/identity.ts';
import { loadC2pa } from '../provenance/c2pa/load-c2pa.ts';
import { expandHome, identityFilesOf } from './data-paths.ts';

/** Files with Content Credentials hold this text. */
const MANIFEST_MARK = 'c2pa';

/**
 * Checks a file's Content Credentials against the configured roots and our own.
 *
 * @returns undefined when the file has none.
 * @throws LimnerError `DEPENDENCY_MISSING` when it seems to have some but the optional packages are not installed.
 */
export async function checkCredentials(
  bytes: Uint8Array,
  config: Config,
  clock: Clock,
): Promise<CredentialsReport | undefined> {
  const format = sniffFormat(bytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!format || !file.includes(MANIFEST_MARK)) return undefined;
  const c2pa = await loadC2pa();
  return checkFile(c2pa, { mimeType: `image/${format}`, bytes }, await trustedRoots(config), clock.now());
}

async function trustedRoots(config: Config): Promise<ReturnType<typeof readCertificates>> {
  const { trustedRootsFile } = config.provenance.contentCredentials;
  const files = identityFilesOf(config);
  const own = 'localFile' in files ? files.localFile : files.certificateFile;
  const ownChain = readCertificates(await readFile(own, 'utf8').catch(() => ''));
  const configured = trustedRootsFile === undefined ? '' : await readFile(expandHome(trustedRootsFile), 'utf8');
  return [...ownChain.slice(-1), ...readCertificates(configured)];
}
