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
