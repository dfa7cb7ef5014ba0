import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { invalidField } from '../../core/errors/limner-error.ts';
import type { GalleryQuery } from '../../core/gallery.ts';
import type { OperationKind } from '../../core/operation.ts';
import { answerPrediction } from '../answer-prediction.ts';
import { queryOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import { principalOf } from '../require-principal.ts';
import type { ServingOptions } from '../server-options.ts';
import type { GalleryService } from '../studio-services.ts';

const OPERATIONS: readonly OperationKind[] = ['generate', 'edit', 'upscale', 'recontext', 'segment', 'verify'];
const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const MAX_IDS = 1000;

/** Files are named by their content, so what was fetched once never changes. */
const FOREVER = 'private, max-age=31536000, immutable';

/** What a picture file may do in a browser when someone opens it by itself: be looked at. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

type EntryRequest = FastifyRequest<{ Params: { id: string } }>;
type PictureRequest = FastifyRequest<{ Params: { sha256: string } }>;

/** The gallery over HTTP: list, look, reproduce, remove, take away. Each caller sees what was made with their own key. */
export function registerGalleryRoutes(app: FastifyInstance, options: ServingOptions, gallery: GalleryService): void {
  const ownerOf = async (request: FastifyRequest): Promise<string> =>
    (await principalOf(request, options.authenticate)).name;

  app.get('/v1/limner/gallery', async (request, reply) =>
    sendJson(reply, JSON.stringify(gallery.store.list(readQuery(queryOf(request.url), await ownerOf(request))))),
  );
  app.get('/v1/limner/gallery/:id', async (request: EntryRequest, reply) =>
    sendJson(reply, JSON.stringify(gallery.store.find(request.params.id, await ownerOf(request)))),
  );
  app.delete('/v1/limner/gallery/:id', async (request: EntryRequest, reply) => {
    const owner = await ownerOf(request);
    const { id } = gallery.store.find(request.params.id, owner);
    await gallery.store.remove([id], owner);
    return sendJson(reply, '{}');
  });
  app.post('/v1/limner/gallery/removal', async (request, reply) => {
    await gallery.store.remove(readIds(request.body), await ownerOf(request));
    return sendJson(reply, '{}');
  });
  app.post('/v1/limner/gallery/:id/reproduction', async (request: EntryRequest, reply) => {
    const owner = await ownerOf(request);
    const entry = gallery.store.find(request.params.id, owner);
    const body = await gallery.reproduce(entry);
    return answerPrediction(
      { modelId: entry.modelId, body, dialect: 'vertex', apiVersion: 'v1' },
      { request, reply },
      options,
    );
  });
  app.post('/v1/limner/gallery/archive', async (request, reply) => {
    const owner = await ownerOf(request);
    const entries = readIds(request.body).map((id) => gallery.store.find(id, owner));
    return sendArchive(reply, gallery.archive(entries));
  });
  app.get('/v1/limner/gallery/pictures/:sha256', async (request: PictureRequest, reply) => {
    const form = queryOf(request.url).get('form') === 'thumbnail' ? 'thumbnail' : 'whole';
    const { mimeType, bytes } = await gallery.store.readPicture(request.params.sha256, await ownerOf(request), form);
    return reply
      .header('content-type', mimeType)
      .header('cache-control', FOREVER)
      .header('content-security-policy', PICTURE_POLICY)
      .header('cross-origin-resource-policy', 'same-origin')
      .send(Buffer.from(bytes));
  });
}

function sendArchive(reply: FastifyReply, archive: ReadableStream<Uint8Array>): FastifyReply {
  return reply
    .header('content-type', 'application/zip')
    .header('content-disposition', 'attachment; filename="limner-gallery.zip"')
    .header('cache-control', 'no-store')
    .send(archive);
}

function readQuery(query: URLSearchParams, owner: string): GalleryQuery {
  const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw invalidField('limit', `a whole number from 1 to ${MAX_LIMIT}`, query.get('limit'));
  const named = query.get('operation');
  const operation = OPERATIONS.find((kind) => kind === named);
  if (named !== null && !operation) throw invalidField('operation', `one of ${OPERATIONS.join(', ')}`, named);
  const text = query.get('text');
  const page = query.get('page');
  return {
    owner,
    limit,
    ...(operation && { operation }),
    ...(text !== null && { text }),
    ...(page !== null && { page }),
  };
}

function readIds(body: unknown): string[] {
  const ids = (body as { ids?: unknown } | null)?.ids;
  if (Array.isArray(ids) && ids.length <= MAX_IDS && ids.every((id) => typeof id === 'string')) return ids;
  throw invalidField('ids', `a list of at most ${MAX_IDS} ids`, ids);
}
