/** Quoted stretches of a prompt: lettering, which must survive every rewriting letter by letter. */
const QUOTED =
  /"([^"]{1,120})"|“([^“”]{1,120})”|「([^「」]{1,120})」|『([^『』]{1,120})』|«([^«»]{1,120})»|„([^„“”]{1,120})[“”]/gu;

/** The quoted texts of a prompt, without their marks. */
export function quotedTexts(prompt: string): string[] {
  return [...prompt.matchAll(QUOTED)].map((match) => match.slice(1).find((text) => text !== undefined)!);
}

/** Whether a rewriting still has every quoted text of the prompt. */
export function keepsLettering(prompt: string, rewritten: string): boolean {
  return quotedTexts(prompt).every((text) => rewritten.includes(text));
}

/** What a language model answered, as one plain paragraph: no reasoning block, no code fence, no quotation marks around all. */
export function plainParagraph(answer: string): string {
  const text = answer
    .replace(/<think>[\s\S]*?<\/think>/giu, ' ')
    .replace(/```\w*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^["“](?<inner>[^"“”]*)["”]$/u.exec(text)?.groups?.['inner'] ?? text;
}
