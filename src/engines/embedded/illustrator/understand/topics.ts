import { TOPICS } from './tables/page-subjects.ts';

/** What is shown, by the name of the subject. */
export const TOPIC_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TOPICS).flatMap(([names, shown]) => names.split('|').map((name) => [name, shown] as const)),
);
const NAMES = [...TOPIC_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const MEDIUM =
  '(?:blog(?: post)?|website|web ?page|web|newsletter|youtube|podcast|social media|instagram|linkedin|facebook|twitter|email|landing page|presentation|slide|article)';
const KIND =
  '(?:header|banner|hero image|hero|cover image|cover|thumbnail|post image|post|background image|illustration|image|picture)';
const HEADER = `(?:an? )?${MEDIUM} ${KIND}(?: (?:image|picture|illustration|graphic))?`;
const ABOUT = new RegExp(
  `\\b(?:${HEADER}|hero (?:image|banner)) (?:about|on|for|of)(?: an?| the| my)? ((?:[a-z]+ ){0,2}?)(${NAMES})(?: (?:blog|website|page|channel|tips|company|business|article|app))?(?= *(?:$|[,.;:]))`,
  'i',
);

/** Who has pages: "a coffee subscription landing page", "an organic skincare brand". */
const OWNER =
  '(?:subscription|shop|store|brand|company|business|startup|service|agency|delivery|booking|studio|school|firm)';
const SITE = '(?:website|web ?page|landing page|homepage|home page|blog|page|site|channel|app|newsletter)';
const KINDLY = '(?:(?:small|local|organic|modern|online|luxury|new|premium|artisan|family) )*';
const FOR_SITE = new RegExp(
  `\\b(?:${MEDIUM} )?${KIND} (?:for|of) (?:an? |my |the |our )?${KINDLY}(${NAMES})(?: ${OWNER})*(?: ${SITE})(?![\\w-])`,
  'i',
);
/** A picture of a coffee shop is of the shop, a banner for one is of coffee. */
const FOR_OWNER = new RegExp(
  `\\b(?:${MEDIUM} )?(?:header|banner|hero image|hero) for (?:an? |my |the |our )?${KINDLY}(${NAMES})(?: ${OWNER})+(?![\\w-])`,
  'i',
);
const TOPIC_FIRST = new RegExp(
  `\\b(?:an? )?(${NAMES}) (?:(?:app|company|brand|business) )?(?:blog|website|channel|newsletter|landing page|homepage) ${KIND}\\b`,
  'i',
);
/** A hero image is the large picture of a page, not a hero. */
const HERO_IMAGE =
  /\bhero (?:image|banner|section|shot|header|background|picture)\b(?: (?:of|with|showing|featuring|for))?/gi;
const BARE_HEADER = new RegExp(
  `(?:,? ?\\b(?:for|as) )?\\b(?:an? )?${MEDIUM} ${KIND}(?: (?:image|graphic))?(?: (?:about|for|of|showing|with))?\\b`,
  'gi',
);

/** Notions that nobody can draw as they are, wherever a picture is said to be of them. */
const NOTIONS =
  'cloud computing|cloud storage|artificial intelligence|machine learning|deep learning|generative ai|cybersecurity|cyber security|data protection|data privacy|online security|online privacy|online shopping|e-commerce|ecommerce|data analytics|big data|data science|business intelligence|teamwork|team collaboration|customer support|customer service|remote work';
const OF_NOTION = new RegExp(
  `(^|\\b(?:illustration|image|picture|photo|graphic|concept|visual|icon) (?:of|about|for|on|showing) (?:the concept of )?)(${NOTIONS})(?: concept| illustration| image| graphic)?(?= *(?:$|[,.:;]))`,
  'i',
);
/** "hero image for a fitness app: a woman running": what stands before the colon is what the picture is for. */
const PURPOSE = new RegExp(
  `^(?:an? )?(?:${MEDIUM} )?${KIND}(?: image)?(?: (?:for|of|about|on) [^:]{1,60})?:\\s+(?=\\S+ \\S+)(?:how to )?`,
  'i',
);

/**
 * "a blog header about gardening": what belongs to gardening, and words before it said of that. Of "a misty lake, website
 * banner" the lake is left.
 */
export function readTopics(text: string): string {
  const shown = (_whole: string, topic: string): string => TOPIC_OF.get(topic.toLowerCase())!;
  const described = (_whole: string, words: string, topic: string): string => `${words}${shown(words, topic)}`;
  const ofNotion = (_whole: string, before: string, notion: string): string =>
    `${before}${TOPIC_OF.get(notion.toLowerCase())!}`;
  return text
    .replace(PURPOSE, '')
    .replace(ABOUT, described)
    .replace(FOR_SITE, shown)
    .replace(FOR_OWNER, shown)
    .replace(TOPIC_FIRST, shown)
    .replace(OF_NOTION, ofNotion)
    .replace(BARE_HEADER, '')
    .replace(HERO_IMAGE, '');
}
