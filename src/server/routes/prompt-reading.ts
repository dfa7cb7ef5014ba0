import type { FastifyInstance } from 'fastify';
import type { Authenticate } from '../../access/access.ts';
import { invalidField } from '../../core/errors/limner-error.ts';
import { sendJson } from '../json.ts';
import { principalOf } from '../require-principal.ts';
import type { StudioServices } from '../studio-services.ts';

/** As long as the longest prompt of any model, and then some. */
const MAX_PROMPT_CHARACTERS = 4000;

/** `POST /v1/limner/readPrompt` with `{"prompt": …}`: what the illustrator understands of it, before anything is drawn. */
export function registerPromptReading(
  app: FastifyInstance,
  authenticate: Authenticate,
  readPrompt: StudioServices['readPrompt'],
): void {
  app.post('/v1/limner/readPrompt', async (request, reply) => {
    await principalOf(request, authenticate);
    const prompt = (request.body as { prompt?: unknown } | null)?.prompt;
    if (typeof prompt !== 'string' || prompt.length > MAX_PROMPT_CHARACTERS)
      throw invalidField('prompt', `a text of at most ${MAX_PROMPT_CHARACTERS} characters`, prompt);
    return sendJson(reply, JSON.stringify(await readPrompt(prompt)));
  });
}
