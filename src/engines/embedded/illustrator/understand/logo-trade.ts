import { TRADE_SIGNS } from './tables/trade-signs.ts';

const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TRADE_SIGNS).flatMap(([trades, sign]) => trades.split('|').map((trade) => [trade, sign] as const)),
);
const TRADES = [...SIGN_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const LOGO = /\b(logo|emblem|badge|icon)s?\b/i;
const TRADE_WORD = '(?:company|brand|start-?up|business|firm|agency|corporation|enterprise|shop|store)';
const NAMELESS = 'a|an|the|for|of|my|our|your|new|small|local|modern|big|young|luxury|family';
const NAMED_TRADE = new RegExp(`(\\b(?!(?:${NAMELESS})\\b)[\\w'-]+) ${TRADE_WORD}\\b`, 'gi');
const NAMELESS_TRADE = new RegExp(`\\bfor (?:(?:${NAMELESS}) ){0,5}${TRADE_WORD}\\b`, 'gi');
const KNOWN_TRADE = new RegExp(`\\bfor (?:(?:${NAMELESS}|cozy|artisan|vintage) ){0,5}(${TRADES})\\b`, 'gi');
const TRADE_FIRST = new RegExp(`\\b(${TRADES}) (logo|emblem|badge|icon)\\b`, 'gi');
/** The logo is said to show something else. */
const SHOWS = /\b(?:with|of|showing|featuring|depicting|:)\s/i;

/** What opens a prompt and is the picture, not something on somebody. */
const BADGE =
  /^\s*((?:an? )?(?:(?:round|vintage|retro|circular|outdoor|club|team) )*)(?:badge|crest|seal|patch|emblem) (?=for |with |featuring |showing )(?:with |featuring |showing )?/i;

/** Whose logo it is: one "for a bakery" shows a croissant, one "for a startup", or one that shows something anyway, what else is said. */
export function readLogoTrade(prompt: string): string {
  const text = prompt.replace(BADGE, '$1emblem of ');
  if (!LOGO.test(text)) return text;
  const sign = SHOWS.test(text) ? () => '' : (trade: string) => `of ${SIGN_OF.get(trade.toLowerCase())}`;
  return text
    .replace(KNOWN_TRADE, (_whole, trade: string) => sign(trade))
    .replace(TRADE_FIRST, (_whole, trade: string, logo: string) => `${logo} ${sign(trade)}`)
    .replace(NAMED_TRADE, '$1')
    .replace(NAMELESS_TRADE, '');
}
