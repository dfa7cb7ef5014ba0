/** Code points that format or control text and never mean anything; tabs and line ends become spaces. */
const INVISIBLE =
  /[\p{Cc}\p{Co}\p{Cn}\u00ad\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/gu;
const DEVANAGARI_ZERO = '०'.charCodeAt(0);
const MARKUP_TAG = /<[/!?]?[a-zA-Z][^<>]{0,2000}>/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/** A prompt as plain characters, and the markup that was taken out of it. */
export interface CleanText {
  readonly text: string;
  readonly removed: readonly string[];
}

/** Unifies line ends and composed letters, drops invisible characters and takes out tags such as `<script>`. */
export function cleanPrompt(prompt: string): CleanText {
  const removed: string[] = [];
  const text = prompt
    .normalize('NFC')
    .replace(LONE_SURROGATE, ' ')
    .replace(/[\t\r\n]+/g, ' , ')
    .replace(INVISIBLE, '')
    .replace(MARKUP_TAG, (tag) => {
      removed.push(tag);
      return ' , ';
    });
  return { text, removed };
}

/**
 * The form in which words are compared: lower case, compatibility forms unified, Latin accents and the Devanagari nukta
 * removed, Devanagari digits as Western ones. The lexicon is baked with the same rule.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}
