import type { FastifyInstance } from 'fastify';
import type { Caller } from '../../core/caller.ts';
import { findModel, MODELS } from '../../core/models/catalogue.ts';
import { unknownModel } from '../../core/models/unknown-model.ts';
import { writeModel, writeModelList } from '../../wire/answers/write-models.ts';
import { parseGooglePath, pathOf } from '../google-path.ts';
import { sendJson } from '../json.ts';
import { unknownRoute } from '../unknown-route.ts';

/** `GET` of one model, which the vertexai SDK needs before anything else (P9), and of all models (P10). */
export function registerModelRoutes(app: FastifyInstance): void {
  app.get('/*', (request, reply) => {
    const path = parseGooglePath(pathOf(request.url));
    if (path?.kind === 'models') return sendJson(reply, JSON.stringify(writeModelList(MODELS, path.dialect)));
    if (path?.kind !== 'model') throw unknownRoute('GET', pathOf(request.url));
    const model = findModel(path.modelId.toLowerCase());
    if (!model) throw unknownModel(path.modelId, path satisfies Pick<Caller, 'dialect' | 'apiVersion'>);
    return sendJson(reply, JSON.stringify(writeModel(model, path.dialect)));
  });
}
