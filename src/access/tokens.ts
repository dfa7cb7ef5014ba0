import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Authenticate } from './access.ts';

/** Tokens of one issuer. */
export interface TokenRule {
  readonly issuer: string;
  readonly audience: string;
  /** The issuer's published keys, or a function that finds one. */
  readonly keys: string | JWTVerifyGetKey;
}

/** Signature families with a public key; a shared secret or no signature at all is never accepted. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Lets in whoever shows a signed token (JWT) of the issuer for the audience; the principal is its subject. */
export function authenticateByToken({ issuer, audience, keys }: TokenRule): Authenticate {
  const findKey = typeof keys === 'string' ? createRemoteJWKSet(new URL(keys)) : keys;
  return async ({ token }) => {
    if (token === undefined) throw invalidCredentials();
    try {
      const { payload } = await jwtVerify(token, findKey, { issuer, audience, algorithms: ALGORITHMS });
      return { name: payload.sub ?? issuer };
    } catch (cause) {
      throw invalidCredentials(cause);
    }
  };
}

/** Google's text; why the token failed stays with the server. */
function invalidCredentials(cause?: unknown): LimnerError {
  return new LimnerError(
    'CREDENTIALS_INVALID',
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
    cause === undefined ? {} : { cause },
  );
}
