const SKY_LIGHT =
  '(?:shining|setting|rising|sinking|light|rays?|beams?|flare|streaming|falling|coming|pouring|in|on|through|from|behind)';
const SHOWN_SUN = new RegExp(`(\\b(?:and|with)|,) (?:the|a bright|the bright) sun\\b(?! ?${SKY_LIGHT}\\b)`, 'gi');

/** A sun that is named like a thing of the picture is one, rather than its light: "mountains and the sun". */
export function readShownSun(text: string): string {
  return text.replace(SHOWN_SUN, '$1 a sun');
}
