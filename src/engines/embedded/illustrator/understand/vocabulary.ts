import type { ConceptKind } from '../subject/concept.ts';
import { type Language, readTerms } from './lexicon.ts';
import { createNouns } from './nouns.ts';
import { createPhraseBook, type PhraseBook } from './phrases.ts';
import { type Mark, tagTokens } from './tagger.ts';
import { tokenise } from './token.ts';
import { readTermIndex } from './translate/translator.ts';
import type { UnderstandingOptions } from './understanding.ts';

/** What a word of the vocabulary does to a picture. `symbol` is a drawing of a sign ("stop button"), not of a thing. */
export const VOCABULARY_GROUPS = [
  'thing',
  'symbol',
  'place',
  'style',
  'atmosphere',
  'camera',
  'action',
  'colour',
  'description',
] as const;
export type VocabularyGroup = (typeof VOCABULARY_GROUPS)[number];

/** A name that leads to something in a picture. */
export interface VocabularyEntry {
  /** Folded, in its language. */
  readonly name: string;
  readonly group: VocabularyGroup;
  /** Concept, setting, style … that the name leads to. Names with one target are synonyms. */
  readonly target: string;
}

/** Every name of a language that leads to a drawing, place, style, light, action or description, in no order. */
export function listVocabulary(options: UnderstandingOptions, language: Language): VocabularyEntry[] {
  const terms = readTerms('en');
  const nouns = createNouns({ terms, ...options });
  const phrases = createPhraseBook();
  const describe = (english: string, name: string): VocabularyEntry[] => {
    const marks = tagTokens(tokenise(english), { phrases, nouns, emojiName: () => undefined });
    const meaning = marks.map((mark) => meaningOf(mark, nouns.kindOf)).find((found) => found !== undefined);
    return meaning === undefined ? [] : [{ name, ...meaning }];
  };
  if (language === 'en') return [...englishNames(phrases, nouns.names)].flatMap((name) => describe(name, name));
  const index = readTermIndex(language, (concept) => terms[concept]?.[0] ?? concept.replaceAll('-', ' '));
  return [...index].flatMap(([name, { kind, english }]) =>
    kind === 'word' || kind === 'verb' ? describe(english, name) : [],
  );
}

function englishNames(phrases: PhraseBook, names: ReadonlyMap<string, string>): Set<string> {
  const participles = [...phrases.verbs].filter(([, { form }]) => form === 'participle').map(([verb]) => verb);
  return new Set([...names.keys(), ...phrases.senses.keys(), ...participles]);
}

type Meaning = Omit<VocabularyEntry, 'name'>;

function meaningOf({ sense, noun, text }: Mark, kindOf: (concept: string) => ConceptKind): Meaning | undefined {
  switch (sense.kind) {
    case 'noun':
      return thing(noun?.concepts ?? [], kindOf);
    case 'setting':
      return { group: 'place', target: sense.brings === undefined ? sense.setting : text };
    case 'facts':
      return factMeaning(sense.facts);
    case 'verb':
      return { group: 'action', target: sense.relation ?? sense.pose ?? text };
    case 'colour':
      return { group: 'colour', target: sense.colours.join() };
    case 'attribute':
      return { group: 'description', target: sense.name };
    case 'size':
      return { group: 'description', target: String(sense.factor) };
    default:
      return undefined;
  }
}

function thing(concepts: readonly string[], kindOf: (concept: string) => ConceptKind): Meaning | undefined {
  if (concepts.length === 0) return undefined;
  const isSymbol = concepts.every((concept) => kindOf(concept) === 'symbol');
  return { group: isSymbol ? 'symbol' : 'thing', target: concepts.join() };
}

function factMeaning({
  isWeak: _,
  sheet: __,
  isPlain: ___,
  styles,
  shot,
  angle,
  bokeh,
  lens,
  isPanned,
  isInstant,
  ...rest
}: FactsOf): Meaning {
  if (styles !== undefined) return { group: 'style', target: styles.join() };
  const camera = [shot, angle, bokeh, lens, isPanned && 'panned', isInstant && 'instant'].filter(
    (value) => value !== undefined,
  );
  if (camera.length > 0) return { group: 'camera', target: camera.join() };
  return { group: 'atmosphere', target: Object.values(rest).join() };
}

type FactsOf = Extract<Mark['sense'], { kind: 'facts' }>['facts'];
