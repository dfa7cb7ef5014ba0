const DRINK =
  '(?:(?:hot|iced|green|black|red|white|warm|cold|orange|apple|fruit) )?(?:tea|coffee|chocolate|cocoa|milk|water|wine|champagne|beer|ale|mead|juice|blood|lemonade|soda|whisk(?:e)?y|cider|punch|cappuccino|latte|espresso)';
const VESSEL = '(?:[a-z]+ ){0,2}(?:glass|cup|mug|goblet|bottle|teacup|tankard|stein|flute|chalice|horn|can|coconut)';
const FROM = new RegExp(
  `\\b(drinks?|drinking|sips?|sipping) (?:some |his |her |their |its )?(${DRINK}) (?:from|out of) ((?:a|an|the|his|her|its|their) ${VESSEL})\\b`,
  'gi',
);
/** What a drink is named with: "a glass of milk". */
const PLAIN = /^\S+ (?:tall |small |big )?(glass|cup|mug|bottle)$/i;

/** What its drawing shows anyway: "a glass of lemonade with ice and a straw". */
const STRAW = new RegExp(
  `\\b(${DRINK}|drink|cocktail|smoothie|milkshake|mojito|margarita)\\b((?: with ice(?: cubes)?)?)(?:,? (?:and|with))+ (?:an? |two )?(?:\\w+ )?(?:drinking )?straws?\\b`,
  'gi',
);

/** "drinking wine from a glass": what is drunk is in the glass that is held, not a thing of its own. */
export function readDrinkingVessels(text: string): string {
  return text
    .replace(STRAW, '$1$2')
    .replace(FROM, (_, deed: string, drink: string, vessel: string) =>
      PLAIN.test(vessel) ? `${deed} ${vessel} of ${drink}` : `${deed} from ${vessel}`,
    );
}
