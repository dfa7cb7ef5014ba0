const ICE = '(?:lots of |some |plenty of |a few )?(?:crushed )?ice(?: cubes?)?';
const CITRUS =
  '(?:an? |some )?(?:(?:fresh|thin) )?(?:(?:slices?|wedges?|wheel|twist|piece|round) of )?(?:lemon|lime)s?(?: (?:slices?|wedges?|wheel|juice))?';
const WATER =
  '(?:(?:tall |clear |drinking |cold )?(?:glass|tumbler)(?: (?:full )?of (?:(?:cold|sparkling|still|mineral|clear|fresh|iced|ice|tonic|soda) )*(?:water|soda|tonic))?|(?:sparkling |mineral |soda |tonic |iced )water)';
const WITH_BOTH = new RegExp(
  `\\b${WATER} (?:filled )?with (?:${ICE}(?:,? and|,) ${CITRUS}|${CITRUS}(?:,? and|,) ${ICE}|${CITRUS})\\b`,
  'gi',
);
const WITH_ICE = new RegExp(
  `\\b((?:iced )?(?:tea|coffee|latte|soda|cola|coke|lemonade|juice|gin and tonic|mojito|cocktail|whisk(?:e)?y|drink)) with ${ICE}(?:(,? and|,) (?=\\w))?`,
  'gi',
);

/** "a glass of water with ice and lemon": one drink; ice is seen in what is drunk cold anyway. */
export function readIcedDrinks(text: string): string {
  return text
    .replace(WITH_BOTH, 'iced lemon water')
    .replace(WITH_ICE, (_whole, drink: string, more?: string) => (more ? `${drink} with ` : drink));
}
