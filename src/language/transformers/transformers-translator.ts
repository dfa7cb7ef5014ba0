import type { Translator } from '../../core/language.ts';
import { keepsLettering, quotedTexts } from '../answer-text.ts';
import { baseLanguage } from '../language-tags.ts';
import type { OpenPipeline } from './load-transformers.ts';

/** Translation models by base language, such as `{ ja: 'hf:onnx-community/opus-mt-ja-en' }`; `*` is for every other. */
export type TranslationModels = Readonly<Record<string, string>>;

/** Translates with small local models (opus-mt), one for each language that the operator pulled. */
export function createTransformersTranslator(open: OpenPipeline, models: TranslationModels): Translator {
  return {
    id: 'transformers',
    async toEnglish(text, language, signal) {
      const model = models[baseLanguage(language)] ?? models['*'];
      if (model === undefined) return undefined;
      const translate = await open('translation', model);
      signal.throwIfAborted();
      const english = restoreLettering(translationOf(await translate(withoutLettering(text))), text);
      return keepsLettering(text, english) ? english : undefined;
    },
  };
}

/** Stand-ins that translation models pass through: capitals with a number. */
function standIn(index: number): string {
  return `TEXT${index + 1}`;
}

function withoutLettering(text: string): string {
  return quotedTexts(text).reduce((rest, quoted, index) => rest.replace(quoted, standIn(index)), text);
}

function restoreLettering(english: string, text: string): string {
  return quotedTexts(text).reduce((rest, quoted, index) => rest.replace(standIn(index), quoted), english);
}

function translationOf(result: unknown): string {
  const [first] = result as { translation_text?: string }[];
  return first?.translation_text ?? '';
}
