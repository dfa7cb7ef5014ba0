import { foldText } from './text.ts';

/** A word of the prompt, or a pause between words. */
export interface Token {
  readonly kind: 'word' | 'emoji' | 'break' | 'lettering';
  /** Folded, for comparing; empty for a pause; the index of the text for lettering. */
  readonly text: string;
  /** As typed. */
  readonly raw: string;
  /** Joined to the word before by a hyphen. */
  readonly isHyphenated: boolean;
}

/** Stand-ins for quoted texts while the words around them are read: this code point plus the index of the text. */
export const LETTERING_BASE = 0xf0000;
export const MAX_LETTERING = 16;

const TOKEN =
  /(?<lettering>[\u{f0000}-\u{f000f}])|(?<emoji>\p{RI}\p{RI}|(?:(?![\d#*])\p{Emoji_Presentation}|\p{Extended_Pictographic})[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*)|(?<word>f\/\d+(?:\.\d+)?|\d+(?:[.:]\d+)+|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|[&])|(?<pause>[,;:.!?()[\]{}|—–/\\…。、，；：！？（）【】।]+)|(?<hyphen>-+)/gu;
const POSSESSIVE = /^(.+)['’]s$/iu;

/** Splits English text (or text with spaces between words) into words and pauses. `close-up` gives two words. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const { lettering, emoji, word, pause } = match.groups ?? {};
    const isHyphenated = hyphenEnd === match.index;
    if (lettering) tokens.push(token('lettering', String(lettering.codePointAt(0)! - LETTERING_BASE), lettering));
    else if (emoji) tokens.push(token('emoji', emoji, emoji));
    else if (word) pushWord(tokens, word, isHyphenated);
    else if (pause) tokens.push(token('break', '', pause));
    else hyphenEnd = isInsideWord(text, match.index, match[0].length) ? match.index + match[0].length : -1;
  }
  return tokens;
}

function token(kind: Token['kind'], text: string, raw: string): Token {
  return { kind, text, raw, isHyphenated: false };
}

function pushWord(tokens: Token[], raw: string, isHyphenated: boolean): void {
  const owner = POSSESSIVE.exec(raw);
  if (owner === null) {
    tokens.push({ kind: 'word', text: foldText(raw), raw, isHyphenated });
    return;
  }
  tokens.push({ kind: 'word', text: foldText(owner[1]), raw: owner[1], isHyphenated });
  tokens.push(token('word', "'s", "'s"));
}

function isInsideWord(text: string, index: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[index + length] ?? '');
}

/** The key under which a word or phrase is stored and looked up: its folded words joined by single spaces. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase)
    .map(({ text }) => text)
    .join(' ');
}
