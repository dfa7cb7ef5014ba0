import type { LanguageDetector, PromptEnhancer, Translator } from '../core/language.ts';

/** What the stages that reword prompts need. */
export interface LanguagePorts {
  readonly detector: LanguageDetector;
  /** Asked in this order until one can. */
  readonly translators: readonly Translator[];
  /** Absent: prompts are never enhanced. */
  readonly enhancer?: PromptEnhancer;
}
