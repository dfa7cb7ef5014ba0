import type { FastifyRequest } from 'fastify';
import type { Authenticate } from '../access/access.ts';
import { readCredentials } from '../access/credentials.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { Principal } from '../core/principal.ts';
import { queryOf } from './google-path.ts';

/** Who asks. @throws LimnerError `CREDENTIALS_INVALID` or `API_KEY_INVALID`. */
export function principalOf(request: FastifyRequest, authenticate: Authenticate): Promise<Principal> {
  return authenticate(readCredentials(request.headers, queryOf(request.url)));
}

/** As {@link principalOf}, for what only an administrator may see. @throws LimnerError `PERMISSION_MISSING`. */
export async function requireAdmin(request: FastifyRequest, authenticate: Authenticate): Promise<Principal> {
  const principal = await principalOf(request, authenticate);
  if (principal.isAdmin) return principal;
  throw new LimnerError(
    'PERMISSION_MISSING',
    `The key ${JSON.stringify(principal.name)} may not look into the server. Set "admin": true for a key in access.keys.`,
  );
}
