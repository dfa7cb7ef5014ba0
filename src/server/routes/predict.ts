import type { FastifyInstance } from 'fastify';
import { LimnerError } from '../../core/errors/limner-error.ts';
import { parseTemplateRequest } from '../../wire/parse-template-request.ts';
import { expandTemplate, type PromptTemplate } from '../../wire/templates.ts';
import { answerPrediction } from '../answer-prediction.ts';
import { parseGooglePath, pathOf } from '../google-path.ts';
import type { ServingOptions } from '../server-options.ts';
import { unknownRoute } from '../unknown-route.ts';

/** Every POST that Google's clients send, in any spelling of the path (P1–P8). */
export function registerPredictRoutes(app: FastifyInstance, options: ServingOptions): void {
  app.post('/*', async (request, reply) => {
    const path = parseGooglePath(pathOf(request.url));
    if (path?.kind === 'predict') return answerPrediction({ ...path, body: request.body }, { request, reply }, options);
    if (path?.kind === 'template') {
      const template = findTemplate(path.templateId, options.templates);
      const body = expandTemplate(template, parseTemplateRequest(request.body));
      return answerPrediction({ ...path, modelId: template.model, body }, { request, reply }, options);
    }
    if (path?.kind === 'lost') throw lostPath();
    throw unknownRoute('POST', pathOf(request.url));
  });
}

function findTemplate(id: string, templates: ServingOptions['templates']): PromptTemplate {
  const template = templates.get(id);
  if (template) return template;
  throw new LimnerError(
    'OBJECT_UNKNOWN',
    `No prompt template is called ${JSON.stringify(id.slice(0, 80))}. Templates are set in the configuration.`,
  );
}

/** P8: python google-genai loses the whole path when it is given a base URL and nothing else. */
function lostPath(): LimnerError {
  return new LimnerError(
    'ROUTE_UNKNOWN',
    'The request path is "/", so the model is unknown. This happens when google-genai gets a base_url but neither project and location nor api_key: pass them to the constructor.',
  );
}
