import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendJson } from '../json.ts';

/** How the imitation of Google's sign-in answers. */
export interface SignInImitation {
  /** Project id that the metadata service states. */
  readonly projectId: string;
}

/** Seconds that a token is said to last; clients ask again before. */
const TOKEN_LIFETIME_SECONDS = 3600;
const ACCESS_TOKEN = { access_token: 'limner-local', expires_in: TOKEN_LIFETIME_SECONDS, token_type: 'Bearer' };
const SCOPES = ['https://www.googleapis.com/auth/cloud-platform'];
const EMAIL = 'limner@localhost';

/**
 * Imitates the GCE metadata service and a token endpoint (wire protocol, section 3.8), so that code that relies on
 * application default credentials runs unchanged. The token it gives out opens nothing: such a server lets anyone in.
 */
export function registerGoogleSignIn(app: FastifyInstance, { projectId }: SignInImitation): void {
  // Who looks for the metadata service asks for `/` with this header; a browser does not and gets the studio.
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || request.url !== '/' || request.headers['metadata-flavor'] !== 'Google') return;
    return sendText(reply.header('metadata-flavor', 'Google'), 'computeMetadata/\n');
  });
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Token requests are forms; what they say does not matter.
    scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined));
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('metadata-flavor', 'Google');
    });
    scope.post('/token', (_request, reply) =>
      sendJson(
        reply,
        JSON.stringify({ ...ACCESS_TOKEN, issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' }),
      ),
    );
    scope.get('/computeMetadata/v1/instance', (_request, reply) => sendText(reply, 'service-accounts/\n'));
    scope.get('/computeMetadata/v1/project/project-id', (_request, reply) => sendText(reply, projectId));
    scope.get('/computeMetadata/v1/universe/universe-domain', (_request, reply) => sendText(reply, 'googleapis.com'));
    scope.get('/computeMetadata/v1/instance/service-accounts/:account/', (_request, reply) =>
      sendJson(reply, JSON.stringify({ aliases: ['default'], email: EMAIL, scopes: SCOPES })),
    );
    scope.get('/computeMetadata/v1/instance/service-accounts/:account/token', (_request, reply) =>
      sendJson(reply, JSON.stringify(ACCESS_TOKEN)),
    );
    scope.get('/computeMetadata/v1/instance/service-accounts/:account/email', (_request, reply) =>
      sendText(reply, EMAIL),
    );
  });
}

function sendText(reply: FastifyReply, text: string): FastifyReply {
  return reply.header('content-type', 'application/text').send(text);
}
