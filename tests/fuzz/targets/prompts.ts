import fc from 'fast-check';
import { createFlatEngine } from '../../../src/testing/index.ts';
import { PICTURE_BASE64 } from '../../wire/capture-expectation.ts';
import { prompts } from '../damage/prompts.ts';
import { openService } from '../service.ts';
import type { FuzzTarget } from '../target.ts';

const pixel = { mimeType: 'image/png', bytes: Buffer.from(PICTURE_BASE64, 'base64') };

interface PromptCase {
  readonly prompt: string;
  readonly negativePrompt?: string;
  readonly language?: string;
  readonly enhancePrompt: boolean;
}

/** Screening, language, enhancement and understanding of prompts; nothing is drawn. */
export const promptsTarget: FuzzTarget<PromptCase> = {
  name: 'prompts',
  title: 'odd prompts to screens, translators, the enhancer and the illustrator’s reader',
  async open() {
    // An engine that reads English only, so that every prompt is translated.
    const { app, check, close } = await openService([createFlatEngine({ image: pixel, promptLanguages: ['en'] })]);
    return {
      cases: fc.record(
        {
          prompt: prompts,
          negativePrompt: prompts,
          language: fc.constantFrom('auto', 'en', 'ja', 'es', 'zh', 'xx', 'ar'),
          enhancePrompt: fc.boolean(),
        },
        { requiredKeys: ['prompt', 'enhancePrompt'] },
      ),
      async feed({ prompt, ...parameters }) {
        const read = await app.inject({ method: 'POST', url: '/v1/limner/readPrompt', payload: { prompt } });
        const url = '/v1/publishers/google/models/imagen-3.0-generate-002:predict';
        const payload = {
          instances: [{ prompt }],
          parameters: { ...parameters, addWatermark: false, includeSafetyAttributes: true },
        };
        const answer = await app.inject({ method: 'POST', url, payload });
        return `${check(read)}/${check(answer)}`;
      },
      close,
    };
  },
};
