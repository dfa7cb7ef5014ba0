import { singularPhrase } from './lemma.ts';
import type { Terms } from './lexicon.ts';
import { GROUP_NOUNS, LIVING_SYNONYMS } from './tables/synonyms-living.ts';
import { REFUSED_NAMES, THING_SYNONYMS } from './tables/synonyms-things.ts';
import { phraseKey } from './token.ts';

/** What may be drawn, and what it is called beyond the lexicon. */
export interface NounSources {
  readonly terms: Terms;
  isDepictable(concept: string): boolean;
  /** English names (singular, lower case) of drawings outside the art pack. They win over everything else. */
  readonly ownNames: ReadonlyMap<string, string>;
}

/** A noun that was found: one concept, or the several that make up a group ("family"). */
export interface NounMatch {
  readonly concepts: readonly string[];
  /** The key that was found: the singular where the prompt has a plural. */
  readonly word: string;
  readonly isPlural: boolean;
}

export interface Nouns {
  /** Looks up folded words joined by spaces. `counted` says that a number precedes: "three books" are not a pile of books. */
  find(phrase: string, counted: boolean): NounMatch | undefined;
  readonly maxWords: number;
}

/** Sentences are no names: longer lexicon names ("person getting massage in …") never match. */
const MAX_NAME_WORDS = 6;

/** Gathers the English names of everything that can be drawn. A name whose concept is not depictable does not match. */
export function createNouns(sources: NounSources): Nouns {
  const names = conceptNames(sources);
  const groups = new Map(Object.entries(GROUP_NOUNS));
  const match = (word: string, isPlural: boolean): NounMatch | undefined => {
    const concept = names.get(word);
    if (concept !== undefined) return { concepts: [concept], word, isPlural };
    const members = groups.get(word)?.map((member) => names.get(member));
    return members?.every((member) => member !== undefined) ? { concepts: members, word, isPlural: false } : undefined;
  };
  return {
    maxWords: MAX_NAME_WORDS,
    find(phrase, counted) {
      const singular = singularPhrase(phrase);
      const isPlural = singular !== phrase;
      if (!isPlural) return match(phrase, false);
      return counted ? (match(singular, true) ?? match(phrase, false)) : (match(phrase, false) ?? match(singular, true));
    },
  };
}

function conceptNames({ terms, isDepictable, ownNames }: NounSources): Map<string, string> {
  const names = new Map<string, string>();
  for (const [concept, [name]] of Object.entries(terms)) {
    if (!REFUSED_NAMES.has(name) && isDepictable(concept)) names.set(phraseKey(name), concept);
  }
  for (const synonyms of [LIVING_SYNONYMS, THING_SYNONYMS]) {
    for (const [concept, words] of Object.entries(synonyms)) {
      if (!isDepictable(concept)) continue;
      for (const word of words.split('|')) names.set(phraseKey(word), concept);
    }
  }
  for (const [name, concept] of ownNames) names.set(phraseKey(name), concept);
  return names;
}
