/** Thresholds of `safetySetting`, strictest first (wire protocol, section 11.4). */
export const SAFETY_SETTINGS = [
  'block_low_and_above',
  'block_medium_and_above',
  'block_only_high',
  'block_none',
] as const;
export type SafetySetting = (typeof SAFETY_SETTINGS)[number];

/** Values of `personGeneration` (wire protocol, section 11.4). */
export const PERSON_GENERATIONS = ['dont_allow', 'allow_adult', 'allow_all'] as const;
export type PersonGeneration = (typeof PERSON_GENERATIONS)[number];

/** What prompts are scored for, in Google's words and order (wire protocol, section 8.1). */
export const SAFETY_CATEGORIES = [
  'Death, Harm & Tragedy',
  'Firearms & Weapons',
  'Hate',
  'Health',
  'Illicit Drugs',
  'Politics',
  'Porn',
  'Religion & Belief',
  'Toxic',
  'Violence',
  'Vulgarity',
  'War & Conflict',
] as const;
export type SafetyCategory = (typeof SAFETY_CATEGORIES)[number];

/**
 * Categories that get a prompt refused unless the operator decides otherwise. The others (health, politics, religion, war)
 * are subjects, not offences: they are scored and reported, as Google's were.
 */
export const DEFAULT_BLOCKED_CATEGORIES: readonly SafetyCategory[] = [
  'Death, Harm & Tragedy',
  'Firearms & Weapons',
  'Hate',
  'Illicit Drugs',
  'Porn',
  'Toxic',
  'Violence',
  'Vulgarity',
];

/** Why something was refused; each has Google's support codes (wire protocol, section 11.2). */
export const BLOCK_TOPICS = [
  'child',
  'celebrity',
  'dangerous',
  'hate',
  'other',
  'people',
  'personal-information',
  'prohibited',
  'sexual',
  'toxic',
  'violence',
  'vulgar',
] as const;
export type BlockTopic = (typeof BLOCK_TOPICS)[number];

/** What a picture shows, as far as safety cares. */
export interface Depiction {
  /** A person, or a face of one. */
  readonly people: boolean;
  /** A person who is, or looks, under age. */
  readonly children: boolean;
  /** 0–1. */
  readonly porn: number;
  /** 0–1. */
  readonly violence: number;
}
