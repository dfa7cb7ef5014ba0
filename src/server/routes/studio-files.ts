import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Only what the server itself sent runs, shows or is called; nothing of anyone else's, and nothing inline. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Names of built files carry a hash of their content; the page that names them does not. */
const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const PAGE = 'index.html';

const NOT_BUILT = `The studio has not been built in this checkout.

    npm run build:studio

builds it; then load this page again. The API answers without it.
`;

/** The studio at `/`: a page and its files, as `npm run build:studio` left them in `folder`. */
export function registerStudioFiles(app: FastifyInstance, folder: string): void {
  if (!existsSync(join(folder, PAGE))) {
    app.get('/', (_request, reply) => reply.code(404).type('text/plain; charset=utf-8').send(NOT_BUILT));
    return;
  }
  app.register(files, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) => setStudioHeaders(reply, path.endsWith(PAGE)),
  });
}

function setStudioHeaders(reply: FastifyReply, isPage: boolean): void {
  reply.header('cache-control', isPage ? ASK_AGAIN : FOREVER);
  reply.header('content-security-policy', CONTENT_POLICY);
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('referrer-policy', 'no-referrer');
}
