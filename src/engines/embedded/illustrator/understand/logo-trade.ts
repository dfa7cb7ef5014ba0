import { FIELD_SIGNS, TRADE_SIGNS } from './tables/trade-signs.ts';

const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TRADE_SIGNS).flatMap(([trades, sign]) => trades.split('|').map((trade) => [trade, sign] as const)),
);
const TRADES = [...SIGN_OF.keys()].sort((a, b) => b.length - a.length).join('|');
/** Trades whose name is also what could be shown. */
const MOTIF_TRADES =
  /^(?:farm|band|rock band|game|stable|zoo|school|weather|mechanic|lawyer|builder|gardener|barber|doctor|accountant|beekeeper|courier|photographer|butcher)$/;

const LOGO = /\b(logo|emblem|badge|icon)s?\b/i;
const TRADE_WORD = '(?:company|brand|start-?up|business|firm|agency|corporation|enterprise|shop|store)';
const NAMELESS = 'a|an|the|for|of|my|our|your|new|small|local|modern|big|young|luxury|family';
const NAMED_TRADE = new RegExp(`(\\b(?!(?:${NAMELESS})\\b)[\\w'-]+) ${TRADE_WORD}\\b`, 'gi');
const NAMELESS_TRADE = new RegExp(`\\bfor (?:(?:${NAMELESS}) ){0,5}${TRADE_WORD}\\b`, 'gi');
const SUFFIX =
  '(?:company|brand|start-?up|business|firm|agency|corporation|club|studio|service|services|shop|store|team|clinic|centre|center|app|platform|channel|blog|organi[sz]ation|community|group|website)';
const KNOWN_TRADE = new RegExp(
  `\\bfor (?:(?:${NAMELESS}|cozy|artisan|vintage|organic|eco-friendly|local|online|independent|upscale|trendy|premium|traditional|italian|french|craft|creative) ){0,5}(${TRADES})(?: ${SUFFIX})?\\b`,
  'gi',
);
/** A field only says what is shown where somebody works in it: "tech" alone is no thing. */
const FIELDS = Object.keys(FIELD_SIGNS)
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|');
const FIELD = new RegExp(`\\bfor (?:[\\w-]+ ){0,3}?(${FIELDS}) ${SUFFIX}\\b`, 'gi');
/** Of these no one could think that a thing is meant. */
const NOTIONS =
  'tech|technology|healthcare|health care|medical|fitness|finance|fintech|real estate|travel|education|gaming|music|wellness|cybersecurity|insurance|software';
const FIELD_FIRST = new RegExp(`\\b(?:(${FIELDS}) ${SUFFIX}|(${NOTIONS})) (logo|emblem|badge|icon)\\b`, 'gi');
const TRADE_FIRST = new RegExp(`\\b(${TRADES}) (logo|emblem|badge|icon)\\b`, 'gi');
/** The logo is said to show something else. */
const SHOWS =
  /\b(?:with(?! (?:the |a )?(?:text|title|name|words?|letters?|lettering|slogan)\b)|of|showing|featuring|depicting|:)\s/i;

const SHOWS_ELSE = /\b(?:of|showing|featuring|depicting)\s|:\s/i;

/** Nobody wants the front of the shop. */
const OF_SHOP = new RegExp(
  `\\b(logo|emblem|badge|icon) of (?:(?:an?|the|my|our) ){0,2}(?:para |für |pour )?(${TRADES.split('|')
    .filter((trade) => !MOTIF_TRADES.test(trade))
    .join('|')})\\b`,
  'gi',
);

/** What opens a prompt and is the picture, not something on somebody. */
const BADGE =
  /^\s*((?:an? )?(?:(?:round|vintage|retro|circular|outdoor|club|team) )*)(?:badge|crest|seal|patch|emblem) (?=for |with |featuring |showing )(?:with |featuring |showing )?/i;

/** Whose logo it is: one "for a bakery" shows a croissant, one "for a startup", or one that shows something anyway, what else is said. */
export function readLogoTrade(prompt: string): string {
  const text = prompt
    .replace(BADGE, '$1emblem of ')
    .replace(OF_SHOP, (_whole, logo: string, trade: string) => `${logo} for a ${trade}`);
  if (!LOGO.test(text)) return text;
  const sign = SHOWS.test(text) ? () => '' : (trade: string) => `of ${SIGN_OF.get(trade.toLowerCase())}`;
  const field = SHOWS_ELSE.test(text) ? () => '' : (name: string) => `of ${fieldSign(name)}`;
  return text
    .replace(KNOWN_TRADE, (_whole, trade: string) => sign(trade))
    .replace(FIELD, (_whole, name: string) => field(name))
    .replace(
      FIELD_FIRST,
      (_whole, name: string | undefined, notion: string, logo: string) => `${logo} ${field(name ?? notion)}`,
    )
    .replace(TRADE_FIRST, (_whole, trade: string, logo: string) => `${logo} ${sign(trade)}`)
    .replace(NAMED_TRADE, '$1')
    .replace(NAMELESS_TRADE, '');
}

function fieldSign(name: string): string {
  const words = name.toLowerCase();
  return Object.entries(FIELD_SIGNS).find(([fields]) => fields.split('|').includes(words))![1];
}
