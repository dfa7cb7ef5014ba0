import type { PromptEnhancer } from '../../core/language.ts';
import { keepsLettering, plainParagraph } from '../answer-text.ts';
import type { OpenPipeline } from './load-transformers.ts';

const INSTRUCTIONS =
  'Rewrite the prompt for an image generator as one richer English paragraph. Keep everything it names; add light, camera, composition and atmosphere. Answer with the paragraph only.';
const MAX_NEW_TOKENS = 220;

/** Rewrites prompts with a local instruction-following model. Greedy decoding, so equal prompts give equal texts for every seed. */
export function createTransformersEnhancer(open: OpenPipeline, model: string): PromptEnhancer {
  return {
    id: 'transformers',
    async enhance({ prompt }, signal) {
      const generate = await open('text-generation', model);
      signal.throwIfAborted();
      const messages = [
        { role: 'system', content: INSTRUCTIONS },
        { role: 'user', content: prompt },
      ];
      const text = plainParagraph(
        answerOf(await generate(messages, { max_new_tokens: MAX_NEW_TOKENS, do_sample: false })),
      );
      return text !== '' && keepsLettering(prompt, text) ? text : undefined;
    },
  };
}

/** The last message of the conversation that the pipeline returns. */
function answerOf(result: unknown): string {
  const [first] = result as { generated_text?: string | { content?: string }[] }[];
  const generated = first?.generated_text;
  return typeof generated === 'string' ? generated : (generated?.at(-1)?.content ?? '');
}
