import type { Principal } from '../core/principal.ts';
import type { Credentials } from './credentials.ts';

/**
 * Decides who may call.
 *
 * @throws LimnerError `CREDENTIALS_INVALID` when the credentials are missing or wrong.
 */
export type Authenticate = (credentials: Credentials) => Promise<Principal>;

/** Everyone is let in; only for servers that listen on loopback, where everyone is the operator. */
export const authenticateAnyone: Authenticate = async () => ({ name: 'anonymous', isAdmin: true });
