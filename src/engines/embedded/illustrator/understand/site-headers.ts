import { BUSINESSES } from './tables/page-subjects.ts';
import { FIELD_SIGNS, TRADE_SIGNS } from './tables/trade-signs.ts';
import { TOPIC_OF } from './topics.ts';

const SHOWN: ReadonlyMap<string, string> = new Map([
  ...[FIELD_SIGNS, TRADE_SIGNS].flatMap((table) =>
    Object.entries(table).flatMap(([names, sign]) =>
      names.split('|').map((name) => [name, `${sign} on a wooden table`] as const),
    ),
  ),
  ...Object.entries(BUSINESSES).flatMap(([names, shown]) => names.split('|').map((name) => [name, shown] as const)),
  ...TOPIC_OF,
]);
const NAMES = [...SHOWN.keys()].sort((a, b) => b.length - a.length).join('|');

const HEAD =
  '(?:(?:(?:website|web|page|landing page|homepage|home page|site|wide|full[- ]width) )*(?:hero|header|banner|masthead|cover|landing page|homepage)(?: (?:hero|header|banner|section|image|picture|illustration|graphic|background|photo|visual)){0,2})';
const SITE =
  '(?:website|web ?site|web ?page|homepage|home page|landing page|site|blog|app|page|newsletter|channel|company|business|brand|startup|store|shop|agency|studio)';
const ADJECTIVES =
  '(?:(?:small|local|modern|cozy|luxury|boutique|artisan|online|family|family-run|new|organic|rustic|trendy|upscale|vintage|italian|french) )*';
const FOR_BUSINESS = new RegExp(
  `\\b${HEAD} for (?:an? |the |my |our )?${ADJECTIVES}(${NAMES})(?:'s)?(?: ${SITE})*(?= *(?:$|[,.;:]|with\\b|in\\b|on\\b|called\\b|selling\\b))`,
  'i',
);
const BUSINESS_FIRST = new RegExp(
  `\\b(${NAMES}) (?:${SITE} )?(?:hero|header|banner) (?:image|picture|section|illustration|photo|banner)\\b`,
  'i',
);
/** What is left says what is shown: "hero image of a mountain lake". */
const HERO =
  /\b(?:an? )?(?:website |web |landing page |homepage )?hero (?:image|header|banner|section|illustration|picture|photo|background|graphic|visual)(?: image)?(?: (?:of|with|showing|featuring))?\b/gi;

/** "hero image for a bakery website": what a bakery has to show. */
export function readSiteHeaders(text: string): string {
  const shown = (_whole: string, name: string): string => SHOWN.get(name.toLowerCase())!;
  return text.replace(FOR_BUSINESS, shown).replace(BUSINESS_FIRST, shown).replace(HERO, '');
}
