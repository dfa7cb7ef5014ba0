import type { TextNode } from './node.ts';

/** The English targets of words that open a relative clause in German: der, die, das, dem, welche. */
const RELATIVE_PRONOUNS = new Set(['the', 'that', 'which', 'who']);
const SUBORDINATORS = new Set(['while', 'as', 'when']);

/**
 * Puts the words of a German prompt into English order: the verb that ends a relative clause ("ein Mädchen, das ein Buch
 * liest") or a moves to where English has it.
 */
export function orderGerman(nodes: readonly TextNode[]): string {
  const clauses: TextNode[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'break') clauses.push([]);
    else clauses.at(-1)!.push(node);
  }
  let text = '';
  clauses.forEach((clause, index) => {
    const relative = index === 0 ? undefined : relativeClause(clause);
    text += relative === undefined ? `${index === 0 ? '' : ' , '}${wordsOf(clause)}` : ` ${wordsOf(relative)}`;
  });
  return text;
}

/** A clause that opens with a relative pronoun and ends with its verb, with the verb first; undefined for any other. */
function relativeClause(clause: readonly TextNode[]): readonly TextNode[] | undefined {
  const opening = clause[0]?.english;
  const isSubordinate = opening !== undefined && (RELATIVE_PRONOUNS.has(opening) || SUBORDINATORS.has(opening));
  if (!isSubordinate || clause.at(-1)?.kind !== 'verb') return undefined;
  const verbs: TextNode[][] = [[]];
  for (const node of clause.slice(1)) {
    verbs.at(-1)!.push(node);
    if (node.kind === 'verb') verbs.push([]);
  }
  return verbs.flatMap(verbFirst);
}

/** "and a book reads" becomes "and reads a book". */
function verbFirst(part: readonly TextNode[]): readonly TextNode[] {
  const verb = part.at(-1);
  if (verb?.kind !== 'verb') return part;
  const start = part[0].english === 'and' ? 1 : 0;
  return [...part.slice(0, start), verb, ...part.slice(start, -1)];
}

function wordsOf(nodes: readonly TextNode[]): string {
  return nodes.map(({ english }) => english).join(' ');
}
