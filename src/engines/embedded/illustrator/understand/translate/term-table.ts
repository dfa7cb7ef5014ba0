import type { Shade } from '../../colour-names.ts';

/**
 * What a language needs beyond the lexicon: English target → foreign terms separated by `|`. The targets are words and
 * phrases that the English grammar knows.
 */
export interface TermTable {
  readonly words: Readonly<Record<string, string>>;
  /** Targets are participles. */
  readonly verbs: Readonly<Record<string, string>>;
  /** Words after their noun that become English prepositions: `上` gives `on`. */
  readonly positions?: Readonly<Record<string, string>>;
  /** What the last word of a term merges to with an article: `de` + `el` = `del`; separated by `|`. */
  readonly contractions?: Readonly<Record<string, string>>;
  /** How the words for a colour become words for its shades: patterns separated by `|`, `*` for the colour. */
  readonly shades?: Readonly<Partial<Record<Shade, string>>>;
  /** Particles by their role in the sentence. */
  readonly particles?: Readonly<Partial<Record<ParticleRole, string>>>;
}

/** What a particle does: marks the subject, the object, a place, an owner, company; joins nouns; or nothing that matters here. */
export type ParticleRole = 'subject' | 'object' | 'place' | 'genitive' | 'and' | 'silent';
