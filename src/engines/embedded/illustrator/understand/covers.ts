const COVER =
  /^\s*(an? )?((?:book|album|magazine|novel) cover|(?:movie |film |concert |travel )?poster)(?: (?:design|art|illustration))?\s*[,:]\s+/i;

/** "book cover, a road through a forest": the cover is of what follows, as after "of". */
export function readCovers(text: string): string {
  return text.replace(COVER, (_whole, article = '', cover: string) => `${article}${cover} of `);
}
