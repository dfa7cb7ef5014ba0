import type { Config } from '../config/schema.ts';
import { LimnerError } from '../core/errors/limner-error.ts';
import type { PromptEnhancer, Translator } from '../core/language.ts';
import { openPromptReader } from '../engines/embedded/open-prompt-reader.ts';
import type { EmbeddedPromptReader } from '../engines/embedded/prompt-reader.ts';
import { createChatEndpoint } from '../language/chat/chat-endpoint.ts';
import { createChatEnhancer } from '../language/chat/chat-enhancer.ts';
import { createChatTranslator } from '../language/chat/chat-translator.ts';
import { detectAnyLanguage } from '../language/detect-any.ts';
import { createRulesEnhancer } from '../language/enhance/rules-enhancer.ts';
import { createLanguageDetector, createLexiconTranslator } from '../language/lexicon-language.ts';
import { createPipelines, type FindModelFolder } from '../language/transformers/load-transformers.ts';
import { createTransformersEnhancer } from '../language/transformers/transformers-enhancer.ts';
import { createTransformersTranslator } from '../language/transformers/transformers-translator.ts';
import type { LanguagePorts } from '../pipeline/language-ports.ts';

/** The ports, and the illustrator's reader of prompts behind some of them. */
export interface Language extends LanguagePorts {
  readonly reader: () => Promise<EmbeddedPromptReader>;
}

type LanguageConfig = Config['language'];

/**
 * The adapters that the configuration names, in its order.
 *
 * @param findModel gives the folder of a model by its name in the configuration.
 * @throws LimnerError `FIELD_MISSING` when one of them lacks a setting that it needs.
 */
export function createLanguage(config: LanguageConfig, findModel: FindModelFolder): Language {
  const pipelines = createPipelines(findModel);
  const translators: Readonly<Record<LanguageConfig['translators'][number], () => Translator>> = {
    lexicon: () => createLexiconTranslator(openPromptReader),
    transformers: () => createTransformersTranslator(pipelines, config.translationModels),
    chat: () => createChatTranslator(chat(config)),
  };
  const enhancers: Readonly<Record<LanguageConfig['enhancer'], () => PromptEnhancer | undefined>> = {
    rules: () => createRulesEnhancer(openPromptReader),
    transformers: () => createTransformersEnhancer(pipelines, required(config.enhancementModel, 'enhancementModel')),
    chat: () => createChatEnhancer(chat(config)),
    none: () => undefined,
  };
  const enhancer = enhancers[config.enhancer]();
  return {
    detector: createLanguageDetector(openPromptReader, detectAnyLanguage),
    translators: config.translators.map((name) => translators[name]()),
    ...(enhancer && { enhancer }),
    reader: openPromptReader,
  };
}

function chat(config: LanguageConfig): ReturnType<typeof createChatEndpoint> {
  const { chatApiKey: apiKey, chatTimeoutMs: timeoutMs } = config;
  return createChatEndpoint({
    baseUrl: required(config.chatUrl, 'chatUrl'),
    model: required(config.chatModel, 'chatModel'),
    timeoutMs,
    ...(apiKey && { apiKey: apiKey.reveal() }),
  });
}

function required(value: string | undefined, key: keyof LanguageConfig): string {
  if (value !== undefined) return value;
  const field = `language.${key}`;
  throw new LimnerError('FIELD_MISSING', `Configuration setting ${field} is needed for the chosen language adapters.`, {
    field,
  });
}
