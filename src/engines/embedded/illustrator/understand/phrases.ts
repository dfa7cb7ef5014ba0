import {
  COLOUR_NAMES,
  type ColourName,
  SHADED_COLOURS,
  SHADES,
  type Shade,
  type ShadedColour,
} from '../colour-names.ts';
import { GESTURES } from '../scene.ts';
import { participleOf, singularPhrase, thirdPersonOf } from './lemma.ts';
import type { Sense } from './sense.ts';
import { ATMOSPHERE_PHRASES } from './tables/atmosphere.ts';
import * as grammar from './tables/grammar.ts';
import { LIKENESS_MATERIALS, LIKENESS_WORDS, MEDIUM_PHRASES } from './tables/media.ts';
import * as modifiers from './tables/modifiers.ts';
import { OCCASIONS } from './tables/occasions.ts';
import { PICTURE_PHRASES, STYLE_PHRASES } from './tables/pictures.ts';
import {
  COLLECTIVES,
  HEAPS,
  MULTITUDES,
  NUMBER_WORDS,
  PORTION_WORDS,
  VAGUE_NUMBER_WORDS,
  VESSEL_WORDS,
} from './tables/quantities.ts';
import { REGION_ENTRIES } from './tables/regions.ts';
import { SETTING_ENTRIES } from './tables/settings.ts';
import { phraseKey } from './token.ts';

/** A verb as it is written: which form decides whether it may stand without a subject. */
export interface VerbForm {
  readonly sense: Extract<Sense, { kind: 'verb' }>;
  readonly form: 'participle' | 'third-person' | 'base';
}

/** Every word and phrase the grammar knows, by key. */
export interface PhraseBook {
  readonly senses: ReadonlyMap<string, Sense>;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Meaning only before "of": "a field of", "a cup of". */
  readonly quantifiers: ReadonlyMap<string, Sense>;
  /** Meaning only after a noun: "wolf pack", and after a living one. */
  readonly multitudes: ReadonlyMap<string, Sense>;
  readonly heaps: ReadonlyMap<string, Sense>;
  /** Words of the longest phrase. */
  readonly maxWords: number;
}

/** Builds the phrase book from the tables. Where two tables have the same phrase, the later one below wins. */
export function createPhraseBook(): PhraseBook {
  const senses = new Map<string, Sense>();
  const add = (phrases: string, sense: Sense): void => {
    for (const phrase of phrases.split('|')) senses.set(phraseKey(phrase), sense);
  };
  add(grammar.FILLER_WORDS, { kind: 'filler' });
  addModifiers(add);
  addFacts(add);
  addGrammar(add);
  senses.set("'s", { kind: 'possessive' });
  const verbs = verbForms();
  const quantifiers = quantifierSenses();
  const multitudes = multitudeSenses(MULTITUDES);
  const heaps = multitudeSenses(HEAPS);
  return { senses, verbs, quantifiers, multitudes, heaps, maxWords: longestOf([senses, verbs, quantifiers]) };
}

type Add = (phrases: string, sense: Sense) => void;

function addModifiers(add: Add): void {
  for (const [name, words] of Object.entries(modifiers.ATTRIBUTE_WORDS)) {
    add(`${name}|${words}`, { kind: 'attribute', name });
  }
  for (const name of GESTURES) add(name, { kind: 'attribute', name });
  for (const [factor, words] of modifiers.SIZE_WORDS) add(words, { kind: 'size', factor });
  for (const shade of SHADES) {
    for (const colour of SHADED_COLOURS) addNames(add, shadeNames(shade, colour), `${shade} ${colour}`);
  }
  for (const colour of COLOUR_NAMES) addColour(add, colour);
  add(modifiers.COLOURFUL_WORDS, { kind: 'colour', colours: modifiers.COLOURFUL });
  add(modifiers.PASTEL_WORDS, { kind: 'colour', colours: modifiers.PASTELS });
  for (const [word, count] of Object.entries(NUMBER_WORDS)) add(word, { kind: 'number', count, isExact: true });
  for (const [word, count] of Object.entries(VAGUE_NUMBER_WORDS)) add(word, { kind: 'number', count });
}

/** "pale blue", "pastel blue": every word for the shade with every spelling of the colour. */
function shadeNames(shade: Shade, colour: ShadedColour): readonly string[] {
  const spellings = colour === 'grey' ? ['grey', 'gray'] : [colour];
  return modifiers.SHADE_WORDS[shade].split('|').flatMap((word) => spellings.map((spelling) => `${word} ${spelling}`));
}

function addColour(add: Add, colour: ColourName): void {
  const synonyms = modifiers.COLOUR_SYNONYMS[colour];
  addNames(add, synonyms === undefined ? [colour] : [colour, ...synonyms.split('|')], colour);
}

function addNames(add: Add, names: readonly string[], colour: ColourName): void {
  const suffixed = names.flatMap((name) => [name, `${name}-coloured`, `${name}-colored`]);
  add(suffixed.join('|'), { kind: 'colour', colours: [colour] });
}

