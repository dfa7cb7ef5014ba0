const EMPTY = '(?:deserted|empty|lonely|quiet|uninhabited|traffic-free)';
const WAY = '(?:road|highway|street|beach|path|trail|alley|avenue|square|plaza|shore|park|island|coast)';
const DESERTED = new RegExp(`\\b${EMPTY} ((?:[\\w-]+ )?${WAY})\\b`, 'gi');
const FORSAKEN =
  /\bdeserted (?=(?:[\w-]+ )?(?:house|building|factory|farm|village|town|city|mansion|castle|church)\b)/gi;
const ERUPTION =
  /\bvolcano(?: that)?(?: is)? (?:erupting|erupts|exploding|in eruption|spewing (?:lava|ash|smoke|fire))(?: (?:lava|ash|smoke|fire))?\b/gi;
const AROUND = /\bwrap[- ]?around (?=(?:[\w-]+ )?(?:porch|veranda|verandah|balcony|deck|terrace)\b)/gi;

/** "a deserted road" has nobody on it, a deserted house is abandoned; volcanoes are drawn erupting; a wrap-around porch is no wrap. */
export function readPlaceStates(text: string): string {
  return text
    .replace(AROUND, '')
    .replace(DESERTED, '$1')
    .replace(FORSAKEN, 'abandoned ')
    .replace(ERUPTION, 'erupting volcano');
}
