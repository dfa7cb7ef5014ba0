/**
 * What the terms of a lexicon stand for. Rules (`rules.ts`) speak of these, never of words, so that they are the same in
 * every language.
 */
export const CONCEPTS = [
  'benign',
  'person',
  'minor',
  'group',
  'art',
  'medical',
  'play',
  'history',
  'make',
  'nude',
  'erotic',
  'sexual',
  'breasts',
  'genitals',
  'sexAct',
  'porn',
  'rape',
  'childAbuse',
  'kill',
  'murder',
  'blood',
  'gore',
  'torture',
  'beat',
  'threatenWithWeapon',
  'corpse',
  'suicide',
  'victims',
  'weapon',
  'bomb',
  'explosiveDevice',
  'massShooting',
  'hardDrug',
  'softDrug',
  'drugUse',
  'slur',
  'hateSymbol',
  'hateSlogan',
  'demean',
  'insult',
  'swear',
  'mildSwear',
  'war',
  'atrocity',
  'politics',
  'religion',
  'health',
  'personalData',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/**
 * Terms of one language by concept, separated by `|`. Words are compared after folding (`normalise.ts`); a `*` at the
 * end of a word stands for any ending. A `!` before a term: only when the prompt seems to be in this language, because
 * other languages use the word harmlessly. Chinese, Japanese and Korean terms are found anywhere in a run of characters.
 */
export interface SafetyLexicon {
  readonly language: string;
  /** Frequent words that give the language away; empty where the script does. */
  readonly markers: string;
  readonly terms: Readonly<Partial<Record<Concept, string>>>;
}
