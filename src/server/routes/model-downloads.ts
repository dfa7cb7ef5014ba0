import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticate } from '../../access/access.ts';
import { invalidField } from '../../core/errors/limner-error.ts';
import type { ModelDownloads } from '../../core/model-downloads.ts';
import { sendJson } from '../json.ts';
import { requireAdmin } from '../require-principal.ts';

type DownloadRequest = FastifyRequest<{ Params: { id: string } }>;

/** `/v1/limner/downloads`: the catalogue of models and what is on its way, for administrators. */
export function registerModelDownloads(
  app: FastifyInstance,
  authenticate: Authenticate,
  downloads: ModelDownloads,
): void {
  app.get('/v1/limner/downloads', async (request, reply) => {
    await requireAdmin(request, authenticate);
    return sendJson(reply, JSON.stringify({ models: await downloads.list() }));
  });
  app.post('/v1/limner/downloads/:id', async (request: DownloadRequest, reply) => {
    await requireAdmin(request, authenticate);
    const acceptedLicence = (request.body as { acceptedLicence?: unknown } | null)?.acceptedLicence;
    if (typeof acceptedLicence !== 'string')
      throw invalidField('acceptedLicence', 'the id of the licence that was accepted', acceptedLicence);
    downloads.start(request.params.id, acceptedLicence);
    return sendJson(reply, '{}');
  });
  app.delete('/v1/limner/downloads/:id', async (request: DownloadRequest, reply) => {
    await requireAdmin(request, authenticate);
    downloads.cancel(request.params.id);
    return sendJson(reply, '{}');
  });
}
