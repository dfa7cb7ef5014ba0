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
  const verb = clause.findLastIndex(({ kind }) => kind === 'verb');
  const isSubordinate = opening !== undefined && (RELATIVE_PRONOUNS.has(opening) || SUBORDINATORS.has(opening));
  if (!isSubordinate || verb !== clause.length - 1 || verb < 1) return undefined;
  return [clause[verb], ...clause.slice(1, verb)];
}

function wordsOf(nodes: readonly TextNode[]): string {
  return nodes.map(({ english }) => english).join(' ');
}
