const CROPS =
  'trees?|saplings?|seeds?|bulbs?|vegetables|tomatoes|carrots|potatoes|lettuces?|cabbages?|crops|pumpkins|strawberries|herbs|onions|beans|corn|maize|peppers|cucumbers|sunflower seeds|radishes|garlic';
const PLANTING = new RegExp(
  `\\b(plant(?:s|ing|ed)?) ((?:an? |the |some |his |her |their |new |young |little |small |two |three |four |five |many )*)(${CROPS})\\b`,
  'gi',
);
const ONE = /\b(?:an?|one)\b/i;

/** "planting a tree", "planting tomatoes": what one plants is a seedling still, not the tree or the fruit. */
export function readSeedlings(text: string): string {
  return text.replace(PLANTING, (_whole, verb: string, before: string) =>
    ONE.test(before) ? `${verb} a seedling` : `${verb} ${before}seedlings`,
  );
}
