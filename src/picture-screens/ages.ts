/** The age at which Google's `allow_adult` begins. */
const ADULT_YEARS = 18;
const CHILD_LABEL =
  /^(?:child(?:ren)?|kids?|boys?|girls?|baby|babies|infants?|toddlers?|teen(?:ager)?s?|minors?|under)\b/iu;
const ADULT_LABEL = /^(?:adult|man|woman|senior|elder|old|more than|over)/iu;
/** `10-19`, `age_10_19`, `70+`, `25`. */
const YEARS = /\d+/u;

/**
 * Whether a class of an age classifier may hold somebody under age: by its word, or by the age that it begins with. With
 * doubt in the child's favour: `10-19` counts.
 */
export function isUnderAge(label: string): boolean {
  if (CHILD_LABEL.test(label)) return true;
  const years = YEARS.exec(label);
  return !ADULT_LABEL.test(label) && years !== null && Number(years[0]) < ADULT_YEARS;
}
