const WARES =
  '(?:(?:fresh|colou?rful|organic|local|seasonal|ripe|exotic|tropical|and) )*(?:vegetables?|fruits?|produce|veggies)(?: and (?:fresh )?(?:vegetables|fruits?))?';
const STALL = new RegExp(
  `\\b((?:[a-z']+ )?(?:market )?(?:stalls?|stand(?=s?\\b)))s? (?:full of|filled with|piled high with|piled with|overflowing with|selling|with|of|loaded with) ${WARES}\\b`,
  'gi',
);

/** "a market stall full of vegetables": they lie on it already. */
export function readStalls(text: string): string {
  return text.replace(STALL, '$1');
}

const TRADE_SHOP = /\b(bakery|bookstore|pizzeria|patisserie|cafe|florist) shop\b/gi;

/** "a bakery shop" is a bakery, not a bakery and a shop. */
export function readTradeShops(text: string): string {
  return text.replace(TRADE_SHOP, '$1');
}
