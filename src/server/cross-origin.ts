import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** Pages that this machine itself serves. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether a page comes from this machine. */
export function isLocalOrigin(origin: string): boolean {
  return LOCAL_ORIGIN.test(origin);
}

/** A preflight's answer holds this long. */
const PREFLIGHT_MAX_AGE_SECONDS = 3600;

/**
 * Lets pages of this machine and of the listed origins call from a browser (Firebase and the web build of
 * @google/genai do). Other pages get no permission, so that no web site can use a server on its visitor's loopback.
 */
export function allowBrowsers(app: FastifyInstance, allowedOrigins: readonly string[]): void {
  app.register(cors, {
    origin: (origin, done) =>
      done(null, origin !== undefined && (isLocalOrigin(origin) || allowedOrigins.includes(origin))),
    methods: ['GET', 'POST', 'DELETE'],
    // An OPTIONS request that is no preflight would be answered in the plugin's own words.
    strictPreflight: false,
    maxAge: PREFLIGHT_MAX_AGE_SECONDS,
    exposedHeaders: [
      'x-request-id',
      'x-limner-engine',
      'x-limner-seeds',
      'x-limner-not-understood',
      'x-limner-notices',
      'x-limner-method',
      'x-limner-mask-difference',
      'x-limner-watermark',
      'x-limner-gallery',
    ],
  });
}
