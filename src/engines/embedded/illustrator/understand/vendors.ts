const VENDOR = '(?:vendor|hawker|pedd?ler|street trader|market trader)';
const AT_STALL = new RegExp(
  `\\b(?:(?:street|market|night market|street market|food|snack)[ -]){1,2}(?:${VENDOR}|seller)\\b`,
  'gi',
);
/** Words before a vendor that say nothing of the goods. */
const NO_GOODS =
  '(?:a|an|the|one|two|three|four|several|some|old|young|elderly|friendly|smiling|happy|busy|male|female|cheerful)';
const OF_GOODS = new RegExp(`\\b(?!${NO_GOODS} )([a-z]+) ${VENDOR}(?=s?\\b)`, 'gi');
const ALONE = /\b(?:vendor|hawker|pedd?ler)(?=s?\b)/gi;

/** Vendors of a street or a market stand behind their stall, those of some goods sell these, others keep a shop. */
export function readVendors(text: string): string {
  return text
    .replace(AT_STALL, 'shopkeeper behind a market stall')
    .replace(OF_GOODS, '$1 seller')
    .replace(ALONE, 'shopkeeper');
}
