const LOGO = /\b(logo|emblem|badge|icon)s?\b/i;
const TRADE_WORD = '(?:company|brand|start-?up|business|firm|agency|corporation|enterprise|shop|store)';
const NAMELESS = 'a|an|the|for|of|my|our|your|new|small|local|modern|big|young|luxury|family';
const NAMED_TRADE = new RegExp(`(\\b(?!(?:${NAMELESS})\\b)[\\w'-]+) ${TRADE_WORD}\\b`, 'gi');
const NAMELESS_TRADE = new RegExp(`\\bfor (?:(?:${NAMELESS}) ){0,5}${TRADE_WORD}\\b`, 'gi');

/** Whose logo it is: one "for a coffee company" shows coffee, one "for a startup" what else is said. */
export function readLogoTrade(text: string): string {
  return LOGO.test(text) ? text.replace(NAMED_TRADE, '$1').replace(NAMELESS_TRADE, '') : text;
}
