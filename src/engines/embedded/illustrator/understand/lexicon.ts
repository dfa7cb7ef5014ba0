import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Languages that have a baked lexicon in `assets/lexicon`. */
export const LANGUAGES = ['en', 'zh', 'zh-Hant', 'hi', 'ja', 'ko', 'pt', 'es', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const FOLDER = new URL('../../../../../assets/lexicon/', import.meta.url);

/** Terms of one language, folded, by concept. The first term is the drawing's full name. */
export type Terms = Readonly<Record<string, readonly string[]>>;

/** Reads the baked terms of a language. Throws when the asset is missing. */
export function readTerms(language: Language): Terms {
  return readPacked(language) as Terms;
}

/** Reads the concept of every emoji that has a drawing; variation selectors are left out of the keys. */
export function readEmoji(): Readonly<Record<string, string>> {
  return readPacked('emoji') as Readonly<Record<string, string>>;
}

function readPacked(name: string): unknown {
  return JSON.parse(brotliDecompressSync(readFileSync(new URL(`${name}.json.br`, FOLDER))).toString('utf8'));
}
