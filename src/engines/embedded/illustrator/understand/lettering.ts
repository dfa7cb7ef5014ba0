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

/** Words with capitals after "says", or before "written on it": "a sign that says Fresh Eggs", "a mug with Carpe Noctem written on it". */
const TITLE =
  "\\p{Lu}[\\p{L}\\p{N}'’&!?-]*(?:\\s+(?:(?:of|the|and|a|to|in|for)\\s+)?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&!?-]*){0,7}";
const SAID = new RegExp(
  `(\\b(?:says|saying|spells|spelling)\\s*:?\\s+)(${TITLE})(?=\\s*(?:$|[.,;]|on\\b|in\\b|with\\b|above\\b|and\\b))`,
  'gu',
);
const WRITTEN = new RegExp(
  `(\\bwith (?:the (?:words?|text|title|letters) )?)(${TITLE})\\s+(?:written|printed|painted|engraved|embroidered) (?:on|across|in|over)\\b`,
  'gu',
);
/** "world's best dad mug": what is printed on it. */
const BEST =
  /\b(?:an? |the )?((?:world|universe)['’]s (?:best|greatest|okayest|coolest|worst) [a-z]+) (t-?shirt|shirt|mug|coffee mug|cup|sweatshirt|hoodie|trophy|cap|poster)\b/giu;
/** What says nothing once the text has been taken. */
const ON_IT =
  /(\p{Co})\s+(?:written|printed|painted|engraved|embroidered|carved|stamped)(?:\s+(?:on|across|over|in)\s+(?:its\s+(?:front|side|hull|body|surface|chest|cover|screen)|it|them)\b)?/gu;

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
    .replace(ANNOUNCED, (_whole, announcement: string, words: string) => announcement + standIn(words, words))
    .replace(SAID, (_whole, announcement: string, words: string) => announcement + standIn(words, words))
    .replace(
      WRITTEN,
      (_whole, announcement: string, words: string) => `${announcement}the words ${standIn(words, words)} on`,
    )
    .replace(
      BEST,
      (_whole, words: string, thing: string) => `a ${thing} with the words ${standIn(words.toUpperCase(), words)}`,
    )
    .replace(ON_IT, '$1');
  return { text, lettering };
}

function unwrap(prompt: string): string {
  const whole = /^\s*["“”«»„'‘’「『]([^"“”«»„「」『』]+)["“”«»'’」』]\s*[.!]?\s*$/u.exec(prompt);
  return whole === null ? prompt : whole[1];
}
