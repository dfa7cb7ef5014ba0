/** Scripts written without spaces: each character counts as a token of its own. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}';

/** One character of an unspaced script, or a run of other letters and digits, or any other visible character. */
const TOKEN = new RegExp(
  `[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|[^\\s\\p{C}\\p{L}\\p{N}\\p{M}]`,
  'gu',
);

/** Longer words count as several tokens, one for each started stretch of this many characters. */
const CHARACTERS_PER_TOKEN = 12;

/**
 * Counts the tokens of a prompt by rule of thumb: a word is one token (more when it is very long), and so are a punctuation mark, an
 * emoji, and a character of a script written without spaces. Imagen's own tokeniser is not public; it makes about a
 * third more of English text, so whatever it let pass also passes here.
 */
export function countPromptTokens(prompt: string): number {
  let tokens = 0;
  for (const [word] of prompt.matchAll(TOKEN)) tokens += Math.ceil(word.length / CHARACTERS_PER_TOKEN);
  return tokens;
}
