const COVER =
  /^\s*(an? )?((?:book|album|magazine|novel) cover|(?:movie |film |concert |travel )?poster)(?: (?:design|art|illustration))?\s*[,:]\s+/i;

const FOR =
  /^\s*((?:an? )?(?:[\w-]+ ){0,2}?(?:poster|(?:book|album|magazine|novel) cover)(?: (?:design|art|illustration))?) (?:for|about|advertising|promoting|announcing)\s+/i;

/** "book cover, a road through a forest", "a poster for a concert": the cover is of what follows, as after "of". */
export function readCovers(text: string): string {
  return text.replace(FOR, '$1 of ').replace(COVER, (_whole, article = '', cover: string) => `${article}${cover} of `);
}
