const PICTURE = '(?:painting|picture|portrait|photo|photograph|poster|print|sketch|drawing|image)';
const MEDIUM =
  '(?:(?:large|small|big|huge|framed|oil|watercolou?r|old|beautiful|colou?rful|black and white|vintage) )*';
const THING = '((?:an?|the|two|three|his|her) (?:[\\w-]+ ){0,2}?[\\w-]+)';
const WALL = '(?:on|hanging on|hung on|mounted on) (?:the|a|his|her|their) (?:[\\w-]+ )?wall';
const OVER = '(?:hanging )?(?:above|over) (?:the|a) (?:couch|sofa|bed|fireplace|mantel(?:piece)?|desk|table|armchair)';
/** Where what a picture shows ends. */
const END = '(?=\\s*[,.;]|\\s*$| (?:on|in|above|over|hanging|and|with|next|behind|beside|at|under) )';
/** Land that framed paintings show anyway. */
const LAND = /\b(?:mountains?|landscape|sunset|lake|sea|ocean|beach|forest|meadow|river|valley|nature)$/i;

const HUNG = new RegExp(`\\b(an?|the) ${MEDIUM}${PICTURE} of ${THING} (?:${WALL}|(?=${OVER}))`, 'gi');
const FRAMED = new RegExp(`\\b(an?|the) (?:[\\w-]+ ){0,2}?framed ${MEDIUM}${PICTURE} of ${THING}${END}`, 'gi');
const BESIDES = new RegExp(
  `(\\b(?:[a-z]*room|kitchen|office|hall|hallway|wall|library|gallery|museum|studio|cabin|palace|home|apartment|cafe)\\b[^.]*? (?:with|and) )(an?|the) ${MEDIUM}(?:painting|picture|portrait|poster) of ${THING}${END}`,
  'gi',
);
const TELEVISION = new RegExp(
  `\\b(?:television|tv|tv screen)(?: set)?(?: that| which)?(?: is)? (?:shows?|showing|displays?|displaying) ${THING}(?! [\\w]+ing\\b)${END}`,
  'gi',
);
const WALL_OF =
  /^\s*an? ([a-z]+) wall with (.*\b(?:framed|paintings?|pictures?|sketch(?:es)?|drawings?|prints?)\b.*)$/i;
const SKETCHES = /\bframed (?:sketch(?:es)?|drawings?|pictures?)\b/gi;

/**
 * A picture that is in the picture is a thing with something on it, not a style: "a room with a painting of a fox", "a framed sketch
 * of a boat", "a television that shows a lion". A wall of a colour with pictures on it is the ground they hang before.
 */
export function readShownPictures(text: string): string {
  return text
    .replace(HUNG, (_whole, article: string, thing: string) => framed(article, thing))
    .replace(FRAMED, (_whole, article: string, thing: string) => framed(article, thing))
    .replace(BESIDES, (_whole, before: string, article: string, thing: string) => `${before}${framed(article, thing)}`)
    .replace(TELEVISION, 'tuned television printed with $1')
    .replace(SKETCHES, (said) => (/(?:es|gs|s)$/i.test(said) ? 'framed paintings' : 'framed painting'))
    .replace(WALL_OF, '$2 on a $1 background');
}

function framed(article: string, thing: string): string {
  return LAND.test(thing) ? `${article} framed painting` : `${article} framed print printed with ${thing}`;
}