function addFacts(add: Add): void {
  for (const entry of SETTING_ENTRIES) {
    const { words, ...rest } = entry;
    const sense: Sense = { kind: 'setting', ...rest };
    for (const word of words.split('|')) add(`${word}|${pluralOf(word)}`, sense);
  }
  for (const { words, ...occasion } of OCCASIONS) add(words, { kind: 'occasion', occasion });
  for (const { words, ...rest } of REGION_ENTRIES) add(words, { kind: 'region', ...rest });
  for (const [phrases, facts] of ATMOSPHERE_PHRASES) add(phrases, { kind: 'facts', facts });
  for (const [phrases, facts] of PICTURE_PHRASES) add(phrases, { kind: 'facts', facts });
  for (const [style, phrases] of Object.entries(STYLE_PHRASES) as [keyof typeof STYLE_PHRASES, string][]) {
    for (const phrase of phrases.split('|'))
      add(`${phrase}|${phrase} style`, { kind: 'facts', facts: { styles: [style] } });
  }
}

function addGrammar(add: Add): void {
  for (const part of grammar.PART_WORDS.split('|')) add(`${part}|${pluralOf(part)}`, { kind: 'part' });
  for (const [relation, words] of grammar.PREPOSITIONS) add(words, { kind: 'preposition', relation });
  for (const [relation, words] of grammar.REVERSED_PREPOSITIONS) {
    add(words, { kind: 'preposition', relation, isReversed: true });
  }
  for (const [relation, words] of grammar.PLACEMENTS) add(words, { kind: 'placement', relation });
  add(grammar.DETERMINERS, { kind: 'determiner', isDefinite: false });
  add('the', { kind: 'determiner', isDefinite: true });
  add(grammar.AND_WORDS, { kind: 'and' });
  add(grammar.NEGATIONS, { kind: 'negation' });
  add(grammar.PRONOUNS, { kind: 'pronoun' });
  add(grammar.RELATIVES, { kind: 'relative' });
  add(grammar.LETTERING_PHRASES, { kind: 'lettering' });
}

/** Plural of the last word, for nouns of the tables. */
function pluralOf(phrase: string): string {
  if (singularPhrase(phrase) !== phrase) return phrase;
  if (/(leaf|wolf|shelf)$/.test(phrase)) return `${phrase.slice(0, -1)}ves`;
  if (phrase.endsWith('foot') || phrase.endsWith('tooth')) return phrase.replace('oo', 'ee');
  return thirdPersonOf(phrase);
}

function verbForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const { words, ...rest } of grammar.VERBS) {
    const sense = { kind: 'verb', ...rest } as const;
    for (const phrase of words.split('|')) {
      const [verb, ...particles] = phraseKey(phrase).split(' ');
      const inflect = (word: string): string => [word, ...particles].join(' ');
      if (isInflected(verb)) {
        forms.set(inflect(verb), { sense, form: 'participle' });
        continue;
      }
      forms.set(inflect(verb), { sense, form: 'base' });
      forms.set(inflect(thirdPersonOf(verb)), { sense, form: 'third-person' });
      forms.set(inflect(participleOf(verb)), { sense, form: 'participle' });
    }
  }
  return forms;
}

/** Entries of the verb table that are forms already: "perched", "asleep", "hand in hand". */
function isInflected(verb: string): boolean {
  return /(ing|ed)$/.test(verb)
    ? !/^(feed|bring|sing|swing|wing)$/.test(verb)
    : /^(sat|laid|asleep|on|hand|sound|fast)$/.test(verb);
}

function quantifierSenses(): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  const add = (words: string, sense: Sense): void => {
    for (const word of words.split('|')) for (const key of [word, pluralOf(word)]) senses.set(phraseKey(key), sense);
  };
  add(PORTION_WORDS, { kind: 'container', isSeparate: false });
  add(VESSEL_WORDS, { kind: 'container', isSeparate: true });
  for (const { words, ...rest } of COLLECTIVES) add(words, { kind: 'collective', ...rest });
  add(LIKENESS_WORDS, { kind: 'likeness' });
  for (const [word, material] of Object.entries(LIKENESS_MATERIALS)) {
    for (const likeness of LIKENESS_WORDS.split('|')) add(`${word} ${likeness}`, { kind: 'likeness', material });
  }
  for (const [words, facts] of MEDIUM_PHRASES) add(words, { kind: 'facts', facts });
  return senses;
}

function multitudeSenses(
  entries: readonly { readonly words: string; readonly count: number; readonly withYoung?: boolean }[],
): Map<string, Sense> {
  const senses = new Map<string, Sense>();
  for (const { words, ...rest } of entries) {
    for (const word of words.split('|')) {
      for (const key of [word, pluralOf(word)]) senses.set(phraseKey(key), { kind: 'multitude', ...rest });
    }
  }
  return senses;
}

function longestOf(maps: readonly ReadonlyMap<string, unknown>[]): number {
  return Math.max(...maps.flatMap((map) => [...map.keys()].map((key) => key.split(' ').length)));
}
