const STICKER = /\bstickers?\b/i;
const BORDER = /(?:\bwith )?(?:\ban? )?(?:\bthick )?\bwhite (?:border|outline|edge|stroke|contour)s?\b/gi;
const ICON = /\bicons?\b/i;
const GRADIENT = /\bgradient\b/gi;

/** What stickers and icons have anyway: a white border, a ground that shades from top to bottom. */
export function readSheetWords(text: string): string {
  const unbordered = STICKER.test(text) ? text.replace(BORDER, '') : text;
  return ICON.test(text) ? unbordered.replace(GRADIENT, '') : unbordered;
}

const LAST_TATTOO = /^(.*\S) tattoo(?=\s*(?:$|,|\bin\b|\bon white\b))/i;
/** Somebody wears it. */
const WORN =
  /\b(?:with|has|having|and|wearing|showing|got|gets|getting) (?:an?|his|her|the|many|some)\b[^,]*$|\b(?:man|woman|girl|boy|person|guy|arm|sleeve|biker|sailor)\b/i;

/** "a rose and dagger tattoo": a design for one, unless somebody wears it. */
export function readTattoos(text: string): string {
  return text.replace(LAST_TATTOO, (whole, shown: string) => (WORN.test(shown) ? whole : `tattoo design of ${shown}`));
}

const MANDALA = /\bmandala\b/i;
const IN_PLACE = /\b(?:on|in|at|with|wearing|holding|behind|tattoo|logo|sticker|pattern|rug|tapestry|shirt)\b/i;

/** "a black and white mandala": an ornament by itself has no place. */
export function readOrnaments(text: string): string {
  return MANDALA.test(text) && !IN_PLACE.test(text) ? `${text}, clip art` : text;
}
