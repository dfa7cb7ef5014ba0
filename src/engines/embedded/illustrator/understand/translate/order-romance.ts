import type { Grammar, TextNode } from './node.ts';

/** Flowers whose name is a colour behind a noun: "flamenco rosa". */
const COLOUR_OF_FLOWER: Readonly<Record<string, string>> = { rose: 'pink', roses: 'pink', violet: 'violet' };

/** Spanish says both with one word. */
const TO_SOMEBODY = /^(to|at)$/;
const GIVING = /^(giving|showing|handing)$/;

/** Verbs that Spanish joins to people by a word for "to": "persiguiendo a un cartero". */
const TAKES_OBJECT =
  /^(chasing|kissing|hugging|watching|feeding|helping|teaching|carrying|holding|examining|guiding|protecting|pushing|pulling|dressing|bathing|washing|hunting|following|petting|stroking|looking at|taking care of)$/;

/** Joins words that are in English order already, with adjectives behind a noun moved before it ("casa roja": "red house"). */
export function orderRomance(nodes: readonly TextNode[], grammar: Grammar): string {
  const words: string[] = [];
  let noun = -1;
  for (const [index, { kind, english: meaning }] of nodes.entries()) {
    if (TO_SOMEBODY.test(meaning) && TAKES_OBJECT.test(nodes[index - 1]?.english ?? '')) continue;
    if (meaning === 'at' && nodes.slice(0, index).some(({ english }) => GIVING.test(english))) {
      words.push('to');
      noun = -1;
      continue;
    }
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
