const NOUN = '((?:[a-z-]+ )?[a-z-]+(?:s|fish|sheep))';
const MANIFOLD = '(?:different|various|assorted|varied|many|multiple|several|mixed|all (?:the )?)';
const IN_COLOURS = new RegExp(
  `\\b((?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}|some|several|many|colou?rful) )?${NOUN} (?:in|of|with) ${MANIFOLD} (?:bright |vivid |pastel |vibrant )?(?:colou?rs|icings?|frostings?|glazes?|flavou?rs|toppings|hues)\\b`,
  'gi',
);

/** "three mugs in different colours", "donuts with different icings": each has a colour of its own. */
export function readSundryColours(text: string): string {
  return text.replace(IN_COLOURS, (_whole, number = '', noun: string) => `${number}colourful ${noun}`);
}
