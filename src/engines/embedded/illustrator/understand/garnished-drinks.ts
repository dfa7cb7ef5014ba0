const PIECE =
  '(?:an? |some |fresh |thin |the )*(?:(?:slices?|wedges?|wheels?|pieces?|twists?|rounds?|sprigs?|leaf|leaves|peel) of )?(?:fresh )?';
const AFTER = '(?: (?:slices?|wedges?|wheels?|peel|leaf|leaves|sprigs?|garnish|twist))?';
const ONE = `${PIECE}(orange|mint|lime|cherry|cherries|pineapple|grapefruit|strawberry|strawberries|lemon)${AFTER}`;
const GARNISHED = new RegExp(
  `\\b(?:(?:colou?rful|tropical|summer|refreshing|fancy|fresh) )*cocktail(?: glass)?(?:,)? (?:garnished |decorated |topped |served )?with ${ONE}(?:(?:,? and|,) ${ONE})?(?![\\w-])`,
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

/** "a cocktail with a slice of orange and mint": the drink that is garnished so. */
export function readGarnishedDrinks(text: string): string {
  return text.replace(GARNISHED, (_whole, first: string) => COCKTAILS[first.toLowerCase()]!);
}
