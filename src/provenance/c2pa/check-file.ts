import { X509Certificate } from 'node:crypto';
import type { EncodedImage } from '../../core/image.ts';
import type { CredentialsReport } from './credentials-report.ts';
import type { C2pa } from './load-c2pa.ts';
import { openAsset } from './sign-file.ts';

/**
 * Checks the Content Credentials of a PNG or JPEG file.
 *
 * @param roots certificates that are trusted; none: nobody is.
 * @returns undefined when the file has no credentials.
 */
export async function checkFile(
  c2pa: C2pa,
  file: EncodedImage,
  roots: readonly X509Certificate[],
  nowMs: number,
): Promise<CredentialsReport | undefined> {
  try {
    const asset = openAsset(c2pa, file);
    const jumbf = asset?.getManifestJUMBF();
    if (!asset || !jumbf) return undefined;
    const store = c2pa.manifest.ManifestStore.read(c2pa.jumbf.SuperBox.fromBuffer(new Uint8Array(jumbf)));
    const result = await store.validate(asset);
    const chain = certificatesOf(store);
    return {
      valid: result.isValid,
      trusted: isTrusted(chain, roots, nowMs),
      ...(chain[0] && { signer: chain[0].subject.replaceAll('\n', ', ') }),
      failures: result.statusEntries.filter(({ success }) => !success).map(({ code }) => code),
    };
  } catch (error) {
    return { valid: false, trusted: false, failures: [`unreadable: ${(error as Error).message}`] };
  }
}

function certificatesOf(store: InstanceType<C2pa['manifest']['ManifestStore']>): X509Certificate[] {
  const data = store.getActiveManifest()?.signature?.signatureData;
  const certificates = [data?.certificate, ...(data?.chainCertificates ?? [])];
  return certificates.flatMap((certificate) =>
    certificate ? [new X509Certificate(Buffer.from(certificate.rawData))] : [],
  );
}

/** Whether each certificate is signed by the next and the last one is a trusted root or signed by one. */
function isTrusted(chain: readonly X509Certificate[], roots: readonly X509Certificate[], nowMs: number): boolean {
  if (chain.length === 0 || !chain.every((certificate) => isInForce(certificate, nowMs))) return false;
  for (const [index, certificate] of chain.entries()) {
    if (roots.some((root) => certificate.raw.equals(root.raw))) return true;
    if (roots.some((root) => isIssuedBy(certificate, root) && isInForce(root, nowMs))) return true;
    const issuer = chain[index + 1];
    if (!issuer || !isIssuedBy(certificate, issuer)) return false;
  }
  return false;
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isInForce({ validFrom, validTo }: X509Certificate, nowMs: number): boolean {
  return Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);
}
