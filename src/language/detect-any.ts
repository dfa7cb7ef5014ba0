import type { DetectAny } from './lexicon-language.ts';

/** Detection among 60 languages by the library eld (its smallest data set), loaded with the first text that needs it. */
export const detectAnyLanguage: DetectAny = async (text) => {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  return { language: result.language || 'und', reliable: result.isReliable() };
};
