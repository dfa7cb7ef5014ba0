const CURVE =
  /\b(?:(?:is |are )?(?:coming|going|driving|speeding|racing|turning|drifting|leaning) )?(?:a?round|through|into|along) (?:a|the) (?:sharp |tight |wide |steep )?(?:curve|bend|corner)(?: (?:in|of|on) (?:a|the))? ((?:[a-z]+ )?(?:road|highway|street|pass))\b/gi;
const ALONG =
  /\b(?:is |are )?(?:coming|speeding|going|cruising|rolling|barreling|barrelling|rumbling|travell?ing|moving) (?:down|along|up|over|across) (?=(?:a|an|the) )/gi;
const THROUGH =
  /\b(?:is |are )?(?:speeding|going|cruising|rolling|rumbling|chugging|moving|travell?ing) through (?=(?:a|an|the) )/gi;
const BED =
  /\bin (?:its|the|his|her) (?:(?:truck|cargo|open|back) )?(?:flat ?bed|truck ?bed|cargo bed|load bed|bed)(?! ?room)\b/i;
const PICKUP = /\b(?:pickups?|pick-ups?|trucks?|lorry)\b/i;
const OPEN_TRUCK = /(?<!pickup |pick-up |fire |dump |tow |flatbed |tanker )\btruck\b/gi;

/** Where and how vehicles go and what lies on their beds, in the words that the grammar has. */
export function readDriving(text: string): string {
  const placed = text
    .replace(CURVE, 'on a winding $1')
    .replace(ALONG, 'driving on ')
    .replace(THROUGH, 'driving through ');
  return PICKUP.test(placed) && BED.test(placed)
    ? placed.replace(BED, 'on it').replace(OPEN_TRUCK, 'pickup truck')
    : placed;
}
