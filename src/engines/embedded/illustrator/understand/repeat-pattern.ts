import { type Token, tokenise } from './token.ts';

const PATTERN = /^patterns?$/;
const QUALIFIER =
  /^(seamless|repeating|repeat|repeated|tileable|tiled|wallpaper|fabric|textile|wrapping|paper|surface|vector|a|an|the|print|design)$/;
/** After these the pattern is on something in the picture. */
const RELATED = /^(with|in|on|wearing|holding|has|having|of|under|by|and|from|at|showing|made|has)$/;
/** Patterns without a motif: painted as abstract pictures. */
const MOTIFLESS = /^(abstract|geometric|wavy)$/;
const INTRODUCING = /^(of|with|featuring|showing|containing|made|from)$/;

/** "seamless pattern of lemons", "a lemon pattern": the picture is a repeat of what is named. */
export function readRepeatPattern(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ kind, text }) => kind === 'word' && PATTERN.test(text));
  const before = tokens.slice(0, Math.max(0, at));
  const isOnSomething = before.some(({ kind, text }) => kind !== 'word' || RELATED.test(text) || MOTIFLESS.test(text));
  if (at < 0 || isOnSomething) return tokens;
  const motif = before.filter(({ text }) => !QUALIFIER.test(text));
  let next = at + 1;
  while (next < tokens.length && (INTRODUCING.test(tokens[next].text) || QUALIFIER.test(tokens[next].text))) next++;
  if (motif.length === 0 && next === tokens.length) return tokens;
  const shown = [...motif, ...(motif.length > 0 ? tokenise(',') : []), ...tokens.slice(next)];
  return [...tokenise('repeat pattern,'), ...shown.flatMap(asMotif)];
}

/** Lights of the sky that say the hour of a scene are things in a pattern. */
const MOTIFS: Readonly<Record<string, string>> = {
  stars: 'glowing stars',
  star: 'glowing star',
  moons: 'crescent moons',
  moon: 'crescent moon',
};

function asMotif(token: Token, index: number, tokens: readonly Token[]): readonly Token[] {
  const isNamed = /^(crescent|full|half|glowing|shooting)$/.test(tokens[index - 1]?.text ?? '');
  const motif = Object.hasOwn(MOTIFS, token.text) && !isNamed ? MOTIFS[token.text] : undefined;
  return motif === undefined ? [token] : tokenise(motif);
}
