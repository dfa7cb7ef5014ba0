import { webcrypto } from 'node:crypto';
import type { C2pa } from './load-c2pa.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const VALID_YEARS = 10;
const YEAR_MS = 365.25 * 86_400_000;
/** Extended key usage "email protection", one of those that C2PA accepts for signers. */
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/**
 * A new local identity as one PEM text: private key, certificate, root certificate. The root's own key is forgotten at
 * once, so nothing else will ever be signed under this root.
 *
 * @param nowMs the time, in milliseconds since the Unix epoch.
 */
export async function makeIdentity({ x509 }: C2pa, nowMs: number): Promise<string> {
  const { subtle } = webcrypto;
  const [root, leaf] = await Promise.all([
    subtle.generateKey(ALGORITHM, true, ['sign', 'verify']),
    subtle.generateKey(ALGORITHM, true, ['sign', 'verify']),
  ]);
  const dates = { notBefore: new Date(nowMs), notAfter: new Date(nowMs + VALID_YEARS * YEAR_MS) };
  const rootCertificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Limner local root, O=Limner',
    keys: root,
    signingAlgorithm: ALGORITHM,
    ...dates,
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(root.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    subject: 'CN=Limner local signer, O=Limner',
    issuer: rootCertificate.subject,
    publicKey: leaf.publicKey,
    signingKey: root.privateKey,
    signingAlgorithm: ALGORITHM,
    ...dates,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([EMAIL_PROTECTION]),
      await x509.AuthorityKeyIdentifierExtension.create(root.publicKey),
      await x509.SubjectKeyIdentifierExtension.create(leaf.publicKey),
    ],
  });
  const key = Buffer.from(await subtle.exportKey('pkcs8', leaf.privateKey)).toString('base64');
  const keyPem = `-----BEGIN PRIVATE KEY-----\n${key.replace(/(.{64})/g, '$1\n').trim()}\n-----END PRIVATE KEY-----`;
  return `${[keyPem, certificate.toString('pem'), rootCertificate.toString('pem')].join('\n')}\n`;
}
