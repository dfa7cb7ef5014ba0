import { SHADED_COLOURS } from '../../colour-names.ts';
import type { Terms } from '../lexicon.ts';
import { isActionName } from '../nouns.ts';
import { foldText } from '../text.ts';
import { phraseKey } from '../token.ts';
import type { TextNode } from './node.ts';
import type { ParticleRole, TermTable } from './term-table.ts';
import type { Supplement } from './terms/supplements/supplement.ts';

/** Foreign terms by folded key. */
export type TermIndex = ReadonlyMap<string, TextNode>;

/** Verb forms that connect to a following verb, in Japanese, Korean and Hindi. */
const CONNECTING = /(て|で|ながら|고|며|서|कर|लेकर)$/;

/** Shortest lexicon term that is used where words are not separated by Latin spaces: single characters are too ambiguous. */
const MIN_LEXICON_CHARACTERS = 2;
/** A single Chinese character is a word. */
const HAN = /^\p{Script=Han}$/u;

export interface IndexSources {
  readonly table: TermTable;
  /** Further verbs and words; they win over the table. */
  readonly supplement: Supplement;
  readonly terms: Terms;
  /** Nouns by theme; they win over the lexicon, the tables over them. */
  readonly nouns: Readonly<Record<string, string>>;
  /** Number words by English ones. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Forms of verbs by English participle; the tables win over them. */
  readonly verbs: Readonly<Record<string, string>>;
  /** English name of a concept. */
  nameOf(concept: string): string | undefined;
}

/** Gathers the terms of a language; the table wins over the lexicon. */
export function createTermIndex(sources: IndexSources): TermIndex {
  const { table, supplement, terms, nouns, numbers, nameOf } = sources;
  const index = new Map<string, TextNode>();
  for (const [concept, names] of Object.entries(terms)) {
    const english = nameOf(concept);
    if (english === undefined || isActionName(english)) continue;
    for (const name of names)
      if ([...name].length >= MIN_LEXICON_CHARACTERS || HAN.test(name))
        index.set(termKey(name), { kind: 'word', english });
  }
  const add = (terms: string, node: TextNode): void => {
    for (const term of terms.split('|')) for (const form of contracted(term, table)) index.set(termKey(form), node);
  };
  for (const [role, terms] of Object.entries(table.particles ?? {}) as [ParticleRole, string][]) {
    for (const term of terms.split('|')) {
      const key = termKey(term);
      if (index.get(key)?.kind !== 'particle') index.set(key, { kind: 'particle', english: '', role });
    }
  }
  const addVerbs = (verbs: Readonly<Record<string, string>>): void => {
    for (const [english, terms] of Object.entries(verbs))
      for (const term of terms.split('|'))
        if (term !== '') add(term, { kind: 'verb', english, isConnecting: CONNECTING.test(term) });
  };
  addVerbs(sources.verbs);
  for (const words of [nouns, numbers, shadeWords(table), table.words, supplement.words]) {
    for (const [english, terms] of Object.entries(words)) add(terms, { kind: 'word', english });
  }
  for (const [english, terms] of Object.entries(table.positions ?? {})) add(terms, { kind: 'position', english });
  addVerbs(table.verbs);
  addVerbs(supplement.verbs);
  return index;
}

/** The words for shades of the table's colours, by their English names. */
function shadeWords({ words, shades = {} }: TermTable): Readonly<Record<string, string>> {
  const result: Record<string, string> = {};
  for (const [shade, patterns] of Object.entries(shades)) {
    for (const colour of SHADED_COLOURS) {
      const names = words[colour]?.split('|') ?? [];
      const shaded = patterns.split('|').flatMap((pattern) => names.map((name) => pattern.replace('*', name)));
      if (shaded.length > 0) result[`${shade} ${colour}`] = shaded.join('|');
    }
  }
  return result;
}

function contracted(term: string, { contractions = {} }: TermTable): string[] {
  const split = term.lastIndexOf(' ') + 1;
  const last = term.slice(split);
  const merged = split > 0 && Object.hasOwn(contractions, last) ? contractions[last].split('|') : [];
  return [term, ...merged.map((word) => term.slice(0, split) + word)];
}

/** A term as it is looked up. Terms of unspaced scripts keep their form; others are split into words first. */
export function termKey(term: string): string {
  return /[\u3040-\u30ff\u3400-\u9fff]/.test(term) ? foldText(term) : phraseKey(term);
}
