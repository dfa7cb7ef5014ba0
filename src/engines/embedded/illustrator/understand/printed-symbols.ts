const SYMBOL =
  '(?:symbol|emblem|logo|design|motif|decal|sticker|graphic|print|image|picture|silhouette|icon|insignia|drawing|painting|badge|patch|crest)';
const PLACE =
  '(?: (?:on|printed on|painted on|drawn on|embroidered on) (?:it|them|(?:its|the|his|her) (?:front|back|side|sides|chest|middle|center|centre|surface)))';

/** "with a heart symbol (on it)", "with a lion emblem", "has a yin-yang symbol on it": a picture of the thing is on what has it. */
const NAMED = new RegExp(
  `\\b(?:with|that has|which has|that have|has|having|bearing|featuring|sporting|displaying) (an? |the |two |three )?((?:[\\w'-]+ ){1,3}?)${SYMBOL}s?\\b${PLACE}?(?! of\\b)`,
  'gi',
);
/** "with a star painted on it": it is a picture wherever it is said to be printed or painted. */
const PAINTED =
  /\b(?:with|that has|which has|has|having) ((?:an? |the |two |three )?(?:[\w'-]+ ){1,3}?)(?:printed|painted|drawn|embroidered|engraved|etched|stencilled|stenciled|stamped|stitched) (?:on|onto|across|in) (?:it|them|(?:its|the|his|her) (?:front|back|side|sides|chest|middle|center|centre|surface))(?![\w'])/gi;

/** "with a silhouette of a bear": told apart from pictures that are silhouettes as a whole. */
const OF_THING = /\bwith (?:an?|the) (?:silhouette|outline) of (?=(?:an?|the|two|three) )/gi;

/** What the name before is of no thing: "a company logo", "a floral design". */
const NO_THING =
  /^(?:company|brand|band|team|school|funny|cute|small|big|large|nice|simple|geometric|floral|abstract|tribal|custom|vintage|retro|modern|minimalist|colou?rful|intricate|different|same|striped|checkered|neon|religious|political|framed|famous|beautiful|old|new|white|black|red|blue|green|yellow|gold|golden|silver|pink|purple|orange)$/i;

/** Says of symbols, emblems and pictures on things that they are printed on them. */
export function readPrintedSymbols(text: string): string {
  return text
    .replace(NAMED, (whole: string, article = '', name: string) => {
      const words = name.trim().split(' ');
      return NO_THING.test(words.at(-1)!) || /^(?:on|of|in|and|or|a|an|the|with)$/i.test(words.at(-1)!)
        ? whole
        : `printed with ${article}${name.trim()}`;
    })
    .replace(OF_THING, 'printed with ')
    .replace(PAINTED, (_whole, named: string) => `printed with ${named.trim()}`);
}
