/** Languages of a row, in its order. Both forms of Chinese are in one cell. */
export const NOUN_LANGUAGES = ['zh', 'ja', 'ko', 'hi', 'es', 'pt', 'fr', 'de'] as const;

/**
 * Names of things by English noun: one cell a language, in the order of {@link NOUN_LANGUAGES}; names in a cell are separated
 * by `|`, an empty cell has none. Singular: regular plurals are derived, others are given.
 */
export type NounTable = Readonly<
  Record<
    string,
    readonly [zh: string, ja: string, ko: string, hi: string, es: string, pt: string, fr: string, de: string]
  >
>;
