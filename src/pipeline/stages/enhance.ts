import type { Notice } from '../../core/notice.ts';
import { inventProductScene } from '../../language/enhance/product-scenes.ts';
import { isAmong } from '../../language/language-tags.ts';
import { withoutEngineSyntax } from '../../safety/engine-syntax.ts';
import type { Enhanced, Translated } from '../states.ts';
import { isRefused } from './screen-prompt.ts';
import { type RewordingPorts, reasonOf, toEnglish } from './translate.ts';

/**
 * Gives each picture a richer text of its own, when the request asks for it. A picture whose text could not be enriched
 * is made from the prompt as it is. Where a product comes without a prompt, a scene is made up for each picture.
 */
export async function enhance(request: Translated, ports: RewordingPorts, signal: AbortSignal): Promise<Enhanced> {
  const { operation, seeds } = request;
  const { enhancer } = ports.language;
  const unchanged = { ...request, wordings: seeds.map(() => ({ prompt: operation.prompt })) };
  if (!operation.enhancePrompt) return unchanged;
  if (!enhancer) return { ...unchanged, notices: [...request.notices, notEnhanced('no enhancer is configured')] };
  if (operation.kind === 'recontext' && operation.prompt.trim() === '') return inventScenes(request);
  const english = await inEnglish(request, ports, signal);
  if (english === undefined)
    return { ...unchanged, notices: [...request.notices, notEnhanced('it could not be put into English')] };
  const wordings = [];
  for (const seed of seeds) wordings.push(await wordingFor(request, english, seed, ports, signal));
  // Recontext asks for enhancement by default, to get a scene where there is none; a prompt is one.
  const isSettled = wordings.some(isEnhanced) || operation.kind === 'recontext';
  return {
    ...request,
    wordings,
    notices: [...request.notices, ...(isSettled ? [] : [notEnhanced('it is better left as it is')])],
  };
}

function inventScenes(request: Translated): Enhanced {
  const wordings = request.seeds.map((seed) => {
    const prompt = inventProductScene(seed);
    return { prompt, enhancedPrompt: prompt };
  });
  return { ...request, wordings };
}

type Wording = Enhanced['wordings'][number];

const isEnhanced = ({ enhancedPrompt }: Wording): boolean => enhancedPrompt !== undefined;

/** Enhancers work on English, whatever languages the engine reads. */
async function inEnglish(request: Translated, ports: RewordingPorts, signal: AbortSignal): Promise<string | undefined> {
  const { prompt, language: stated } = request.operation;
  if (request.translated || isAmong(stated, ['en'])) return prompt;
  const language = stated === 'auto' ? await ports.language.detector.detect(prompt) : stated;
  if (isAmong(language, ['en'])) return prompt;
  return (await toEnglish(prompt, language, request, ports, signal))?.text;
}

async function wordingFor(
  request: Translated,
  english: string,
  seed: number,
  { language, safety, logger }: RewordingPorts,
  signal: AbortSignal,
): Promise<Wording> {
  const { prompt, negativePrompt, safetySetting } = request.operation;
  const enhancer = language.enhancer!;
  try {
    const enhanced = await enhancer.enhance({ prompt: english, negativePrompt, seed }, signal);
    const plain = enhanced === undefined ? '' : withoutEngineSyntax(enhanced).text;
    if (plain !== '' && !(await isRefused(plain, safetySetting, safety)))
      return { prompt: plain, enhancedPrompt: plain };
  } catch (error) {
    signal.throwIfAborted();
    logger.warn('enhance.failed', { enhancer: enhancer.id, reason: reasonOf(error) });
  }
  return { prompt };
}

function notEnhanced(reason: string): Notice {
  return { treatment: 'ignored', parameter: 'enhancePrompt', message: `The prompt was used as it is: ${reason}.` };
}
