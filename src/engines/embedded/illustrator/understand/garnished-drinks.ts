const PIECE =
  '(?:an? |some |fresh |thin |the )*(?:(?:slices?|wedges?|wheels?|pieces?|twists?|rounds?|sprigs?|leaf|leaves|peel) of )?(?:fresh )?';
const AFTER = '(?: (?:slices?|wedges?|wheels?|peel|leaf|leaves|sprigs?|garnish|twist))?';
const ONE = `${PIECE}(orange|mint|lime|cherry|cherries|pineapple|grapefruit|strawberry|strawberries|lemon)${AFTER}`;
const GARNISHED = new RegExp(
  `\\bcocktail(?: glass)?(?:,)? (?:garnished |decorated |topped |served )?with ${ONE}(?:(?:,? and|,) ${ONE})?(?![\\w-])`,
  'gi',
);

/** The cocktail that has it in or on its glass. */
const COCKTAILS: Readonly<Record<string, string>> = {
  orange: 'orange cocktail',
  grapefruit: 'orange cocktail',
  pineapple: 'pina colada',
  cherry: 'old fashioned cocktail',
  cherries: 'old fashioned cocktail',
  strawberry: 'strawberry margarita',
  strawberries: 'strawberry margarita',
  lime: 'mojito',
  lemon: 'cold drink',
  mint: 'mojito',
};

/** What stands in or on the glass of these besides. */
const ALSO_SHOWN: Readonly<Record<string, RegExp>> = {
  'orange cocktail': /^mint$/i,
  mojito: /^(?:mint|lime)$/i,
  'cold drink': /^mint$/i,
};

/** "a cocktail with a slice of orange and mint": the drink that is garnished so, and what is not seen in its glass beside it. */
export function readGarnishedDrinks(text: string): string {
  return text.replace(GARNISHED, (_whole, first: string, second?: string) => {
    const drink = COCKTAILS[first.toLowerCase()]!;
    return second === undefined || ALSO_SHOWN[drink]?.test(second) ? drink : `${drink} with ${second}`;
  });
}
