/** Who comes in a group of which only the number is said. */
const MEMBERS: Readonly<Record<string, string>> = {
  'group|team|crew|party|circle|company|gang|panel|squad|crowd': 'people',
  'band|orchestra|ensemble': 'musicians',
  choir: 'singers',
  class: 'children',
};
const DIGITS: Readonly<Record<string, string>> = { 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight' };
const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
/** What follows the number where no noun does: "of six in a boat", "of eight having lunch". */
const NO_NOUN =
  '(?=\\s*$|\\s*[,.;:!]| (?:in|on|at|around|round|by|near|under|with|before|behind|beside|next to|in front of|from|is|are|who|that|and)\\b| (?:sitting|standing|having|eating|playing|walking|singing|gathered|posing|working|talking|dancing|celebrating|waiting) (?:an?|the|at|in|on|together|around|for|to|by|with|their|lunch|dinner|breakfast|tea|music)\\b)';
const GROUPS = Object.entries(MEMBERS).map(
  ([groups, members]) =>
    [new RegExp(`\\b(?:an? |the )?(?:[a-z]+ )?(?:${groups}) of (${NUMBER})${NO_NOUN}`, 'gi'), members] as const,
);
const FAMILY_OF_DIGITS = /\b(family of )([3-8])\b/gi;

/** "a group of six", "a band of four on stage": so many people, where no noun says of what. */
export function readGroupsOf(text: string): string {
  const named = text.replace(FAMILY_OF_DIGITS, (_whole, family: string, digit: string) => family + DIGITS[digit]!);
  return GROUPS.reduce((said, [group, members]) => said.replace(group, `$1 ${members}`), named);
}
