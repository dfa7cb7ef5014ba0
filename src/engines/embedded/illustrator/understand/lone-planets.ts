const WORKS = '(?:photo|photograph|picture|painting|drawing|image|illustration|close-?up|view)';
const BARE_MOON = new RegExp(
  `^(\\W*(?:(?:an?|the) )?(?:[\\w-]+ ){0,3}${WORKS}(?: of)? )?(?:the|a) moon(?=\\s*(?:[.,]|$))`,
  'i',
);
const FEATURE =
  /\b(?:the )?(?:(?:great )?red spot|eye|surface|atmosphere|clouds|storms?) (?:of|on) (?:the )?(?:planet )?(jupiter|saturn|neptune|uranus)\b/gi;

/** The Moon as the whole prompt is the Moon itself, not its light; what is on a giant planet is seen on the planet. */
export function readLonePlanets(text: string): string {
  return text.replace(BARE_MOON, '$1a full moon').replace(FEATURE, '$1');
}
