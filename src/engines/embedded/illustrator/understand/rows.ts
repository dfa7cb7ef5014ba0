const ROW =
  /\b(?:all )?(?:standing |parked |lined up |arranged |placed |sitting |lying |displayed )?(?:in (?:a|one) (?:single |straight |neat |long )?(?:row|line)|lined up)\b(?! of\b)/gi;
const WEDGE =
  /\b(fl(?:ying|y)) ((?:south |north |home |high )?)in (?:an? |their |its )?(?:tight |close |perfect )?(?:(?:v|arrow|wedge)[- ]?)?(?:formation|shape|wedge|v)\b/gi;

/** "three vans parked in a row", "geese flying in formation": said in one word. */
export function readRows(text: string): string {
  return text.replace(ROW, 'rowed-up').replace(WEDGE, 'wedged-up $1 $2');
}
