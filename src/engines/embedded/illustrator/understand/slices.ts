const SLICE = /\b(slices?|pieces?) of (?:[a-z-]+ ){1,3}?(pizza)s?\b/gi;

/** Cheese that a dish has on it anyway. */
const MELTED =
  /\b(pizza|burger|cheeseburger|hamburger|sandwich|lasagna|toast|nachos) with (?:melting|melted|melty|stretchy|gooey|dripping|bubbling) cheese(?: and(?= ))?/gi;

const PULLED =
  /\b(?:(?:pepperoni|cheese|salami|whole) )?pizza(?:,)? (?:with|where|and) (?:a|one|the) (?:slice|piece)(?: of it)? (?:(?:being|that is|is) )?(?:pulled|lifted|taken|removed|missing|cut)(?: (?:out|away|off|up|from it))*(?: with (?:melted |stretchy |melting )?cheese)?\b|\bpizza with (?:a )?cheese pull\b/gi;

const CAKE = /\b(slices?|pieces?) of (?:(?!chocolate\b|red\b|carrot\b|cheese)[a-z-]+ ){1,2}?cakes?\b/gi;

/** "a slice of pepperoni pizza": one slice, not a whole pizza. */
export function readSlices(text: string): string {
  return text
    .replace(PULLED, 'sliced pizza')
    .replace(SLICE, '$1 of $2')
    .replace(CAKE, '$1 of cake')
    .replace(MELTED, (whole, dish: string) => (whole.endsWith(' and') ? `${dish} with` : dish));
}
