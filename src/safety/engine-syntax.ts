/** A prompt without anything that some engine would read as an instruction to itself. */
export interface PlainPrompt {
  readonly text: string;
  /** What was taken out, as typed. */
  readonly removed: readonly string[];
}

/** One form of syntax: what to look for, and what remains of it. */
interface SyntaxForm {
  readonly pattern: RegExp;
  /** Groups of the pattern that are words of the prompt. */
  readonly keep?: string;
}

/** Letters and word characters, also in the full width that East Asian keyboards type. */
const LETTER = '[a-zａ-ｚ]';
const WORD = '[\\w\\-ａ-ｚ０-９＿－]';
const OPEN = '[<＜‹〈]';
const CLOSE = '[>＞›〉]';

/**
 * Forms that open-source engines and their front ends read out of prompts: stable-diffusion.cpp's extra arguments, LoRA,
 * LyCORIS, hypernetwork and other network tags, embeddings by name, wildcards, and the braces of template languages.
 */
const FORMS: readonly SyntaxForm[] = [
  {
    pattern: new RegExp(
      `${OPEN}\\s*sd_?cpp_?extra_?args\\b[\\s\\S]*?(?:${OPEN}\\s*/\\s*sd_?cpp_?extra_?args\\s*${CLOSE}|$)`,
      'giu',
    ),
  },
  { pattern: new RegExp(`${OPEN}\\s*[/|]?${LETTER}(?:${WORD}| )*[:：|=][^<>＜＞‹›〈〉]*${CLOSE}`, 'giu') },
  { pattern: new RegExp(`${OPEN}\\s*/?\\s*${LETTER}${WORD}*[_＿]${WORD}*[^<>＜＞‹›〈〉]*${CLOSE}`, 'giu') },
  { pattern: new RegExp(`${OPEN}\\|[^<>＜＞]*\\|${CLOSE}`, 'giu') },
  { pattern: /(?<![\p{L}\p{N}_])(?:embeddings?|ｅｍｂｅｄｄｉｎｇｓ?)\s*[:：]\s*[\w./\\\-ａ-ｚ０-９]+/giu },
  { pattern: /(?<!\w)--[a-z][a-z-]+(?:[= ][\w.:/\\-]+)?/giu },
  { pattern: /(?<!\w)__[\w*/.-]+__(?!\w)/gu },
  { pattern: /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$\{[^{}]*\}|#\{[^{}]*\}|<%[\s\S]{0,2000}?%>/gu },
  { pattern: /[{｛]([^{}｛｝]*)[}｝]/gu, keep: '$1' },
  { pattern: /[{}｛｝]/gu },
];

/** Characters that show nothing but could hide syntax from these patterns until something downstream drops them. */
const INVISIBLE = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}]|\u034f/gu;
/** Joiners mean something in emoji and in Indian scripts; next to a Latin letter or a sign they only hide. */
const HIDING_JOINER = /(?<=[\u0020-\u007e])[\u200c\u200d]|[\u200c\u200d](?=[\u0020-\u007e])/gu;

/** Removing a form can put the halves of another together, so the patterns are tried again this often. */
const MAX_ROUNDS = 8;

/** Takes engine syntax out of a prompt, so that a caller's words reach every engine as words only. */
export function withoutEngineSyntax(prompt: string): PlainPrompt {
  const removed: string[] = [];
  let text = prompt.replace(INVISIBLE, '').replace(HIDING_JOINER, '');
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = text;
    for (const form of FORMS) text = removeForm(text, form, removed);
    if (text === before) return { text: removed.length > 0 ? tidy(text) : text, removed };
  }
  return { text: tidy(text.replace(/[<>{}＜＞｛｝]/gu, ' ')), removed };
}

function removeForm(text: string, { pattern, keep }: SyntaxForm, removed: string[]): string {
  return text.replace(pattern, (found: string, ...groups: unknown[]) => {
    removed.push(found);
    const kept = keep === undefined ? '' : String(groups[0]).replaceAll('|', ' ');
    return ` ${kept} `;
  });
}

function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.;])/g, '$1')
    .trim();
}
