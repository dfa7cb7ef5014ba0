import type { Language } from '../lexicon.ts';
import { type Token, tokenise } from '../token.ts';
import { PAUSE, type TextNode } from './node.ts';
import { saidSex } from './said-sex.ts';
import type { TermIndex } from './term-index.ts';

const MAX_TERM_WORDS = 6;

/** Dictionary forms to try for a word that is not found as it stands; `plural` marks those that drop a plural ending. */
export type Inflections = (word: string) => readonly { readonly form: string; readonly isPlural: boolean }[];

/** Reads text whose words are separated by spaces, always taking the longest term. */
export function segmentSpaced(text: string, index: TermIndex, language: Language): TextNode[] {
  const inflections = INFLECTIONS[language]!;
  const tokens = tokenise(text);
  const nodes: TextNode[] = [];
  /** The word that opened the noun phrase. */
  let article: string | undefined;
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position];
    if (token.kind !== 'word') {
      nodes.push(token.kind === 'break' ? PAUSE : { kind: 'word', english: token.raw });
      position++;
      continue;
    }
    const { node, length } = longestTerm(tokens, position, index, inflections);
    // "eines Piraten" is one: the case, not the number, changed the ending.
    const isOne = nodes.at(-1)?.english === 'a';
    const last = tokens[position + length - 1]!;
    const sex = node.kind === 'word' ? saidSex(language, last.raw, article) : undefined;
    nodes.push({ ...node, ...(isOne && node.isPlural ? { isPlural: false } : {}), ...(sex && { sex }) });
    if (node.english === 'a' || node.english === 'the') article = last.text;
    else if (node.kind !== 'word') article = undefined;
    position += length;
  }
  return nodes;
}

/** German plurals that only their umlaut tells from the singular; folded words have lost it. */
const UMLAUT_PLURAL = /^(?:äpfel|brüder|gärten|häfen|hämmer|klöster|mäntel|mütter|öfen|töchter|väter|vögel)n?$/iu;

function longestTerm(
  tokens: readonly Token[],
  position: number,
  index: TermIndex,
  inflections: Inflections,
): { node: TextNode; length: number } {
  let limit = 0;
  while (limit < MAX_TERM_WORDS && tokens[position + limit]?.kind === 'word') limit++;
  for (let length = limit; length > 0; length--) {
    const words = tokens.slice(position, position + length).map(({ text }) => text);
    const node = index.get(words.join(' ')) ?? inflected(words, index, inflections);
    if (node !== undefined) return { node: asPluralOf(tokens[position + length - 1]!.raw, node), length };
  }
  const { text, raw } = tokens[position]!;
  // Digits of any script are digits to the English grammar.
  return { node: { kind: 'unknown', english: /^\d+$/.test(text) ? text : raw }, length: 1 };
}

function asPluralOf(raw: string, node: TextNode): TextNode {
  return node.kind === 'word' && UMLAUT_PLURAL.test(raw) ? { ...node, isPlural: true } : node;
}

function inflected(words: readonly string[], index: TermIndex, inflections: Inflections): TextNode | undefined {
  const stem = words.slice(0, -1).join(' ');
  for (const { form, isPlural } of inflections(words.at(-1)!)) {
    const node = index.get(stem === '' ? form : `${stem} ${form}`);
    if (node === undefined) continue;
    return isPlural && node.kind === 'word' ? { ...node, isPlural } : node;
  }
  return undefined;
}

type Rule = readonly [ending: RegExp, replacement: string, isPlural: boolean];

function byRules(rules: readonly Rule[]): Inflections {
  return (word) =>
    rules.flatMap(([ending, replacement, isPlural]) =>
      ending.test(word) && word.length > 2 ? [{ form: word.replace(ending, replacement), isPlural }] : [],
    );
}

/** Plural and gender endings of nouns and adjectives. Words are folded, so accents are gone. */
export const INFLECTIONS: Readonly<Record<string, Inflections>> = {
  es: byRules([
    [/n$/, '', false],
    [/s$/, '', true],
    [/es$/, '', true],
    [/ces$/, 'z', true],
    [/as?$/, 'o', false],
    [/os$/, 'o', false],
    [/a$/, '', false],
    [/as$/, '', false],
  ]),
  pt: byRules([
    [/m$/, '', false],
    [/s$/, '', true],
    [/es$/, '', true],
    [/oes$/, 'ao', true],
    [/ns$/, 'm', true],
    [/is$/, 'l', true],
    [/as?$/, 'o', false],
    [/os$/, 'o', false],
    [/a$/, '', false],
  ]),
  fr: byRules([
    [/s$/, '', true],
    [/x$/, '', true],
    [/es?$/, '', false],
    [/ees?$/, 'e', false],
    [/^[ldj]'/, '', false],
  ]),
  de: byRules([
    [/(e|n|en|er|s)$/, '', true],
    [/(en|em|er|es)$/, '', false],
    [/e$/, '', false],
    [/n$/, '', true],
    [/er$/, 'e', false],
  ]),
  hi: byRules([
    [/ों$/, '', true],
    [/ों$/, 'ा', true],
    [/ियों$/, 'ी', true],
    [/ियां$/, 'ी', true],
    [/ियाँ$/, 'ी', true],
    [/ें$/, '', true],
    [/े$/, 'ा', true],
    [/ी$/, 'ा', false],
  ]),
};
