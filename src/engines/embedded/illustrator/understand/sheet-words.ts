const STICKER = /\bstickers?\b/i;
const BORDER = /(?:\bwith )?(?:\ban? )?(?:\bthick )?\bwhite (?:border|outline|edge|stroke|contour)s?\b/gi;
const ICON = /\bicons?\b/i;
const GRADIENT = /\bgradient\b/gi;

/** What stickers and icons have anyway: a white border, a ground that shades from top to bottom. */
export function readSheetWords(text: string): string {
  const unbordered = STICKER.test(text) ? text.replace(BORDER, '') : text;
  return ICON.test(text) ? unbordered.replace(GRADIENT, '') : unbordered;
}
