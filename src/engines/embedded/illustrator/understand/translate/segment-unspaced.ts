import { foldText } from '../text.ts';
import type { ReadCount } from './counting.ts';
import { PAUSE, type TextNode } from './node.ts';
import type { TermIndex } from './term-index.ts';

const MAX_TERM_CHARACTERS = 12;
const PUNCTUATION = /^[\s,;:.!?()[\]{}|—–…、，。；：！？（）【】・~〜/-]$/u;
const FOREIGN_RUN =
  /^(?:[\p{Script=Latin}\p{N}'’-]+|[\u{f0000}-\u{f000f}]|(?:\p{Extended_Pictographic}|\p{RI}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}])+)/u;

/** Reads Chinese or Japanese: the longest term at every place; a character that only belongs to an unknown word is not read alone. */
export function segmentUnspaced(text: string, index: TermIndex, locale: string, readCount: ReadCount): TextNode[] {
  const folded = foldText(text);
  const wordStart = wordStarts(folded, locale);
  const pieces: Piece[] = [];
  for (let position = 0; position < folded.length; ) {
    const piece = pieceAt(folded, position, index, readCount);
    pieces.push(piece);
    position = piece.end;
  }
  return toNodes(pieces, folded, wordStart);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly node: TextNode | undefined;
}

function pieceAt(text: string, start: number, index: TermIndex, readCount: ReadCount): Piece {
  const counted = readCount(text, start);
  const shortest = counted?.length ?? 0;
  for (let length = Math.min(MAX_TERM_CHARACTERS, text.length - start); length > shortest; length--) {
    const node = index.get(text.slice(start, start + length));
    if (node !== undefined) return { start, end: start + length, node };
  }
  if (counted !== undefined) return { start, end: start + counted.length, node: counted.node };
  const character = String.fromCodePoint(text.codePointAt(start)!);
  if (PUNCTUATION.test(character)) return { start, end: start + character.length, node: PAUSE };
  const run = FOREIGN_RUN.exec(text.slice(start, start + MAX_FOREIGN_RUN));
  if (run !== null) return { start, end: start + run[0].length, node: { kind: 'word', english: run[0] } };
  return { start, end: start + character.length, node: undefined };
}

const MAX_FOREIGN_RUN = 100;

/** For every index, where the dictionary word around it begins. */
function wordStarts(text: string, locale: string): Int32Array {
  const starts = new Int32Array(text.length);
  for (const { segment, index } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)) {
    starts.fill(index, index, index + segment.length);
  }
  return starts;
}

/** Joins unknown characters, and single known ones within the same dictionary word, to unknown words. */
function toNodes(pieces: readonly Piece[], text: string, wordStart: Int32Array): TextNode[] {
  const broken = new Set<number>();
  for (const { start, node } of pieces) if (node === undefined) broken.add(wordStart[start]);
  const nodes: TextNode[] = [];
  let unknownEnd = -1;
  for (const { start, end, node } of pieces) {
    const isFragment = node !== undefined && node.kind === 'word' && end - start === 1 && broken.has(wordStart[start]);
    if (node !== undefined && !isFragment) {
      nodes.push(node);
      continue;
    }
    const previous = nodes.at(-1);
    if (previous?.kind === 'unknown' && unknownEnd === start) {
      nodes[nodes.length - 1] = { kind: 'unknown', english: previous.english + text.slice(start, end) };
    } else nodes.push({ kind: 'unknown', english: text.slice(start, end) });
    unknownEnd = end;
  }
  return nodes;
}
