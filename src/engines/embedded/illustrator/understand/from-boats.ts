const FROM_BOAT =
  /\b(fish|fishes|fishing|fished|wave|waves|waving|angling|net-fishing) (?:off|from|out of) (?=(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}?(?:boat|rowboat|canoe|kayak|raft|ship)\b)/gi;
const BALANCING = /\bbalanc(?:es|ing|ed) (?:itself |himself |herself )?on (?=(?:an?|the|one|top) )/gi;

/** Who fishes from a boat is in it; who balances on a ball stands on it. */
export function readFromBoats(text: string): string {
  return text.replace(FROM_BOAT, '$1 in ').replace(BALANCING, 'standing on ');
}
