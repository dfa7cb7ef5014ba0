const STUCK =
  '(?:(?:that is |which is )?(?:stuck|embedded|plunged|lodged|thrust|driven|stabbed|sticking|buried|planted|wedged) )';
const INTO =
  '(?:in|into|out of|inside) (?:an? |the |its )?(?:(?:large|big|old|mossy|huge|grey|gray|wooden|tree|archery) )*';
/** What is known by what it sticks in; each has a drawing as a whole. */
const WHOLES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:in|into|on|onto|through|under) (?:an? |the )?(?:(?:huge|big|large) )?)\b(?:pile|heap|mound) of (?:(?:colou?rful|dry|fallen|autumn|golden|orange|red|maple|big|crunchy) )*leaves\b/gi,
    'leaf pile',
  ],
  [
    /(?<=\b(?:surrounded by|among|amongst|amid|on a bed of|scattered with|sprinkled with|strewn with) (?:[a-z]+ )?)(?:rose |flower |scattered |falling |cherry )?petals\b/gi,
    'petal scatter',
  ],
  [
    /(?<=\b(?:with|and|,) (?:(?:scattered|some|red|pink|white|fresh|soft) ){0,2})(?:rose|flower|cherry(?: blossom)?) petals\b/gi,
    'petal scatter',
  ],
  [
    /\b(?:basket (?:full |filled )?(?:of|with) (?:(?:painted|colou?rful|decorated|some) )*easter eggs|easter egg basket|easter basket(?: (?:of|with|full of|filled with) (?:(?:painted|colou?rful|decorated|some) )*(?:easter )?eggs)?)\b/gi,
    'basket of painted eggs',
  ],
  [/\b(?:six |6 |half a dozen |some |fresh |brown )*eggs in an? (?:egg )?(?:carton|tray|egg box)\b/gi, 'egg carton'],
  [
    /\b(?:ice cream )?(?:cone|ice cream) with (?:three|3) (?:different |colou?rful )?scoops(?: of ice cream)?\b|\b(?:triple|three)[- ]scoop (?:ice cream )?cone\b/gi,
    'triple scoop',
  ],
  [
    /\bnecklace (?:displayed |shown |hanging |draped )?on (?:an? )?(?:(?:black|dark|velvet|jewel(?:le)?ry|display) )*(?:stand|bust|mannequin|display)\b/gi,
    'necklace display',
  ],
  [new RegExp(`\\b(?:sword|excalibur|blade) ${STUCK}?${INTO}(?:stone|rock|boulder)\\b`, 'gi'), 'sword in stone'],
  [
    new RegExp(`\\bax(?:e)? ${STUCK}?${INTO}(?:stump|log|chopping block|wood block|block of wood)\\b`, 'gi'),
    'axe in stump',
  ],
  [
    new RegExp(
      `\\barrow ${STUCK}?(?:${INTO}|in the (?:center|centre|middle) of (?:an? |the )?|hitting (?:the )?(?:cent(?:er|re) of )?(?:an? |the )?)(?:target|bullseye|bull's eye|dartboard)\\b`,
      'gi',
    ),
    'archery target',
  ],
  [
    /\belephant (?:is )?(?:spraying|squirting|shooting|blowing|splashing|showering) (?:itself |himself |herself )?(?:with )?water(?: (?:with|from|through|out of|using) (?:its|his|her|the) trunk)?(?: (?:over|on) (?:itself|himself|herself))?\b/gi,
    'elephant spraying water',
  ],
  [
    /\b(?:(?:table |bedside |night )?(?:lamp|night ?light)s?) (?:that is|that looks like|shaped like|in the (?:shape|form) of|resembling) an? (?:red |glowing )*mushroom\b|\bmushroom[- ]shaped (?:table |night )?(?:lamp|night ?light)\b/gi,
    'mushroom lamp',
  ],
  [
    /\b(?:arm)?chair (?:that is|that looks like|shaped like|in the (?:shape|form) of|made to look like|made out of|imitating|resembling) an? avocado\b|\bavocado[- ]shaped (?:arm)?chair\b/gi,
    'avocado chair',
  ],
];

/** "a sword stuck in a stone", "an armchair in the shape of an avocado": one thing with a drawing of its own. */
export function readWholes(text: string): string {
  return WHOLES.reduce((read, [form, name]) => read.replace(form, name), text);
}
