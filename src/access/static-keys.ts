import { createHash, timingSafeEqual } from 'node:crypto';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { JobPriority } from '../core/job-queue.ts';
import type { Principal, Quota } from '../core/principal.ts';
import type { Authenticate } from './access.ts';

/** A key as it is stored: never the key itself. */
export interface StoredKey {
  readonly name: string;
  /** SHA-256 of the key's UTF-8 bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly quota?: Quota;
  /** `normal` when absent. */
  readonly priority?: JobPriority;
  /** Default false. */
  readonly isAdmin?: boolean;
}

/** The digest under which a key is stored. Keys are long random strings, so no slow hash is needed. */
export function digestKey(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}

/** Lets in whoever shows one of the stored keys, as an API key or as a bearer token. Compares in constant time. */
export function authenticateByKey(keys: readonly StoredKey[]): Authenticate {
  const stored = keys.map(({ name, sha256, quota, priority, isAdmin = false }) => ({
    digest: Buffer.from(sha256, 'hex'),
    principal: {
      name,
      ...(quota && { quota }),
      ...(priority && { priority }),
      ...(isAdmin && { isAdmin }),
    } satisfies Principal,
  }));
  return async ({ apiKey, token }) => {
    const offered = apiKey ?? token;
    if (offered === undefined) throw missingCredentials();
    const digest = Buffer.from(digestKey(offered), 'hex');
    const matches = stored.filter((key) => timingSafeEqual(key.digest, digest));
    if (matches.length > 0) return matches[0]!.principal;
    throw apiKey === undefined ? invalidToken() : invalidKey();
  };
}

/** Google's text for a request without credentials. */
function missingCredentials(): LimnerError {
  return new LimnerError(
    'CREDENTIALS_INVALID',
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    { details: [errorInfo('CREDENTIALS_MISSING')] },
  );
}

function invalidToken(): LimnerError {
  return new LimnerError(
    'CREDENTIALS_INVALID',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    { details: [errorInfo('ACCESS_TOKEN_TYPE_UNSUPPORTED')] },
  );
}

/** A wrong API key is a 400 at Google (wire protocol, section 9.3). */
function invalidKey(): LimnerError {
  return new LimnerError('API_KEY_INVALID', 'API key not valid. Please pass a valid API key.', {
    details: [errorInfo('API_KEY_INVALID')],
  });
}

function errorInfo(reason: string): Readonly<Record<string, unknown>> {
  return {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason,
    domain: 'googleapis.com',
    metadata: { service: 'aiplatform.googleapis.com' },
  };
}
