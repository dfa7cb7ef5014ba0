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
  'coffee|coffee shop|cafe|espresso': 'a cup of coffee and coffee beans on a wooden table',
  'restaurant|fine dining|catering': 'a steak, a salad and a glass of red wine on a restaurant table',
  'bakery|pastry shop|bread': 'a bread, croissants and a rolling pin on a wooden table',
  'hotel|resort|beach resort|holiday rental': 'palm trees, a beach umbrella and a deck chair on a beach at sunset',
  'real estate|property|mortgage|home insurance': 'a modern house with a garden at golden hour',
  'skincare|skin care|cosmetics|beauty|spa|organic skincare': 'a lotion bottle, a candle and leaves on a marble table',
  'jewelry|jewellery|jeweller': 'a gold ring and a pearl necklace on a marble table',
  'florist|flower shop|flower delivery': 'a bouquet of flowers in a vase on a wooden table',
  'wedding|wedding planning': 'a bouquet of flowers, two gold rings and a champagne glass on a table',
  'healthcare|health care|medical|telemedicine|clinic|hospital':
    'a stethoscope, a clipboard and a first aid kit on a desk',
  'law firm|legal|lawyer': 'a gavel, books and a balance scale on a desk',
  'construction|home renovation|renovation|home repair': 'a hard hat, a hammer and a toolbox on a wooden table',
  'gaming|video games|esports': 'a game controller, headphones and a keyboard on a desk',
  'music|music streaming|podcasting': 'headphones, a microphone and a vinyl record on a desk',
  'meal kit|meal delivery|food delivery|grocery delivery|groceries':
    'a paper bag of groceries, tomatoes and a lemon on a kitchen table',
};

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
