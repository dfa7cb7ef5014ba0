import { LETTERING_BASE, MAX_LETTERING } from './token.ts';

/** A prompt whose quoted texts are replaced by stand-ins that the tokeniser knows. */
export interface QuotedPrompt {
  readonly text: string;
  readonly lettering: readonly string[];
}

/** Longest text that is taken as lettering; longer quotations are prose. */
const MAX_CHARACTERS = 120;

const QUOTATION =
  /"([^"]{1,400})"|“([^“”]{1,400})[”"]|„([^„“”]{1,400})[“”]|«([^«»]{1,400})»|「([^「」]{1,400})」|『([^『』]{1,400})』|《([^《》]{1,400})》|‘([^‘’]{1,400})’(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])'([^']{1,400})'(?![\p{L}\p{N}])/gu;

/** Capitals after a phrase that announces a text: "a sign that says OPEN". */
const ANNOUNCED =
  /(\b(?:says|saying|reads|reading|(?:with|has) (?:the )?(?:text|words?|inscription|title|lettering|caption|slogan)|labell?ed|titled)\s*:?\s+)(\p{Lu}[\p{Lu}\p{N}'’&!?-]*(?:\s+[\p{Lu}\p{N}][\p{Lu}\p{N}'’&!?-]*)*)(?![\p{Ll}])/gu;

/** Takes quoted texts out of a prompt. A prompt that is one quotation from end to end is not lettering. */
export function extractLettering(prompt: string): QuotedPrompt {
  const lettering: string[] = [];
  const standIn = (text: string, whole: string): string => {
    const isLettering = lettering.length < MAX_LETTERING && text.trim() !== '' && text.length <= MAX_CHARACTERS;
    if (!isLettering) return ` ${text} `;
    lettering.push(text.trim());
    const mark = String.fromCodePoint(LETTERING_BASE + lettering.length - 1);
    return whole.startsWith(' ') ? mark : ` ${mark} `;
  };
  const text = unwrap(prompt)
    .replace(QUOTATION, (whole, ...groups) =>
      standIn(groups.slice(0, 9).find((group) => group !== undefined) ?? '', whole),
    )
    .replace(ANNOUNCED, (_whole, announcement: string, words: string) => announcement + standIn(words, words));
  return { text, lettering };
}

function unwrap(prompt: string): string {
  const whole = /^\s*["“”«»„'‘’「『]([^"“”«»„「」『』]+)["“”«»'’」』]\s*[.!]?\s*$/u.exec(prompt);
  return whole === null ? prompt : whole[1];
}
