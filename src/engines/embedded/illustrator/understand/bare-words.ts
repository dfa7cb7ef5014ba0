/** Kinds of signs, as a prompt calls them that asks for nothing but writing. */
const CALLED = '(?:numbers?|digits?|numerals?|letters?|capital letters?|words?|phrase|saying|text|initials?)';
/** "the letter Q", "the number 7", "the word OPEN": in capitals or digits, with quotation marks or without. */
const WRITTEN = new RegExp(
  `^\\s*(?:an? |the )?${CALLED}:?\\s+(?:["'“‘]([^"'”’]{1,60})["'”’]|((?:[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}!?&.-]*)(?:\\s+[\\p{Lu}\\p{N}][\\p{Lu}\\p{N}!?&.-]*)*))\\s*(?=$|[.,;])`,
  'u',
);
/** A prompt that is a number is of the number. */
const BARE_NUMBER = /^\s*(\d{1,6})\s*[.!]?\s*$/;

/** A prompt that asks for writing and nothing that bears it: a poster of the words. */
export function readBareWords(prompt: string): string {
  return prompt
    .replace(WRITTEN, (_whole, quoted?: string, capitals?: string) => `a poster that says "${quoted ?? capitals}"`)
    .replace(BARE_NUMBER, 'a poster that says "$1"');
}
