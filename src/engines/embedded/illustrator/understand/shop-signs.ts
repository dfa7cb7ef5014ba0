/** What is said of a shop without being sold there. */
const NOT_SOLD = /^(?:a|an|the|my|our|this|that|one|two|three|of|in|at|and|or|corner|village|local|window|work)$/i;
const SHOP = /(?<![-\w])([a-z]{3,}) (shop|store)(?=s?\b)(?! (?:assistant|owner|keeper|window|sign|clerk|front))/gi;

/** What a shop sells, as its sign says it. */
export interface SignedShops {
  /** The prompt with plain shops in their place. */
  readonly text: string;
  readonly sign: string | undefined;
}

/**
 * "a ramen shop": a shop under the sign RAMEN SHOP. Shops that are known by their name are left as they are.
 * @param isKnown of words that name a shop or a place themselves
 * @param isGoods of a word that is a thing
 */
export function readShopSigns(
  text: string,
  isKnown: (words: string) => boolean,
  isGoods: (word: string) => boolean,
): SignedShops {
  let sign: string | undefined;
  const plain = text.replace(SHOP, (whole, goods: string, shop: string) => {
    const isSigned = !NOT_SOLD.test(goods) && !isKnown(whole.toLowerCase()) && isGoods(goods.toLowerCase());
    if (!isSigned || sign !== undefined) return whole;
    sign = whole.toUpperCase();
    return shop;
  });
  return { text: plain, sign };
}
