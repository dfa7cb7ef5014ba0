import { ENGLISH_NUMBERS } from './english-numbers.ts';
import type { SaidSex } from './said-sex.ts';
import type { ParticleRole } from './term-table.ts';

/** A stretch of foreign text with its English meaning. */
export interface TextNode {
  readonly kind: 'word' | 'verb' | 'position' | 'particle' | 'break' | 'unknown';
  /** English words; as typed when unknown; empty for particles and pauses. */
  readonly english: string;
  readonly role?: ParticleRole;
  /** Found by dropping a plural ending. */
  readonly isPlural?: boolean;
  /** What the foreign word and its article say of the sex of whom it names. */
  readonly sex?: SaidSex;
  /** A verb form that leads on to another verb ("reading and …"), not to a noun. */
  readonly isConnecting?: boolean;
}

export const PAUSE: TextNode = { kind: 'break', english: ',' };

/** Where the parts of a sentence stand. */
export interface Grammar {
  /** Adjectives: the words that describe a noun rather than being one. */
  isDescribing(english: string): boolean;
  /** Time, weather, season, light, style: true of the whole picture. */
  isAtmosphere(english: string): boolean;
  isPlace(english: string): boolean;
  isNumber(english: string): boolean;
  /** Articles, prepositions, conjunctions and the like. */
  isFunctionWord(english: string): boolean;
}

const NUMBERED = new RegExp(`^(\\d|(an?|the|his|some|many|several|${ENGLISH_NUMBERS.join('|')})( |$))`);

/** Opens a noun phrase with an article, so that the English grammar sees where it begins. */
export function withArticle(nounPhrase: string): string {
  if (nounPhrase.startsWith('one ')) return `a ${nounPhrase.slice(4)}`;
  return nounPhrase === '' || NUMBERED.test(nounPhrase) ? nounPhrase : `a ${nounPhrase}`;
}
