const IN_CUP =
  /\b(latte|cappuccino|flat white|coffee|espresso|macchiato|mocha) with (?:(?:a|an|beautiful|intricate|heart|leaf|swan|rosetta|shaped|heart-shaped) )*(?:latte|foam|milk|coffee) art\b/gi;

/** "a cappuccino with latte art": the art is in that cup, not another cup beside it. */
export function readCoffeeArt(text: string): string {
  return text.replace(IN_CUP, '$1');
}
