import { type Grammar, type TextNode, withArticle } from './node.ts';

/** A stretch that is already English. */
interface Chunk {
  readonly kind: 'noun' | 'describing' | 'verb' | 'place' | 'genitive' | 'break' | 'joint';
  readonly english: string;
}

/**
 * Puts Chinese words into English order: "在 table 上" becomes "on a table", and what stands before 的 moves behind its noun
 * ("ride horse 的 astronaut": "an astronaut riding a horse").
 */
export function orderChinese(nodes: readonly TextNode[], grammar: Grammar): string {
  return joinChunks(moveRelatives(foldPlaces(toChunks(nodes, grammar))));
}

const JOINTS = new Set(['in', 'and', 'with', 'without', 'next to', 'to', 'surrounded by']);

function toChunks(nodes: readonly TextNode[], grammar: Grammar): (Chunk | TextNode)[] {
  return nodes.flatMap((node): (Chunk | TextNode)[] => {
    if (node.kind === 'position') return [node];
    if (node.kind === 'particle') return node.role === 'genitive' ? [{ kind: 'genitive', english: '' }] : [];
    if (node.kind === 'break') return [{ kind: 'break', english: ',' }];
    if (node.kind === 'verb') return [{ kind: 'verb', english: node.english }];
    if (JOINTS.has(node.english)) return [{ kind: 'joint', english: node.english }];
    return [{ kind: grammar.isDescribing(node.english) ? 'describing' : 'noun', english: node.english }];
  });
}

/** Turns "(在) noun 上" into one prepositional phrase. */
function foldPlaces(chunks: readonly (Chunk | TextNode)[]): Chunk[] {
  const folded: Chunk[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'position') foldPlace(folded, chunk.english);
    else if (isProgressive(chunk, chunks[index + 1]) || isPossession(chunk, folded.at(-1))) return;
    else folded.push(chunk as Chunk);
  });
  return folded;
}

/** 在 before a verb is "being at it", not "in". */
function isProgressive(chunk: Chunk | TextNode, next: Chunk | TextNode | undefined): boolean {
  return chunk.kind === 'joint' && chunk.english === 'in' && next?.kind === 'verb';
}

/** 有 after a place: "there is". */
function isPossession(chunk: Chunk | TextNode, previous: Chunk | undefined): boolean {
  return chunk.kind === 'joint' && chunk.english === 'with' && previous?.kind === 'place';
}

function foldPlace(folded: Chunk[], preposition: string): void {
  const phrase: string[] = [];
  if (folded.at(-1)?.kind === 'noun') phrase.unshift(folded.pop()!.english);
  else if (folded.at(-1)?.kind !== 'describing') return;
  while (folded.length > 0 && isDescription(folded)) phrase.unshift(folded.pop()!.english);
  if (folded.at(-1)?.kind === 'joint' && folded.at(-1)?.english === 'in') folded.pop();
  folded.push({
    kind: 'place',
    english: `${preposition} ${withArticle(phrase.filter((word) => word !== '').join(' '))}`,
  });
}

function isDescription(chunks: readonly Chunk[]): boolean {
  const last = chunks.at(-1)!;
  return last.kind === 'describing' || (last.kind === 'genitive' && chunks.at(-2)?.kind === 'describing');
}

function moveRelatives(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  let clauseStart = 0;
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk.kind === 'break') clauseStart = out.length + 1;
    if (chunk.kind !== 'genitive') {
      out.push(chunk);
      continue;
    }
    const before = out.at(-1);
    if (before === undefined || before.kind === 'describing' || before.kind === 'break') continue;
    const head = nounPhraseAt(chunks, index + 1);
    if (head.length === 0) continue;
    const relative = out.splice(relativeStart(out, clauseStart));
    out.push(
      ...head,
      ...(relative.every(({ kind }) => kind === 'noun' || kind === 'describing')
        ? [{ kind: 'joint', english: 'of' } as const]
        : []),
      ...relative,
    );
    index += head.length;
  }
  return out;
}

/** The describing words and nouns that follow 的, up to the noun. */
function nounPhraseAt(chunks: readonly Chunk[], start: number): Chunk[] {
  let end = start;
  while (end < chunks.length && (chunks[end].kind === 'describing' || (chunks[end].kind === 'genitive' && end > start)))
    end++;
  if (chunks[end]?.kind !== 'noun') return [];
  return chunks.slice(start, end + 1).filter(({ kind }) => kind !== 'genitive');
}

/** Where the words that describe the noun begin: at the first verb or place, after a subject at the last one. */
function relativeStart(chunks: readonly Chunk[], clauseStart: number): number {
  const actions: number[] = [];
  for (let index = clauseStart; index < chunks.length; index++) {
    const { kind, english } = chunks[index];
    if (kind === 'verb' || kind === 'place' || (kind === 'joint' && english !== 'and')) actions.push(index);
  }
  if (actions.length === 0) return ownerStart(chunks, clauseStart);
  const hasSubject = chunks.slice(clauseStart, actions[0]).some(({ kind }) => kind === 'noun');
  return hasSubject ? actions.at(-1)! : actions[0];
}

function ownerStart(chunks: readonly Chunk[], clauseStart: number): number {
  let start = chunks.length - 1;
  while (start > clauseStart && chunks[start - 1].kind === 'describing') start--;
  return Math.max(start, clauseStart);
}

/** Writes the chunks down; every noun phrase opens with an article. */
function joinChunks(chunks: readonly Chunk[]): string {
  const words: string[] = [];
  let phrase: string[] = [];
  const flush = (): void => {
    if (phrase.length > 0) words.push(withArticle(phrase.join(' ')));
    phrase = [];
  };
  for (const { kind, english } of chunks) {
    if (kind === 'describing') phrase.push(english);
    else if (kind === 'noun') {
      phrase.push(english);
      flush();
    } else {
      flush();
      words.push(english);
    }
  }
  flush();
  return words.join(' ');
}
