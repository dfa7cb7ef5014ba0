import { COLOUR_NAMES } from '../scene.ts';
import type { ConceptKind } from '../subject/concept.ts';
import { singularPhrase } from './lemma.ts';
import type { Terms } from './lexicon.ts';
import { WORN_SYNONYMS } from './tables/clothing.ts';
import { EVERYDAY_SYNONYMS } from './tables/synonyms-everyday.ts';
import { GROUP_NOUNS, LIVING_SYNONYMS } from './tables/synonyms-living.ts';
import { OPAQUE_COMPOUNDS, REFUSED_NAMES, THING_SYNONYMS } from './tables/synonyms-things.ts';
import { WIDER_SYNONYMS } from './tables/synonyms-wider.ts';
import { phraseKey } from './token.ts';

/** What may be drawn, and what it is called beyond the lexicon. */
export interface NounSources {
  readonly terms: Terms;
  isDepictable(concept: string): boolean;
  kindOf(concept: string): ConceptKind;
  /** True for what can be drawn on somebody, if only there. */
  isWearable(concept: string): boolean;
  /** English names (singular, lower case) of drawings outside the art pack. They win over everything else. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/**
 * A noun that was found: one concept, the several that make up a group ("family"), or none where a compound is known but has
 * no drawing: a hot air balloon is not a hot balloon.
 */
export interface NounMatch {
  readonly concepts: readonly string[];
  /** The key that was found: the singular where the prompt has a plural. */
  readonly word: string;
  readonly isPlural: boolean;
}

export interface Nouns {
  /** Looks up folded words joined by spaces. `counted` says that a number precedes: "three books" are not a pile of books. */
  find(phrase: string, counted: boolean): NounMatch | undefined;
  /** Every name with its concept. */
  readonly names: ReadonlyMap<string, string>;
  kindOf(concept: string): ConceptKind;
  /** Can be drawn alone, not only worn by somebody. */
  isDepictable(concept: string): boolean;
  readonly maxWords: number;
}

/** Names of people doing what the grammar reads as a pose or an action of any subject. */
const ACTION_NAME =
  /^(man|woman|person|men|women|people) (walking|running|standing|kneeling|dancing|swimming|hugging|biking|in bed|with white cane|holding hands)( facing right)?$/;

const SYNONYM_TABLES = [WIDER_SYNONYMS, EVERYDAY_SYNONYMS, LIVING_SYNONYMS, THING_SYNONYMS];

/** True for names of people doing what the grammar reads as an action. */
export function isActionName(name: string): boolean {
  return ACTION_NAME.test(name);
}

/** Words that are one thing alone and the plural of another after a number: "glasses", "two glasses". */
const COUNTED_SINGULARS: ReadonlyMap<string, string> = new Map([
  ['glasses', 'glass'],
  ['books', 'book'],
  ['skis', 'ski'],
]);

/** "bottles of shampoo" are several of what "bottle of shampoo" names. */
function singularHead(phrase: string): string {
  const end = phrase.indexOf(' of ');
  return end < 0 ? phrase : singularPhrase(phrase.slice(0, end)) + phrase.slice(end);
}

/** The singular after a number: of "wine glasses" that of its last word. */
function countedSingular(phrase: string): string | undefined {
  const split = phrase.lastIndexOf(' ') + 1;
  const singular = COUNTED_SINGULARS.get(phrase.slice(split));
  return singular === undefined ? undefined : phrase.slice(0, split) + singular;
}

/** Sentences are no names: longer lexicon names ("person getting massage in …") never match. */
const MAX_NAME_WORDS = 6;

/** Gathers the English names of everything that can be drawn. A name whose concept is not depictable does not match. */
export function createNouns(sources: NounSources): Nouns {
  const allNames = conceptNames(sources);
  const opaque = opaqueNames(allNames);
  const names = withoutColouredNames(allNames);
  const groups = new Map(Object.entries(GROUP_NOUNS));
  const match = (word: string, isPlural: boolean): NounMatch | undefined => {
    const concept = groups.has(word) ? undefined : names.get(word);
    if (concept === undefined && opaque.has(word)) return { concepts: [], word, isPlural };
    if (concept !== undefined) return { concepts: [concept], word, isPlural };
    const members = groups.get(word)?.map((member) => names.get(member));
    return members?.every((member) => member !== undefined) ? { concepts: members, word, isPlural: false } : undefined;
  };
  return {
    maxWords: MAX_NAME_WORDS,
    names,
    kindOf: sources.kindOf,
    isDepictable: sources.isDepictable,
    find(phrase, counted) {
      const headed = singularHead(phrase);
      if (headed !== phrase) {
        const found = match(headed, true);
        if (found) return found;
      }
      const singular = (counted ? countedSingular(phrase) : undefined) ?? singularPhrase(phrase);
      const isPlural = singular !== phrase;
      if (!isPlural) return match(phrase, false);
      return counted
        ? (match(singular, true) ?? match(phrase, false))
        : (match(phrase, false) ?? match(singular, true));
    },
  };
}

function conceptNames({ terms, isDepictable, isWearable, ownNames }: NounSources): Map<string, string> {
  const names = new Map<string, string>();
  for (const [concept, words] of Object.entries(WORN_SYNONYMS)) {
    if (isWearable(concept)) for (const word of words.split('|')) names.set(phraseKey(word), concept);
  }
  for (const [concept, [name]] of Object.entries(terms)) {
    if (!REFUSED_NAMES.has(name) && !ACTION_NAME.test(name) && isDepictable(concept))
      names.set(phraseKey(name), concept);
  }
  for (const synonyms of SYNONYM_TABLES) {
    for (const [concept, words] of Object.entries(synonyms)) {
      if (!isDepictable(concept)) continue;
      for (const word of words.split('|')) names.set(phraseKey(word), concept);
    }
  }
  for (const [name, concept] of ownNames) names.set(phraseKey(name), concept);
  return names;
}

/** Leaves out "red barn" where "barn" is the same drawing, so that the colour is read as one. */
function withoutColouredNames(names: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...names].filter(([name, concept]) => {
      const [first, ...rest] = name.split(' ');
      const isConcept = name.replaceAll(' ', '-') === concept;
      return isConcept || !COLOURS.has(first) || names.get(rest.join(' ')) !== concept;
    }),
  );
}

const COLOURS: ReadonlySet<string> = new Set([...COLOUR_NAMES, 'golden', 'gray']);

/** Compounds that must not be read as their parts when there is no drawing of them. */
function opaqueNames(names: ReadonlyMap<string, string>): Set<string> {
  const synonyms = SYNONYM_TABLES.flatMap((table) => Object.values(table).flatMap((words) => words.split('|')));
  const compounds = [...synonyms, ...OPAQUE_COMPOUNDS.split('|')].map(phraseKey).filter((name) => name.includes(' '));
  return new Set(compounds.filter((name) => !names.has(name)));
}
