import type { ColourName, PoseId } from '../scene.ts';
import { BARE_PLURAL_COUNT, type HeapName, INVARIANT_PLURALS, MAX_COUNT } from './tables/quantities.ts';

/** What has been said of a thing before its noun: "three big red old …". */
export interface NounPhrase {
  count?: number;
  /** The count was said as a number. */
  isCounted?: boolean;
  colours: ColourName[];
  sizeFactor: number;
  attributes: string[];
  /** The attributes as typed, to be reported if nothing carries them. */
  said: string[];
  /** Said before "of": "a pile of". */
  heap?: { readonly name: HeapName; readonly word: string };
  pose?: PoseId;
  /** Set by an article; "the" points back to something named before. */
  determiner?: 'definite' | 'indefinite';
}

export function emptyNounPhrase(): NounPhrase {
  return { colours: [], sizeFactor: 1, attributes: [], said: [] };
}

/** True when anything has been said that awaits a noun. */
export function isOpen(phrase: NounPhrase): boolean {
  return phrase.count !== undefined || phrase.determiner !== undefined || isDescribed(phrase);
}

/** True when an adjective has been said, so that the noun to come is told apart from others of its kind. */
export function isDescribed({ colours, sizeFactor, attributes, pose }: NounPhrase): boolean {
  return colours.length > 0 || sizeFactor !== 1 || attributes.length > 0 || pose !== undefined;
}

/** What is called a pair is one thing. */
const WORN_AS_ONE =
  /^(headphone|glasses|eyeglasses|sunglasses|goggles|scissors|jeans|trousers|shorts|binoculars|tweezers)s?$/;

/** What several of are two. */
const IN_PAIRS = /(shoe|boot|sandal|sneaker|slipper|sock|glove|mitten|stocking|ski|skate)s?$/;

/** How many of a thing a phrase asks for. */
export function countOf({ count, determiner }: NounPhrase, word: string, isPlural: boolean): number {
  if (count === 2 && WORN_AS_ONE.test(word)) return 1;
  const isSeveral =
    isPlural || (determiner === undefined && INVARIANT_PLURALS.has(word.slice(word.lastIndexOf(' ') + 1)));
  return Math.min(count ?? (isSeveral ? (IN_PAIRS.test(word) ? 2 : BARE_PLURAL_COUNT) : 1), MAX_COUNT);
}
