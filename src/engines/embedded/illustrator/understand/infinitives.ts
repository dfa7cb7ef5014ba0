import { participleOf } from './lemma.ts';
import type { VerbForm } from './phrases.ts';
import type { Token } from './token.ts';

/** After these, "to" leads to a thing or a place. */
const TO_A_THING =
  /^(next|close|near|nearer|due|similar|adjacent|opposite|talk|talks|talking|speak|speaks|speaking|listen|listens|listening|propose|proposes|proposing|kneel|kneels|kneeling|up|down|back|on|over|in)$/;

/** Writes "to bake" as "baking": what somebody is taught, helped or about to do is shown as being done. */
export function readInfinitives(tokens: readonly Token[], verbs: ReadonlyMap<string, VerbForm>): readonly Token[] {
  return tokens.flatMap((token, position): readonly Token[] => {
    const [before, next] = [tokens[position - 1], tokens[position + 1]];
    if (isInfinitive(token, next, before, verbs)) return [];
    return isInfinitive(before, token, tokens[position - 2], verbs)
      ? [{ ...token, text: participleOf(token.text) }]
      : [token];
  });
}

function isInfinitive(
  to: Token | undefined,
  verb: Token | undefined,
  before: Token | undefined,
  verbs: ReadonlyMap<string, VerbForm>,
): boolean {
  if (to?.text !== 'to' || verb?.kind !== 'word' || before?.kind !== 'word' || TO_A_THING.test(before.text))
    return false;
  return verbs.get(verb.text)?.form === 'base';
}

/** Writes "cutting a customer's hair" as "cutting hair of a customer". */
export function readDeedsToParts(tokens: readonly Token[]): readonly Token[] {
  const part = tokens.findIndex(({ text }, position) => text === 'hair' && tokens[position - 1]?.text === "'s");
  const verb = tokens.findLastIndex(
    ({ text }, position) => position < part && /^(cut|cuts|cutting|trimming)$/.test(text),
  );
  if (part < 0 || verb < 0) return tokens;
  const owner = tokens.slice(verb + 1, part - 1);
  const of: Token = { ...tokens[part], text: 'of', raw: 'of' };
  return [
    ...tokens.slice(0, verb),
    { ...tokens[verb], text: 'cutting' },
    tokens[part],
    of,
    ...owner,
    ...tokens.slice(part + 1),
  ];
}
