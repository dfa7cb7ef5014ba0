import type { FastifyInstance } from 'fastify';
import { LimnerError } from '../core/errors/limner-error.ts';
import { isLocalOrigin } from './cross-origin.ts';

export interface LoopbackGuardOptions {
  /** Host names that may stand in a request besides this machine's own, such as a proxy's. */
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
}

/** Names of this machine in a Host header, without port. */
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Methods that change nothing. */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * For a server that lets anyone in because only this machine reaches it: keeps web pages of others from using it through
 * their visitor's browser. The Host must be a name of this machine, so that no foreign name can be bound to the loopback
 * address (DNS rebinding); a page that sends anything must come from here or from an allowed origin.
 */
export function guardLoopback(app: FastifyInstance, { allowedHosts, allowedOrigins }: LoopbackGuardOptions): void {
  app.addHook('onRequest', async ({ method, headers: { host = '', origin } }) => {
    const name = host.replace(/:\d+$/, '');
    if (!LOOPBACK_HOST.test(name) && !allowedHosts.includes(name.toLowerCase()))
      throw new LimnerError(
        'PERMISSION_MISSING',
        `Expected a name of this machine as the Host but received ${JSON.stringify(host.slice(0, 80))}. Allow others in server.allowedHosts.`,
      );
    if (SAFE_METHODS.includes(method) || origin === undefined) return;
    if (isLocalOrigin(origin) || allowedOrigins.includes(origin) || originHost(origin) === host) return;
    throw new LimnerError(
      'PERMISSION_MISSING',
      `Pages of ${JSON.stringify(origin.slice(0, 80))} may not call this server. Allow them in server.allowedOrigins.`,
    );
  });
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
