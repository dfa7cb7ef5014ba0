const CARRIED =
  /\b(?:carrying|carries|with) ((?:an?|the|his|her|its|two|three|some) [\w-]+(?: [\w-]+)?) on (?:its|their) backs?\b/gi;
const TAKEN_ALONG =
  /\b(?:taking|takes|take) ((?:an?|the|his|her|their|my|its|two|three) (?:[\w-]+ ){0,2}?[\w-]+) (?:out )?(?:for|on) a (?:walk|stroll)\b/gi;

/** "a hedgehog carrying an apple on its back": the apple is on it. "taking his dog for a walk": walking it. */
export function readTakenAlong(text: string): string {
  return text
    .replace(CARRIED, (_whole, thing: string) => `carrying on its back ${thing}`)
    .replace(TAKEN_ALONG, (_whole, whom: string) => `walking ${whom}`);
}
