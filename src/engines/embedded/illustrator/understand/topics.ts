/** What a page, a header or a slide about something shows: an arrangement that the grammar can read. */
const TOPICS: Readonly<Record<string, string>> = {
  'gardening|garden tips|garden care': 'a watering can, a flower pot and tulips in a garden',
  'cooking|recipes|home cooking|food blogging': 'tomatoes, a garlic, a cooking pot and a pepper on a kitchen table',
  'healthy eating|nutrition|healthy food|diet': 'an avocado, a broccoli, apples and a lemon on a wooden table',
  'baking|bread making': 'a bread, eggs, a rolling pin and a bowl on a wooden table',
  'travel|traveling|travelling|tourism|vacation|holidays': 'a vintage suitcase, a desk globe and a camera on a table',
  'fitness|exercise|workout|gym|sports': 'two dumbbells, a water bottle and sneakers on a wooden table',
  'yoga|meditation|mindfulness|wellness|self care|mental health': 'a person meditating on a beach at sunrise',
  'technology|tech|programming|coding|software|web development|computers':
    'a laptop, a smartphone and a cup of coffee on a desk',
  'remote work|productivity|freelancing|working from home|business|marketing':
    'a laptop, a notebook and a cup of coffee on a desk',
  'finance|money|investing|saving|budgeting|personal finance': 'a piggy bank and stacks of gold coins on a table',
  'education|learning|school|back to school|studying|teaching': 'books, a red apple and pencils on a desk',
  'reading|books|literature|book reviews': 'books and a cup of tea on a wooden table',
  'writing|journaling|blogging|storytelling': 'a typewriter and a cup of coffee on a wooden table',
  'photography|filmmaking': 'a vintage camera and photographs on a wooden table',
  'hiking|trekking|backpacking|outdoors': 'a hiker with a backpack on a mountain at sunrise',
  'camping|the outdoors': 'a tent and a campfire by a mountain lake at dusk',
  'interior design|home decor|decorating': 'an armchair and a floor lamp in a living room',
  'pets|pet care': 'a dog and a cat in a living room',
  'sustainability|climate|ecology|environment|green energy|renewable energy': 'wind turbines on a green hill',
  'astronomy|space exploration': 'a telescope on a hill under the night sky',
  'art|painting|crafts|creativity': 'an easel and paint brushes in a studio',
  'cloud computing|cloud storage|cloud services|cloud technology': 'a big cloud above a laptop and a server rack',
  'artificial intelligence|machine learning|deep learning|ai|generative ai': 'a robot using a laptop',
  'cybersecurity|cyber security|data protection|data privacy|online security|online privacy':
    'a padlock, a shield and a laptop on a desk',
  'online shopping|e-commerce|ecommerce|retail': 'a shopping cart, shopping bags and a smartphone',
  'data analytics|analytics|big data|data science|statistics|business intelligence':
    'a bar chart, a laptop and a magnifying glass on a desk',
  'teamwork|collaboration|team building|team collaboration': 'a business meeting',
  'customer support|customer service|call centers|help desk': 'a woman with headphones using a laptop in an office',
  'startups|startup|innovation|product launch': 'a rocket above clouds',
  coffee: 'a cup of coffee and coffee beans on a wooden table',
};

const TOPIC_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(TOPICS).flatMap(([names, shown]) => names.split('|').map((name) => [name, shown] as const)),
);
const NAMES = [...TOPIC_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const MEDIUM =
  '(?:blog(?: post)?|website|web ?page|web|newsletter|youtube|podcast|social media|instagram|linkedin|facebook|twitter|email|landing page|presentation|slide|article)';
const KIND =
  '(?:header|banner|hero image|hero|cover image|cover|thumbnail|post image|post|background image|illustration|image|picture)';
const HEADER = `(?:an? )?${MEDIUM} ${KIND}(?: (?:image|picture|illustration|graphic))?`;
const ABOUT = new RegExp(
  `\\b${HEADER} (?:about|on|for|of)(?: an?| the| my)? ((?:[a-z]+ ){0,2}?)(${NAMES})(?: (?:blog|website|page|channel|tips|company|business|article))?\\b`,
  'i',
);
const TOPIC_FIRST = new RegExp(`\\b(${NAMES}) (?:blog|website|channel|newsletter) ${KIND}\\b`, 'i');
const FOR_SITE = new RegExp(
  `\\b${KIND} (?:for|of) (?:an? |my |the )?(${NAMES}) (?:website|web ?page|blog|page|channel|app|newsletter)\\b`,
  'i',
);
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
    .replace(TOPIC_FIRST, shown)
    .replace(OF_NOTION, ofNotion)
    .replace(BARE_HEADER, '');
}
