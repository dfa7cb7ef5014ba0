import { FIELD_SIGNS, TRADE_SIGNS } from './tables/trade-signs.ts';
import { TOPIC_OF } from './topics.ts';

/** What the head of the page of a business shows. */
const SITES: Readonly<Record<string, string>> = {
  'patisserie|cake|cake shop': 'a bread and two croissants on a wooden table in a bakery',
  'coffee roaster|coffee roastery|espresso bar': 'a cup of coffee and a croissant on a table in a cafe',
  'italian restaurant|bistro|trattoria': 'a plate of spaghetti and a glass of wine on a table in a restaurant',
  'pizzeria|pizza|pizza place': 'a pizza, tomatoes and basil on a wooden table',
  'sushi restaurant|sushi|japanese restaurant': 'a sushi platter and chopsticks on a wooden table',
  'vacation rental|villa': 'a villa with a pool by the sea at sunset, palm trees',
  'travel agency|travel company|tour operator|airline|cruise': 'a tropical beach with palm trees and a sailboat',
  'real estate agency|realtor|estate agent': 'a modern house with a garden at golden hour',
  'fitness studio|personal trainer|crossfit': 'a man lifting a barbell in a gym',
  'yoga studio': 'a woman meditating on a beach at sunrise',
  attorney: 'balance scale and books on a wooden desk in a library',
  flower: 'bouquets of tulips and roses on a wooden table',
  'bookstore|bookshop|library|publisher|book': 'books and a cup of tea on a table in a library',
  'wedding planner|wedding photographer': 'a bride and a groom in a garden at golden hour',
  'photographer|portfolio|photo studio': 'a vintage camera and photographs on a wooden table',
  'winery|wine|vineyard': 'a wine bottle, a glass of wine and grapes before a vineyard at sunset',
  'brewery|beer|pub|craft beer': 'two beer mugs on a wooden table in a tavern',
  'farm|organic farm|organic food|farmers market|grocery|grocery store|supermarket':
    'a basket of vegetables and apples on a wooden table in a field',
  'dentist|dental clinic|dental': 'a smiling dentist in a dental practice',
  'doctor|health': 'a doctor with a stethoscope in a hospital corridor',
  'vet|veterinary clinic|veterinary|animal shelter|pet|pet shop|pet store|dog': 'a dog and a cat in a garden',
  'university|kindergarten|online course|tutoring': 'books, a red apple and pencils on a desk in a classroom',
  'construction company|architect|architecture': 'a crane and a house under construction at sunrise',
  'car dealer|car dealership|car rental|automotive|car': 'a sports car on a coast road at sunset',
  'bike shop|bicycle|cycling': 'a bicycle in a park in the morning',
  'fintech|bank|banking|investment|accounting|insurance|crypto': 'a piggy bank and stacks of gold coins on a desk',
  'tech startup|saas|it|app|web design|agency|marketing agency|digital agency':
    'a laptop, a smartphone and a cup of coffee on a desk in a modern office',
  'fashion|clothing|fashion brand|boutique|clothing brand': 'dresses on a clothes rack in a boutique',
  'jeweler|jewelry brand': 'a diamond ring and a necklace on a table',
  'beauty salon|skincare brand|makeup': 'a perfume bottle, a lipstick and a rose on a marble table',
  'furniture|furniture store|interior designer': 'an armchair and a floor lamp in a modern living room',
  'garden centre|garden center|landscaping|nursery': 'a watering can, flower pots and tulips in a garden',
  'music school|band|record label': 'a guitar and a piano in a living room',
  'outdoor|outdoor brand|outdoor gear': 'a hiker with a backpack on a mountain at sunrise',
  'sailing|boat rental|yacht|sailing school': 'a sailing boat on the sea at golden hour',
  'surf school|surf|surf shop': 'a surfboard on a beach at sunset',
  'solar company|solar|energy': 'wind turbines and solar panels on a green hill',
  'church|charity|nonprofit|non-profit': 'people holding hands in a meadow at sunrise',
};
const SHOWN: ReadonlyMap<string, string> = new Map([
  ...[FIELD_SIGNS, TRADE_SIGNS].flatMap((table) =>
    Object.entries(table).flatMap(([names, sign]) =>
      names.split('|').map((name) => [name, `${sign} on a wooden table`] as const),
    ),
  ),
  ...Object.entries(SITES).flatMap(([names, shown]) => names.split('|').map((name) => [name, shown] as const)),
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
