import { type Token, tokenise } from '../token.ts';
import { PAUSE, type TextNode } from './node.ts';
import type { TermIndex } from './term-index.ts';

const MAX_TERM_WORDS = 4;
const MAX_PARTICLES = 2;

/** "… is doing" at the end of a sentence; the terms hold the form before a noun. */
const FINAL_PROGRESSIVE = /고 있(?:다|어요|습니다|네요|음)(?![\p{L}])/gu;

/** Reads Korean: words are separated by spaces, but particles and postpositions hang on to them. */
export function segmentKorean(text: string, index: TermIndex): TextNode[] {
  const tokens = tokenise(text.replace(FINAL_PROGRESSIVE, '고 있는'));
  const nodes: TextNode[] = [];
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position];
    if (token.kind !== 'word') {
      nodes.push(token.kind === 'break' ? PAUSE : { kind: 'word', english: token.raw });
      position++;
      continue;
    }
    const { found, length } = longestTerm(tokens, position, index);
    nodes.push(...found);
    position += length;
  }
  return nodes;
}

function longestTerm(
  tokens: readonly Token[],
  position: number,
  index: TermIndex,
): { found: readonly TextNode[]; length: number } {
  let limit = 0;
  while (limit < MAX_TERM_WORDS && tokens[position + limit]?.kind === 'word') limit++;
  for (let length = limit; length > 0; length--) {
    const phrase = tokens
      .slice(position, position + length)
      .map(({ text }) => text)
      .join(' ');
    const found = withParticles(phrase, index, MAX_PARTICLES);
    if (found !== undefined) return { found, length };
  }
  return { found: [{ kind: 'unknown', english: tokens[position].raw }], length: 1 };
}

/** A term with up to so many particles behind it. */
function withParticles(phrase: string, index: TermIndex, particles: number): readonly TextNode[] | undefined {
  const whole = index.get(phrase);
  if (whole !== undefined) return [whole];
  if (particles === 0) return undefined;
  for (let cut = phrase.length - 1; cut > 0 && cut >= phrase.length - 3; cut--) {
    const tail = index.get(phrase.slice(cut));
    if (tail?.kind !== 'particle' && tail?.kind !== 'position') continue;
    const head = withParticles(phrase.slice(0, cut), index, particles - 1);
    if (head !== undefined) return [...head, tail];
  }
  return undefined;
}
