/** Media whose name is also that of a thing: alone between commas it says how the picture is made. */
const MEDIA = '(batik|tapestry|fresco|graffiti|stencil|neon sign|greek vase)';
const ASIDE = new RegExp(`(^|[,;:] ?)(?:an? |in |as an? )?${MEDIA}(?= ?(?:[,;:.]|$))`, 'gi');
const AS_ONE = new RegExp(`\\b(?:as an?|in the style of an?) ${MEDIA}\\b(?! style)`, 'gi');
const WALL_ART =
  /\b((?:graffiti|stencil|spray[- ]paint(?:ed|ing)?|street art|mural)\b[^.]*?) (?:painted |sprayed )?on (?:an? |the )?(?:(?:old|red|brick|concrete|stone|grey|gray|white|city|building|house) )*walls?\b/gi;

/** "A cat, batik" and "a cat as a neon sign" ask for a medium, not for a cloth or a sign beside the cat. */
export function readMediaAsides(text: string): string {
  return text
    .replace(FOLDED_CRANE, (_whole, named?: string, made?: string) => `origami ${named ?? made}`)
    .replace(FOLDED, (_whole, article = '', thing: string) => `origami style ${article}${thing}`)
    .replace(ASIDE, (_whole, before: string, medium: string) => `${before}${medium} style`)
    .replace(AS_ONE, (_whole, medium: string) => `in ${medium} style`);
}

/** "A crane, origami" and "an origami crane" are the folded bird, whatever cranes there are else. */
const FOLDED_CRANE =
  /\b(cranes?)(?:,| (?:as|in|made of|made from|made out of|folded (?:from|out of)))*(?: an?)? ?(?:origami|folded paper)(?: paper)?(?: style)?\b|\borigami (?:of|in the shape of) (?:an? )?(cranes?)\b/gi;

/** Other things folded of paper than those that are drawn as such. */
const FOLDED =
  /\b(an? |the )?origami (?!cranes?\b|birds?\b|boats?\b|style\b|art\b|paper\b|of\b|in\b|and\b)([a-z]+)\b/gi;

/** "Graffiti of a tiger on a brick wall": the wall is what such pictures are painted on. */
export function readWallArt(text: string): string {
  return text.replace(WALL_ART, '$1');
}
