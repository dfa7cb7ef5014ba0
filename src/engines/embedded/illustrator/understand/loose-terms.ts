/** Terms whose words mean something else apart, and what is read instead. */
const TERMS: readonly (readonly [term: RegExp, read: string])[] = [
  [/\b(?:an? )?satellite (?:image|photo|photograph|picture|view|shot|map) of\b/gi, 'an aerial view of'],
  [/\b(?:an? |the )?traffic jams?\b/gi, 'five cars'],
  [/\b(?:rusty )?corrugated (?:iron|steel|metal|sheet)\b/gi, 'metal'],
  [/\bteddybear(s?)\b/gi, 'teddy bear$1'],
  [/\bspeed boat(s?)\b/gi, 'speedboat$1'],
  [/\b(?:f1|formula 1|formula one) (?:race ?|racing )?car(s?)\b/gi, 'racing car$1'],
  [/\b(?:an? )?thumbnail (?:image|picture|photo|drawing) of\b/gi, ''],
];

/** "A traffic jam" is no jam, "a satellite image of a coast" shows no satellite. */
export function readLooseTerms(text: string): string {
  return TERMS.reduce((read, [term, plain]) => read.replace(term, plain), text);
}
