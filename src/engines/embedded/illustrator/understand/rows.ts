const ROW =
  /\b(?:all )?(?:standing |parked |lined up |arranged |placed |sitting |lying |displayed )?(?:in (?:a|one) (?:single |straight |neat |long )?(?:row|line)|lined up)\b(?! of\b)/gi;

/** "three vans parked in a row": said in one word. */
export function readRows(text: string): string {
  return text.replace(ROW, 'rowed-up');
}
