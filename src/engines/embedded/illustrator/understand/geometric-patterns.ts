const TILED =
  /\b(?:(?:seamless|repeating|repeat|repeated|tileable|modern|abstract|retro|scandinavian|mid-century|bauhaus|colourful|colorful) )*geometric(?:al)? (?:(?:seamless|repeating|repeat|tile|tiled|tileable|vector|abstract|surface|wallpaper|textile|fabric) )*pattern(?: design)?\b/gi;

/** "a seamless geometric pattern": a repeat of plain forms. */
export function readGeometricPatterns(text: string): string {
  return text.replace(TILED, 'geometric tiling');
}
