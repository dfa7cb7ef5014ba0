import { type Token, tokenise } from '../token.ts';
import type { ReadCount } from './counting.ts';
import { PAUSE, type TextNode } from './node.ts';
import type { TermIndex } from './term-index.ts';

const MAX_TERM_WORDS = 4;
const MAX_PARTICLES = 2;

/** "… is doing" at the end of a sentence; the terms hold the form before a noun. */
const FINAL_PROGRESSIVE = /고 있(?:다|어요|습니다|네요|음)(?![\p{L}])/gu;

/** "30살": the years hang on to their number. */
const YEARS_OF_AGE = /(\d)(살|세)(?!기|대)/gu;

/** Reads Korean: words are separated by spaces, but particles and postpositions hang on to them. */
export function segmentKorean(text: string, index: TermIndex, readCount: ReadCount): TextNode[] {
  const lookUp = (phrase: string): TextNode | undefined => index.get(phrase) ?? countedWhole(phrase, readCount);
  const tokens = tokenise(text.replace(FINAL_PROGRESSIVE, '고 있는').replace(YEARS_OF_AGE, '$1 $2'));
  const nodes: TextNode[] = [];
  for (let position = 0; position < tokens.length; ) {
    const token = tokens[position];
    if (token.kind !== 'word') {
      nodes.push(token.kind === 'break' ? PAUSE : { kind: 'word', english: token.raw });
      position++;
      continue;
    }
    const { found, length } = longestTerm(tokens, position, lookUp);
    nodes.push(...found);
    position += length;
  }
  return nodes;
}

type LookUp = (phrase: string) => TextNode | undefined;

function countedWhole(phrase: string, readCount: ReadCount): TextNode | undefined {
  const counted = readCount(phrase, 0);
  return counted?.length === phrase.length ? counted.node : undefined;
}

function longestTerm(
  tokens: readonly Token[],
  position: number,
  lookUp: LookUp,
): { found: readonly TextNode[]; length: number } {
  let limit = 0;
  while (limit < MAX_TERM_WORDS && tokens[position + limit]?.kind === 'word') limit++;
  for (let length = limit; length > 0; length--) {
    const phrase = tokens
      .slice(position, position + length)
      .map(({ text }) => text)
      .join(' ');
    const found = withParticles(phrase, lookUp, MAX_PARTICLES);
    if (found !== undefined) return { found, length };
  }
  return { found: [{ kind: 'unknown', english: tokens[position].raw }], length: 1 };
}

/** A term with up to so many particles behind it. */
function withParticles(phrase: string, lookUp: LookUp, particles: number): readonly TextNode[] | undefined {
  const whole = lookUp(phrase);
  if (whole !== undefined) return [whole];
  if (particles === 0) return undefined;
  for (let cut = phrase.length - 1; cut > 0 && cut >= phrase.length - 3; cut--) {
    const tail = lookUp(phrase.slice(cut));
    if (tail?.kind !== 'particle' && tail?.kind !== 'position') continue;
    const head = withParticles(phrase.slice(0, cut), lookUp, particles - 1);
    if (head !== undefined) return [...head, tail];
  }
  return undefined;
}
