import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { LimnerError } from '../../core/errors/limner-error.ts';

/** Who signs: a private key on the curve P-256 and its certificate, then those of its issuers up to the root. */
export interface Identity {
  readonly privateKey: KeyObject;
  readonly chain: readonly X509Certificate[];
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;
const CURVE = 'prime256v1';

/** The certificates in a PEM text, in its order. */
export function readCertificates(pem: string): X509Certificate[] {
  return (pem.match(CERTIFICATE) ?? []).map((certificate) => new X509Certificate(certificate));
}

/**
 * The identity in PEM texts, which may be one and the same.
 *
 * @throws LimnerError `FIELD_INVALID` when the key does not belong to the first certificate, or is not on P-256.
 */
export function readIdentity(keyPem: string, certificatesPem: string): Identity {
  try {
    const privateKey = createPrivateKey(keyPem);
    const chain = readCertificates(certificatesPem);
    const fits = chain[0]?.checkPrivateKey(privateKey) && privateKey.asymmetricKeyDetails?.namedCurve === CURVE;
    if (fits) return { privateKey, chain };
  } catch (cause) {
    throw unusable(cause);
  }
  throw unusable();
}

function unusable(cause?: unknown): LimnerError {
  return new LimnerError(
    'FIELD_INVALID',
    'Expected PEM files with a private key on P-256 and, first in the chain, its certificate for Content Credentials.',
    { field: 'provenance.contentCredentials', cause },
  );
}
