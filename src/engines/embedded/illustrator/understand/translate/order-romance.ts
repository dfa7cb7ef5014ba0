import type { Grammar, TextNode } from './node.ts';

/** Flowers whose name is a colour behind a noun: "flamenco rosa". */
const COLOUR_OF_FLOWER: Readonly<Record<string, string>> = { rose: 'pink', roses: 'pink', violet: 'violet' };

/** Joins words that are in English order already, with adjectives behind a noun moved before it ("casa roja": "red house"). */
export function orderRomance(nodes: readonly TextNode[], grammar: Grammar): string {
  const words: string[] = [];
  let noun = -1;
  for (const { kind, english: meaning } of nodes) {
    const english = noun >= 0 && Object.hasOwn(COLOUR_OF_FLOWER, meaning) ? COLOUR_OF_FLOWER[meaning]! : meaning;
    const isAdjective = kind === 'word' && grammar.isDescribing(english);
    if (isAdjective && noun >= 0) {
      words.splice(noun, 0, english);
      noun++;
      continue;
    }
    words.push(english);
    noun =
      (kind === 'word' || kind === 'unknown') && !isAdjective && !grammar.isFunctionWord(english)
        ? words.length - 1
        : -1;
  }
  return words.join(' ');
}
