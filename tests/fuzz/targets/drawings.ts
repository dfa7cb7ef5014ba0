import { prompts } from '../damage/prompts.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';

/** From the prompt to the file, by the engine that ships. */
export const drawingsTarget: FuzzTarget<string> = {
  name: 'drawings',
  title: 'odd prompts to the embedded illustrator, drawn, marked and encoded',
  async open() {
    const { app, check, close } = await openService();
    return {
      cases: prompts,
      async feed(prompt) {
        const url = '/v1/publishers/google/models/imagen-3.0-generate-002:predict';
        const parameters = { sampleCount: 1, outputOptions: { mimeType: 'image/jpeg' } };
        const answer = await app.inject({ method: 'POST', url, payload: { instances: [{ prompt }], parameters } });
        return check(answer);
      },
      close,
    };
  },
};
