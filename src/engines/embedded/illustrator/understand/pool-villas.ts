const HOUSE = '(?:villa|house|mansion|home|bungalow|residence)';
const WITH_POOL = new RegExp(
  `\\b((?:(?:modern|luxury|luxurious|contemporary|minimalist|minimal|white|sleek|elegant|big|large) )*)${HOUSE} with (?:an? |its )?(?:(?:private|large|big|long|blue|glowing|beautiful|huge) )*(?:infinity |swimming |outdoor |lap |backyard )?pool\\b(?! table)`,
  'gi',
);

/** "a modern villa with an infinity pool": the pool lies before the house, not somewhere beside it. */
export function readPoolVillas(text: string): string {
  return text.replace(WITH_POOL, 'pool villa');
}
