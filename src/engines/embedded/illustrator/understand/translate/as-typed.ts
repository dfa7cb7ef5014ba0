import { foldText } from '../text.ts';
import { phraseKey } from '../token.ts';
import type { TermIndex } from './term-index.ts';

/** Most words, or characters where words are not separated, of one term. */
const LONGEST = { words: 5, characters: 10 } as const;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The stretch of a prompt that was read as some English words, as it was typed; the English where none is found. */
export function asTyped(english: string, prompt: string, index: TermIndex, isSpaced: boolean): string {
  const units = isSpaced ? prompt.split(/\s+/u) : [...prompt];
  const keyOf = isSpaced ? phraseKey : foldText;
  for (let count = isSpaced ? LONGEST.words : LONGEST.characters; count > 0; count--) {
    for (let from = 0; from + count <= units.length; from++) {
      const stretch = units
        .slice(from, from + count)
        .join(isSpaced ? ' ' : '')
        .replace(EDGES, '');
      if (index.get(keyOf(stretch))?.english === english) return stretch;
    }
  }
  return english;
}
