const DRAWERS: Readonly<Record<string, string>> = {
  three: 'chest of drawers',
  four: 'chest of four drawers',
  five: 'chest of five drawers',
  several: 'chest of drawers',
  many: 'chest of five drawers',
  '3': 'chest of drawers',
  '4': 'chest of four drawers',
  '5': 'chest of five drawers',
};
const CHEST = /\b(?:chest|dresser|cabinet) with (?:(three|four|five|several|many|[345]) )?drawers\b/gi;
const EARLY_PHONE =
  /\b(?:tele)?phones? (?:from|of) the (?:19)?[123]0['’]?s\b|\b(?:19)?[123]0['’]?s (?:tele)?phones?\b/gi;
const DIAL_PHONE =
  /\b(?:tele)?phones? (?:from|of) the (?:19)?[4567]0['’]?s\b|\b(?:19)?[4567]0['’]?s (?:tele)?phones?\b/gi;
const SPECTACLES = /\bpairs? of glasses\b/gi;
const DRUNK = /\b(?:wine|champagne|whisk(?:e)?y|water|milk|beer|juice|prosecco|toast|drinks?|bottle)\b/i;

/** Things that are named by what they have or by their time: "a chest with four drawers", "a phone from the 20s", "a pair of glasses". */
export function readNamedFurnishings(text: string): string {
  const named = text
    .replace(CHEST, (_whole, drawers: string | undefined) => DRAWERS[drawers?.toLowerCase() ?? 'three']!)
    .replace(EARLY_PHONE, 'candlestick phone')
    .replace(DIAL_PHONE, 'rotary phone');
  return DRUNK.test(named) ? named : named.replace(SPECTACLES, 'eyeglasses');
}
