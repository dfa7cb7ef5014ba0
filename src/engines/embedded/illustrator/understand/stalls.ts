const WARES =
  '(?:(?:fresh|colou?rful|organic|local|seasonal|ripe|exotic|tropical|and) )*(?:vegetables?|fruits?|produce|veggies)(?: and (?:fresh )?(?:vegetables|fruits?))?';
const STALL = new RegExp(
  `\\b((?:[a-z']+ )?(?:market )?(?:stalls?|stand(?=s?\\b)))s? (?:full of|filled with|piled high with|piled with|overflowing with|selling|with|of|loaded with) ${WARES}\\b`,
  'gi',
);

/** What stalls are called by what lies on them. */
const STALL_OF: readonly (readonly [wares: string, stall: string])[] = [
  ['bread|breads|pastries|pastry|baked goods|cakes|loaves', 'bread stall'],
  ['fish|seafood', 'fish stall'],
  ['cheeses?', 'cheese stall'],
  ['flowers?|bouquets|plants', 'flower stall'],
  ['spices?|herbs', 'spice stall'],
  ['pottery|ceramics|crafts|handicrafts|souvenirs|pots', 'pottery stall'],
  ['(?:old |used )?books', 'book stall'],
  ['clothes|clothing|fabrics?|textiles|silks?|carpets|rugs|scarves', 'cloth stall'],
  ['fruits?|vegetables|produce', 'fruit stall'],
];
const ANY_WARE = STALL_OF.map(([wares]) => wares).join('|');
const LOOKS = '(?:(?:fresh|colou?rful|exotic|local|handmade|warm|homemade|traditional|piles of|lots of) )*';
const SELLING = new RegExp(
  `\\b(an? |the )?((?:(?:wooden|small|busy|colou?rful) )*)(?:(?:market|street) )?(stalls?|stands?) (?:full of|filled with|piled high with|overflowing with|selling|with|of|that sells?|loaded with) ${LOOKS}(${ANY_WARE})(?:(?:,? and|,) ${LOOKS}(${ANY_WARE}))?\\b(?! on)`,
  'gi',
);

/** "a market stall full of vegetables", "stalls of bread and fish": what a stall sells lies on it already. */
export function readStalls(text: string): string {
  return text
    .replace(STALL, '$1')
    .replace(
      SELLING,
      (_whole, article: string | undefined, looks: string, stalls: string, first: string, second?: string) => {
        const isOne = !/s$/i.test(stalls);
        const names = [first, ...(second === undefined ? [] : [second])].map((ware) => `${looks}${stallOf(ware)}`);
        if (isOne) return `${article ?? 'a '}${names[0]}${second === undefined ? '' : ` and a ${names[1]}`}`;
        return names.length === 1 ? `${names[0]}s` : names.map((name) => `a ${name}`).join(' and ');
      },
    );
}

function stallOf(ware: string): string {
  return STALL_OF.find(([wares]) => new RegExp(`^(?:${wares})$`, 'i').test(ware))![1];
}

const TRADE_SHOP = /\b(bakery|bookstore|pizzeria|patisserie|cafe|florist) shop\b/gi;

/** "a bakery shop" is a bakery, not a bakery and a shop. */
export function readTradeShops(text: string): string {
  return text.replace(TRADE_SHOP, '$1');
}
