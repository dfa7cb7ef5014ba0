/** Ways in which terminals show pictures. */
export type TerminalGraphics = 'kitty' | 'iterm2' | 'sixel';

type Environment = Readonly<Record<string, string | undefined>>;

interface TerminalRule {
  readonly graphics: TerminalGraphics;
  /** Variables that all must match. */
  readonly variables: Readonly<Record<string, RegExp>>;
}

/** Terminals by what they say of themselves; the first that fits counts. */
const TERMINALS: readonly TerminalRule[] = [
  { graphics: 'kitty', variables: { KITTY_WINDOW_ID: /./ } },
  { graphics: 'kitty', variables: { TERM: /^xterm-(kitty|ghostty)$/ } },
  { graphics: 'kitty', variables: { TERM_PROGRAM: /^ghostty$/i } },
  { graphics: 'kitty', variables: { KONSOLE_VERSION: /^(2[2-9]|[3-9]\d)/ } },
  { graphics: 'iterm2', variables: { TERM_PROGRAM: /^(iTerm\.app|WezTerm|mintty|rio)$/ } },
  { graphics: 'iterm2', variables: { LC_TERMINAL: /^iTerm2$/ } },
  { graphics: 'sixel', variables: { TERM: /^(foot|mlterm|contour|yaft)/ } },
  { graphics: 'sixel', variables: { TERM: /sixel/ } },
];

/** Programs between us and the terminal that swallow pictures. */
const SWALLOWED: readonly RegExp[] = [/^screen/, /^tmux/];

/**
 * How the terminal on the other side shows pictures, by its environment; undefined when it is not known to. Some terminals
 * that can say nothing in the environment: ask those with `askForSixel`.
 */
export function detectGraphics(environment: Environment): TerminalGraphics | undefined {
  const term = environment['TERM'] ?? '';
  if (environment['TMUX'] || SWALLOWED.some((pattern) => pattern.test(term))) return undefined;
  return TERMINALS.find(({ variables }) =>
    Object.entries(variables).every(([name, pattern]) => pattern.test(environment[name] ?? '')),
  )?.graphics;
}
