import { participleOf, singularOf } from './lemma.ts';
import type { VerbForm } from './phrases.ts';
import { type Token, tokenise } from './token.ts';

/** Words that end like agents of a deed and name none, or a tool. */
const TOOLS =
  /^(holder|opener|washer|mixer|cooker|roller|shaker|feeder|catcher|brewer|chopper|sprayer|server|cutter|digger|floater|hopper|sleeper|glider|loader|polisher|blower|sweeper|cleaner|burner|slider|stroller|scrubber|tower|tender|flipper|poker|counter|jumper|fighter|spinner|fryer|roaster|user|smoker|racer|drawer|poser|showers?|dragger|bouncer|meter|stapler)$/;

/** What the reading of agents asks of the vocabulary. */
export interface AgentRules {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** True for words that the vocabulary has already. */
  isKnown(words: string): boolean;
  /** True for names of things and living beings. */
  isThing(word: string): boolean;
}

/** Writes people who are named for a deed that is known as somebody doing it: "a dog walker", "two jugglers". */
export function readAgents(tokens: readonly Token[], rules: AgentRules): readonly Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    const deed = token.kind === 'word' && !rules.isKnown(token.text) ? deedOf(token.text, rules.verbs) : undefined;
    if (deed === undefined) {
      read.push(token);
      continue;
    }
    if (isNamedWhole(read, token.text, rules)) {
      read.push(token);
      continue;
    }
    const object = objectBefore(read, token.text, rules);
    read.length -= object.length;
    const doer = singularOf(token.text) === token.text ? 'person' : 'people';
    read.push(...tokenise([doer, deed, ...(object.length > 0 ? ['a', ...object] : [])].join(' ')));
  }
  return read;
}

/** "a coffee maker": the words together name a thing. */
function isNamedWhole(read: readonly Token[], agent: string, { isThing }: AgentRules): boolean {
  return [2, 1].some((length) => {
    const before = read.slice(-length);
    const isWords = before.length === length && before.every(({ kind }) => kind === 'word');
    return isWords && isThing([...before.map(({ text }) => text), agent].join(' '));
  });
}

/** What the deed is done to, in the words before its agent: "ice cream" of "ice cream seller", "dog" of "dog walker". */
function objectBefore(read: readonly Token[], agent: string, { isThing, isKnown }: AgentRules): string[] {
  for (const length of [2, 1]) {
    const before = read.slice(-length);
    const words = before.map(({ text }) => text);
    const isName = before.length === length && before.every(({ kind }) => kind === 'word') && isThing(words.join(' '));
    if (isName && !isKnown([...words, agent].join(' '))) return words;
  }
  return [];
}

/** "walker" gives "walking", "rider" "riding", "jogger" "jogging". */
function deedOf(word: string, verbs: ReadonlyMap<string, VerbForm>): string | undefined {
  const agent = singularOf(word);
  if (!agent.endsWith('er') || TOOLS.test(agent)) return undefined;
  const stems = [agent.slice(0, -2), agent.slice(0, -1), agent.slice(0, -3)];
  const verb = stems.find((stem) => verbs.get(stem)?.form === 'base');
  return verb === undefined ? undefined : participleOf(verb);
}
