const COVER =
  /^\s*(an? )?((?:book|album|magazine|novel) cover|(?:movie |film |concert |travel )?poster)(?: (?:design|art|illustration))?\s*[,:]\s+/i;

const FOR =
  /^\s*((?:an? )?(?:[\w-]+ ){0,2}?(?:poster|(?:book|album|magazine|novel) cover)(?: (?:design|art|illustration))?) (?:for|about|advertising|promoting|announcing)\s+/i;

/** The book is not on its own cover. */
const OF_BOOK =
  /\b((?:book|album|magazine|novel) cover(?: (?:design|art|illustration))?) (?:for|of) an? ((?:[\w'-]+ ){0,3}?)(?:novel|book|story|album|magazine|memoir|thriller|mystery) (?:about|with|of|featuring|on|set in) /i;
const BARE_BOOK =
  /\b((?:book|album|magazine|novel) cover(?: (?:design|art|illustration))?) (?:for|of) an? ((?:[\w'-]+ ){0,3}?)(?:novel|book|album|magazine|memoir)(?=\s*,)/i;

/** "book cover, a road through a forest", "a poster for a concert": the cover is of what follows, as after "of". */
export function readCovers(text: string): string {
  return readBooks(text)
    .replace(FOR, '$1 of ')
    .replace(COVER, (_whole, article = '', cover: string) => `${article}${cover} of `);
}

/** "book cover for a fantasy novel about a dragon" is of a dragon; what sort of a book it is stays said. */
function readBooks(text: string): string {
  const kinds = OF_BOOK.exec(text)?.[2]?.trim();
  const shown = text.replace(OF_BOOK, '$1 of ').replace(BARE_BOOK, '$1 of $2');
  return kinds ? `${shown}, ${kinds}` : shown;
}

/** Covers that are laid out like posters. */
const OTHER_COVER =
  /\b(?:podcast|playlist|mixtape|e-?book|vinyl|single|youtube|blog|newsletter) (?:cover|thumbnail|banner)(?: art| image| design)?(?: (?:with|featuring|showing|of|for))?\b/gi;
const TITLE = /\b(?:title|titled|text|headline|caption|words|saying|reads|reading)\b/i;

/** Covers of other things than books that say something are posters of what is on them: "a podcast cover with a microphone and the title …". */
export function readTitledCovers(text: string): string {
  return TITLE.test(text) ? text.replace(OTHER_COVER, 'poster of') : text;
}
