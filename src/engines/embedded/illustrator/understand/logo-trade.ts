/** What stands for a trade on its sign. */
const SIGNS: Readonly<Record<string, string>> = {
  'bakery|patisserie|bread shop': 'a croissant',
  'coffee shop|cafe|coffee house|coffee roaster|coffee roastery': 'a coffee cup',
  'yoga studio|yoga|spa|wellness centre|wellness center|meditation app': 'a lotus flower',
  'flower shop|florist|garden centre|garden center': 'a tulip',
  'bookstore|bookshop|library|publisher': 'an open book',
  'barbershop|barber shop|barber|hair salon|hairdresser': 'scissors',
  'gym|fitness studio|fitness club|fitness centre|fitness center': 'a dumbbell',
  'pizzeria|pizza place|pizza shop': 'a pizza',
  'brewery|pub|craft beer bar': 'a beer mug',
  'winery|vineyard|wine bar': 'grapes',
  'pet shop|pet store|vet|veterinary clinic|animal shelter': 'a dog',
  'travel agency|airline': 'an airplane',
  'music school|record label|recording studio': 'a musical note',
  'photo studio|photographer|photography studio': 'a camera',
  'surf school|surf shop|surf club': 'a surfboard',
  'seafood restaurant|fish market|fishing club': 'a fish',
  'dentist|dental clinic': 'a tooth',
  'real estate agency|real estate agent|estate agent': 'a house',
  'bike shop|bicycle shop|cycling club': 'a bicycle',
  'toy store|toy shop': 'a teddy bear',
};

const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SIGNS).flatMap(([trades, sign]) => trades.split('|').map((trade) => [trade, sign] as const)),
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

/** Whose logo it is: one "for a bakery" shows a croissant, one "for a startup", or one that shows something anyway, what else is said. */
export function readLogoTrade(text: string): string {
  if (!LOGO.test(text)) return text;
  const sign = SHOWS.test(text) ? () => '' : (trade: string) => `of ${SIGN_OF.get(trade.toLowerCase())}`;
  return text
    .replace(KNOWN_TRADE, (_whole, trade: string) => sign(trade))
    .replace(TRADE_FIRST, (_whole, trade: string, logo: string) => `${logo} ${sign(trade)}`)
    .replace(NAMED_TRADE, '$1')
    .replace(NAMELESS_TRADE, '');
}
