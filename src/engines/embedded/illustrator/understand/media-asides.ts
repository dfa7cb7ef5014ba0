/** Media whose name is also that of a thing: alone between commas it says how the picture is made. */
const MEDIA = '(batik|tapestry|fresco|graffiti|stencil|neon sign|greek vase)';
const ASIDE = new RegExp(`(^|[,;:] ?)(?:an? |in |as an? )?${MEDIA}(?= ?(?:[,;:.]|$))`, 'gi');
const AS_ONE = new RegExp(`\\b(?:as an?|in the style of an?) ${MEDIA}\\b(?! style)`, 'gi');
const WALL_ART =
  /\b((?:graffiti|stencil|spray[- ]paint(?:ed|ing)?|street art|mural)\b[^.]*?) (?:painted |sprayed )?on (?:an? |the )?(?:(?:old|red|brick|concrete|stone|grey|gray|white|city|building|house) )*walls?\b/gi;

/** "A cat, batik" and "a cat as a neon sign" ask for a medium, not for a cloth or a sign beside the cat. */
export function readMediaAsides(text: string): string {
  return text
    .replace(ASIDE, (_whole, before: string, medium: string) => `${before}${medium} style`)
    .replace(AS_ONE, (_whole, medium: string) => `in ${medium} style`);
}

/** "Graffiti of a tiger on a brick wall": the wall is what such pictures are painted on. */
export function readWallArt(text: string): string {
  return text.replace(WALL_ART, '$1');
}
