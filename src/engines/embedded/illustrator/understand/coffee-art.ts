const CUP = '(latte|cappuccino|flat white|coffee|espresso|macchiato|mocha)';
const ADORNED =
  '(?:(?:an?|the|beautiful|intricate|detailed|pretty|perfect|little|small|leaf|swan|rosetta|shaped|heart|heart-shaped|leaf-shaped) )*';
const IN_FOAM =
  '(?: (?:design|pattern|shape|drawing|drawn|made|poured))*(?: (?:in|on|into|onto|with|of) (?:the|its|top|milk)?(?: ?(?:milk|foamy|foam|froth|surface|top|it))*)?';
const ART = new RegExp(
  `\\b${CUP} with (${ADORNED})(?:latte|foam|milk|coffee) art(?: (?:of|showing) (?:an? |the )?(\\w+))?(?: (?:on top|in the (?:foam|milk)))?\\b`,
  'gi',
);
const HEART = new RegExp(
  `\\b${CUP} with (?:an? |the )?(?:(?:milk|foam|foamy|white|little|small|beautiful|perfect) )*heart(?:-shaped| shaped)?(?: foam| froth| milk)?${IN_FOAM}(?=$|[ ,.])`,
  'gi',
);
const LEAF = new RegExp(
  `\\b${CUP} with (?:an? |the )?(?:leaf|rosetta|fern|tulip|milk foam|foamed milk|foam|froth)(?:-shaped| shaped)?(?: foam| froth)?${IN_FOAM}(?=$|[ ,.])`,
  'gi',
);

/** "a cappuccino with latte art", "a latte with a heart in the foam": the art is in that cup, not another cup beside it. */
export function readCoffeeArt(text: string): string {
  return text
    .replace(ART, (_whole, _cup: string, adorned: string, shape = '') =>
      /heart/i.test(`${adorned} ${shape}`) ? 'heart latte' : 'latte',
    )
    .replace(HEART, 'heart latte')
    .replace(LEAF, 'latte');
}
