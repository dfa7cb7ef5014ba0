import type { LanguageTag } from '../core/language.ts';

/** `zh-TW`, `zh-Hant` and `ZH` are all `zh`. */
export function baseLanguage(tag: LanguageTag): LanguageTag {
  return tag.toLowerCase().split(/[-_]/u)[0]!;
}

/** Whether a text in this language can be read by something that reads those. */
export function isAmong(tag: LanguageTag, languages: readonly LanguageTag[]): boolean {
  return languages.some((language) => baseLanguage(language) === baseLanguage(tag));
}
