/** Fruits by the colour they have on the tree; cherry trees are known for their blossom, apple trees have a drawing. */
const FRUITS: Readonly<Record<string, string>> = {
  red: 'apples?|cherr(?:y|ies)|pomegranates?|fruits?',
  orange: 'oranges?|tangerines?|clementines?|mandarins?|apricots?|persimmons?|kumquats?',
  yellow: 'lemons?|pears?|quinces?|mango(?:e?s)?|grapefruits?',
  green: 'limes?|avocados?|olives?',
  purple: 'plums?|figs?',
  pink: 'peach(?:es)?|nectarines?|guavas?|lychees?',
};
const ANY = Object.values(FRUITS).join('|');
const COLOUR = '(?:(red|orange|yellow|green|purple|pink|blue) )?';
const LOOSE =
  '(?:(?:ripe|fresh|round|big|small|large|shiny|juicy|square|circular|delicious|bright|many|some|lots of|of) )*';
const TREE = '((?:(?:tall|small|old|big|large|little|green|lush|huge|single) )*trees?)';

const ON_TREE = new RegExp(
  `\\b${LOOSE}${COLOUR}${LOOSE}(${ANY}) (?:(?:that (?:is|are) )?(?:hanging|growing|ripening) )?(?:on|in|from) (an?|the|its|their) ${TREE}\\b`,
  'gi',
);
const WITH_FRUIT = new RegExp(
  `\\b${TREE} (?:with|full of|bearing|laden with|heavy with|covered (?:in|with)|that (?:has|have)|that (?:bears?)) ${LOOSE}${COLOUR}${LOOSE}(${ANY})\\b(?: (?:hanging (?:on|from)|on|in) (?:it|them|its branches|the branches))?`,
  'gi',
);
const FRUIT_TREE =
  /\b(lemon|orange|tangerine|mandarin|peach|pear|plum|fig|lime|olive|apricot|mango|pomegranate|persimmon|avocado|grapefruit|lychee|guava) (trees?)\b/gi;
const LEAVES =
  /\b((?:(?:oak|maple|birch|beech|autumn|fall) )?trees?) (?:with|that (?:has|have)) ((?:(?!with|and|or|in|on|no)\w+ ){0,2}?)(red|orange|yellow|golden|purple|pink|blue|white|brown|silver|turquoise|teal|black|lime|crimson|green) (?:leaves|foliage)\b( and)?/gi;
const LEAFLESS =
  /\b(?:\w+ )?(trees?) (?:without|with no|that has no|that have no|that lost (?:all )?(?:of )?(?:its|their)) (?:any )?(?:leaves|foliage)\b|\bleafless (trees?)\b/gi;

/** Fruit, leaves and bareness belong to the crown of their tree: "ripe plums on a tree", "a tree with red leaves". */
export function readTreeCrowns(text: string): string {
  return text
    .replace(
      LEAVES,
      (_whole, tree: string, _how: string, colour: string, more: string | undefined) =>
        `${colour} ${tree}${more === undefined ? '' : ' with'}`,
    )
    .replace(LEAFLESS, (_whole, one: string | undefined, other: string | undefined) => `bare ${one ?? other}`)
    .replace(
      ON_TREE,
      (_whole, colour: string | undefined, fruit: string, article: string, tree: string) =>
        `${/^an?$/i.test(article) ? 'a' : article} ${bearing(fruit, colour)} ${tree}`,
    )
    .replace(
      WITH_FRUIT,
      (_whole, tree: string, colour: string | undefined, fruit: string) => `${bearing(fruit, colour)} ${tree}`,
    )
    .replace(FRUIT_TREE, (_whole, fruit: string, tree: string) => `${bearing(fruit)} ${tree}`);
}

function bearing(fruit: string, colour?: string): string {
  const own = Object.entries(FRUITS).find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(fruit))![0];
  return `${(colour ?? own).toLowerCase()}-fruited`;
}
