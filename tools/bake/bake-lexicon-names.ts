import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foldTerm } from './bake-lexicon-terms.ts';

const require = createRequire(import.meta.url);
const TABLE = new URL('bake-lexicon-names.tsv', import.meta.url);

/**
 * Names that the Unicode annotations lack, in one language: English name (words joined by hyphens) → folded terms. The table
 * is our own; its simplified Chinese gives the traditional one. Languages without a column have none.
 */
export function handWrittenNames(
  language: string,
  table: string = readFileSync(TABLE, 'utf8'),
): Record<string, string[]> {
  const [header, ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const isTraditional = language === 'zh-Hant';
  const column = header.indexOf(isTraditional ? 'zh' : language);
  if (column < 1) return {};
  const convert = isTraditional ? traditionalConverter() : (text: string) => text;
  return Object.fromEntries(
    rows.map((row) => [row[0].replaceAll(' ', '-'), convert(row[column]).split('|').map(foldTerm)]),
  );
}

/** The terms of a language with hand-written names added; those win where both claim a term. */
export function withHandWrittenNames(
  terms: Readonly<Record<string, readonly string[]>>,
  names: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  const claimed = new Set(Object.values(names).flat());
  const merged: Record<string, string[]> = {};
  for (const [concept, annotated] of Object.entries(terms)) {
    const kept = annotated.filter((term) => !claimed.has(term));
    if (kept.length > 0) merged[concept] = kept;
  }
  for (const [name, written] of Object.entries(names)) {
    merged[name] = [...new Set([...(merged[name] ?? []), ...written])];
  }
  return merged;
}

/** OpenCC from the mainland's to Taiwan's characters and words (opencc-js: MIT, its dictionaries Apache-2.0). */
function traditionalConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/cn2t') as {
    Converter(options: { from: string; to: string }): (text: string) => string;
  };
  return Converter({ from: 'cn', to: 'twp' });
}
