const ONE = '(?:an?|the|his|her|their|little|young|small|old)';
const WHOM = `((?:${ONE} )*(?:man|woman|boy|girl|child|daughter|son|client|customer|friend|sister|granddaughter|mother))(?:'s|’s)`;

/** Deeds by what hands hold in them, or by how those stand to whom they are done; in this order. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [/\b(paint|draw|sketch)(ing|s) (?:on|at) (?=(?:an?|the|his|her|their) (?:[a-z]+ )?(?:canvas|easel)\b)/gi, '$1$2 '],
  [
    /\b((?:deliver|carry|bring|distribut)(?:ing|s)) (?:the |some |her |his )?(?:letters|mail|post)(?= (?:in|on|to|at|by|from|with)\b|\s*[,.]|\s*$)/gi,
    'holding an envelope',
  ],
  [new RegExp(`\\b(?:combing|brushing) ${WHOM} hair\\b`, 'gi'), 'holding a comb next to $1 sitting on a chair'],
  [new RegExp(`\\b(?:braiding|plaiting|tying|washing|drying) ${WHOM} hair\\b`, 'gi'), 'tending $1 sitting on a chair'],
  [
    /\b(?:an? |the )?ballet (?:class|lesson|school|students)(?: (?:of|for|with) (?:young |little |small )*(?:girls|children|kids|students|dancers))?(?! (?:room|studio|teacher))\b/gi,
    'four little ballerinas',
  ],
];

const TOAST =
  /\b(?:toasting|toasts|raising (?:an?|their|his|her) (?:toast|glass(?:es)?)|clinking (?:their )?glasses|making a toast)(?! (?:\w+ )?(?:marshmallows?|bread|bagels?))(?: together)?(?: (?:with|of|to each other))?(?: (?:their|glasses of|some|an?|flutes of))*(?: (champagne|wine|beers?|prosecco)(?: (?:glasses|flutes))?)?\b/gi;

/** "toasting with champagne", "braiding her daughter's hair": deeds told by what is seen of them. */
export function readToldByHands(text: string): string {
  return TOLD.reduce((said, [deed, seen]) => said.replace(deed, seen), text).replace(
    TOAST,
    (_whole, drink: string | undefined) =>
      /beer/i.test(drink ?? '') ? 'holding a mug of beer' : 'holding a glass of wine',
  );
}
